export interface Driver {
  id: string;
  version: number;
  /**
   * Name
   */
  name?: string;
  /**
   * The `subject` under which the driver signs in.
   */
  subject?: string;
  /**
   * License number
   */
  licenseNumber?: string;
  /**
   * License state
   */
  licenseState?: string;
  /**
   * The last day, 49 CFR 391.45.
   */
  medicalCertificateUntil?: string;
  /**
   * The last day, 49 CFR 383.93(b)(4) and 383.141.
   */
  hazmatEndorsementUntil?: string;
  /**
   * The day of the last training, 49 CFR 172.704.
   */
  hazmatTrainedOn?: string;
  /**
   * Time zone of the home terminal
   */
  homeTerminalZone?:
    | "America/New_York"
    | "America/Chicago"
    | "America/Denver"
    | "America/Phoenix"
    | "America/Los_Angeles"
    | "America/Anchorage"
    | "Pacific/Honolulu";
  /**
   * Minutes after midnight at which the carrier's day begins, 49 CFR 395.8(d).
   */
  dayStartMinute?: number;
  /**
   * Hired on
   */
  hiredOn?: string;
  /**
   * Preferred lanes
   */
  preferredLanes?: string;
  /**
   * Home terminal
   */
  homeTerminal?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewDriver {
  /**
   * Name
   */
  name: string;
  /**
   * The `subject` under which the driver signs in.
   */
  subject?: string;
  /**
   * License number
   */
  licenseNumber?: string;
  /**
   * License state
   */
  licenseState?: string;
  /**
   * The last day, 49 CFR 391.45.
   */
  medicalCertificateUntil?: string;
  /**
   * The last day, 49 CFR 383.93(b)(4) and 383.141.
   */
  hazmatEndorsementUntil?: string;
  /**
   * The day of the last training, 49 CFR 172.704.
   */
  hazmatTrainedOn?: string;
  /**
   * Time zone of the home terminal
   */
  homeTerminalZone?:
    | "America/New_York"
    | "America/Chicago"
    | "America/Denver"
    | "America/Phoenix"
    | "America/Los_Angeles"
    | "America/Anchorage"
    | "Pacific/Honolulu";
  /**
   * Minutes after midnight at which the carrier's day begins, 49 CFR 395.8(d).
   */
  dayStartMinute?: number;
  /**
   * Hired on
   */
  hiredOn?: string;
  /**
   * Preferred lanes
   */
  preferredLanes?: string;
  /**
   * Home terminal
   */
  homeTerminal?: string;
}

export interface DriverChange {
  /**
   * Name
   */
  name?: string;
  /**
   * The `subject` under which the driver signs in.
   */
  subject?: string | null;
  /**
   * License number
   */
  licenseNumber?: string | null;
  /**
   * License state
   */
  licenseState?: string | null;
  /**
   * The last day, 49 CFR 391.45.
   */
  medicalCertificateUntil?: string | null;
  /**
   * The last day, 49 CFR 383.93(b)(4) and 383.141.
   */
  hazmatEndorsementUntil?: string | null;
  /**
   * The day of the last training, 49 CFR 172.704.
   */
  hazmatTrainedOn?: string | null;
  /**
   * Time zone of the home terminal
   */
  homeTerminalZone?:
    | "America/New_York"
    | "America/Chicago"
    | "America/Denver"
    | "America/Phoenix"
    | "America/Los_Angeles"
    | "America/Anchorage"
    | "Pacific/Honolulu";
  /**
   * Minutes after midnight at which the carrier's day begins, 49 CFR 395.8(d).
   */
  dayStartMinute?: number;
  /**
   * Hired on
   */
  hiredOn?: string | null;
  /**
   * Preferred lanes
   */
  preferredLanes?: string | null;
  /**
   * Home terminal
   */
  homeTerminal?: string | null;
}
