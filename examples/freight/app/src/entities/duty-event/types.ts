export interface DutyEvent {
  id: string;
  version: number;
  state: "active" | "inactive";
  /**
   * Started at
   */
  startedAt?: string;
  /**
   * Personal conveyance is off-duty, yard moves are on-duty.
   */
  status?: "off-duty" | "sleeper-berth" | "driving" | "on-duty";
  /**
   * City, town or village, and state, 49 CFR 395.8(h).
   */
  place?: string;
  /**
   * Who recorded the event.
   */
  origin?: "driver" | "automatic" | "carrier";
  /**
   * Annotation
   */
  annotation?: string;
  /**
   * Driver
   */
  driver?: string;
  /**
   * Vehicle
   */
  vehicle?: string;
  /**
   * The event in whose place this one stands.
   */
  corrects?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewDutyEvent {
  /**
   * Started at
   */
  startedAt: string;
  /**
   * Personal conveyance is off-duty, yard moves are on-duty.
   */
  status: "off-duty" | "sleeper-berth" | "driving" | "on-duty";
  /**
   * City, town or village, and state, 49 CFR 395.8(h).
   */
  place?: string;
  /**
   * Who recorded the event.
   */
  origin?: "driver" | "automatic" | "carrier";
  /**
   * Annotation
   */
  annotation?: string;
  /**
   * Driver
   */
  driver: string;
  /**
   * Vehicle
   */
  vehicle?: string;
  /**
   * The event in whose place this one stands.
   */
  corrects?: string;
}

export interface DutyEventChange {
  /**
   * Started at
   */
  startedAt?: string;
  /**
   * Personal conveyance is off-duty, yard moves are on-duty.
   */
  status?: "off-duty" | "sleeper-berth" | "driving" | "on-duty";
  /**
   * City, town or village, and state, 49 CFR 395.8(h).
   */
  place?: string | null;
  /**
   * Who recorded the event.
   */
  origin?: "driver" | "automatic" | "carrier";
  /**
   * Annotation
   */
  annotation?: string | null;
  /**
   * Driver
   */
  driver?: string;
  /**
   * Vehicle
   */
  vehicle?: string | null;
  /**
   * The event in whose place this one stands.
   */
  corrects?: string | null;
}

export interface WithdrawDutyEventInput {
  /**
   * Annotation
   */
  annotation: string;
}
