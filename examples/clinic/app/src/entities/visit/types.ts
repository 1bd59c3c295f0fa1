export interface Visit {
  id: string;
  version: number;
  state: "planned" | "arrived" | "in-progress" | "finished" | "cancelled" | "no-show";
  /**
   * FHIR `class`, of HL7 ActEncounterCode.
   */
  encounterClass?: "AMB" | "EMER" | "HH" | "IMP" | "OBSENC" | "VR";
  /**
   * Type
   */
  type?: string;
  /**
   * Start
   */
  periodStart?: string;
  /**
   * End
   */
  periodEnd?: string;
  /**
   * Reason
   */
  reasonCode?: string;
  /**
   * Diagnosis (ICD-10-CM)
   */
  diagnosis?: string;
  /**
   * 1 is the most urgent.
   */
  triage?: number;
  /**
   * FHIR `subject`.
   */
  patient?: string;
  /**
   * FHIR `participant.individual`.
   */
  practitioner?: string;
  /**
   * Room
   */
  room?: string;
  /**
   * Appointment
   */
  appointment?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewVisit {
  /**
   * FHIR `class`, of HL7 ActEncounterCode.
   */
  encounterClass?: "AMB" | "EMER" | "HH" | "IMP" | "OBSENC" | "VR";
  /**
   * Type
   */
  type?: string;
  /**
   * Start
   */
  periodStart?: string;
  /**
   * End
   */
  periodEnd?: string;
  /**
   * Reason
   */
  reasonCode?: string;
  /**
   * Diagnosis (ICD-10-CM)
   */
  diagnosis?: string;
  /**
   * 1 is the most urgent.
   */
  triage?: number;
  /**
   * FHIR `subject`.
   */
  patient: string;
  /**
   * FHIR `participant.individual`.
   */
  practitioner?: string;
  /**
   * Room
   */
  room?: string;
  /**
   * Appointment
   */
  appointment?: string;
}

export interface VisitChange {
  /**
   * FHIR `class`, of HL7 ActEncounterCode.
   */
  encounterClass?: "AMB" | "EMER" | "HH" | "IMP" | "OBSENC" | "VR";
  /**
   * Type
   */
  type?: string | null;
  /**
   * Start
   */
  periodStart?: string | null;
  /**
   * End
   */
  periodEnd?: string | null;
  /**
   * Reason
   */
  reasonCode?: string | null;
  /**
   * Diagnosis (ICD-10-CM)
   */
  diagnosis?: string | null;
  /**
   * 1 is the most urgent.
   */
  triage?: number | null;
  /**
   * FHIR `subject`.
   */
  patient?: string;
  /**
   * FHIR `participant.individual`.
   */
  practitioner?: string | null;
  /**
   * Room
   */
  room?: string | null;
  /**
   * Appointment
   */
  appointment?: string | null;
}

export interface CheckInInput {}

export interface MarkNoShowInput {}

export interface CancelVisitInput {}

export interface StartVisitInput {}

export interface FinishVisitInput {
  /**
   * Diagnosis
   */
  diagnosis: string;
}
