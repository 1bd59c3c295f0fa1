export interface DockAppointment {
  id: string;
  version: number;
  state: "requested" | "confirmed" | "kept" | "missed" | "cancelled";
  /**
   * Start
   */
  start?: string;
  /**
   * Minutes
   */
  minutes?: number;
  /**
   * Dock
   */
  dock?: number;
  /**
   * Note
   */
  note?: string;
  /**
   * Terminal
   */
  terminal?: string;
  /**
   * Load
   */
  load?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewDockAppointment {
  /**
   * Start
   */
  start: string;
  /**
   * Minutes
   */
  minutes?: number;
  /**
   * Dock
   */
  dock: number;
  /**
   * Note
   */
  note?: string;
  /**
   * Terminal
   */
  terminal: string;
  /**
   * Load
   */
  load: string;
}

export interface DockAppointmentChange {
  /**
   * Start
   */
  start?: string;
  /**
   * Minutes
   */
  minutes?: number;
  /**
   * Dock
   */
  dock?: number;
  /**
   * Note
   */
  note?: string | null;
  /**
   * Terminal
   */
  terminal?: string;
  /**
   * Load
   */
  load?: string;
}

export interface ConfirmAppointmentInput {}

export interface KeepAppointmentInput {}

export interface MissAppointmentInput {}

export interface CancelAppointmentInput {}
