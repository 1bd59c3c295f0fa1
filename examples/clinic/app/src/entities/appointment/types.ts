export interface Appointment {
  id: string;
  version: number;
  state: "booked" | "confirmed" | "kept" | "cancelled";
  /**
   * Start
   */
  start?: string;
  /**
   * Minutes
   */
  minutes?: number;
  /**
   * Kind
   */
  kind?: "check-up" | "follow-up" | "vaccination" | "urgent" | "telehealth";
  /**
   * Reason
   */
  reason?: string;
  /**
   * Patient
   */
  patient?: string;
  /**
   * Practitioner
   */
  practitioner?: string;
  /**
   * Room
   */
  room?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewAppointment {
  /**
   * Start
   */
  start: string;
  /**
   * Minutes
   */
  minutes?: number;
  /**
   * Kind
   */
  kind: "check-up" | "follow-up" | "vaccination" | "urgent" | "telehealth";
  /**
   * Reason
   */
  reason?: string;
  /**
   * Patient
   */
  patient: string;
  /**
   * Practitioner
   */
  practitioner: string;
  /**
   * Room
   */
  room?: string;
}

export interface AppointmentChange {
  /**
   * Start
   */
  start?: string;
  /**
   * Minutes
   */
  minutes?: number;
  /**
   * Kind
   */
  kind?: "check-up" | "follow-up" | "vaccination" | "urgent" | "telehealth";
  /**
   * Reason
   */
  reason?: string | null;
  /**
   * Patient
   */
  patient?: string;
  /**
   * Practitioner
   */
  practitioner?: string;
  /**
   * Room
   */
  room?: string | null;
}

export interface ConfirmAppointmentInput {}

export interface KeepAppointmentInput {}

export interface CancelAppointmentInput {}
