export interface Incident {
  id: string;
  version: number;
  state: "open" | "reported";
  /**
   * Discovered on
   */
  discoveredOn?: string;
  /**
   * What happened
   */
  happened?: string;
  /**
   * Given by the National Response Center, 49 CFR 171.15.
   */
  telephoneReport?: string;
  /**
   * Reported on
   */
  reportedOn?: string;
  /**
   * Gallons released
   */
  gallonsReleased?: string;
  /**
   * Load
   */
  load?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewIncident {
  /**
   * Discovered on
   */
  discoveredOn: string;
  /**
   * What happened
   */
  happened: string;
  /**
   * Given by the National Response Center, 49 CFR 171.15.
   */
  telephoneReport?: string;
  /**
   * Gallons released
   */
  gallonsReleased?: string;
  /**
   * Load
   */
  load?: string;
}

export interface IncidentChange {
  /**
   * Discovered on
   */
  discoveredOn?: string;
  /**
   * What happened
   */
  happened?: string;
  /**
   * Given by the National Response Center, 49 CFR 171.15.
   */
  telephoneReport?: string | null;
  /**
   * Gallons released
   */
  gallonsReleased?: string | null;
  /**
   * Load
   */
  load?: string | null;
}

export interface ReportIncidentInput {}
