export interface Patient {
  id: string;
  version: number;
  /**
   * Active
   */
  active?: boolean;
  /**
   * Medical record number
   */
  identifier?: string;
  /**
   * Family
   */
  family?: string;
  /**
   * Given
   */
  given?: string;
  /**
   * Birth date
   */
  birthDate?: string;
  /**
   * Deceased date
   */
  deceasedDate?: string;
  /**
   * Gender
   */
  gender?: "male" | "female" | "other" | "unknown";
  /**
   * Marital status
   */
  maritalStatus?: "A" | "D" | "I" | "L" | "M" | "P" | "S" | "T" | "U" | "W" | "UNK";
  /**
   * BCP 47, for example `es` or `en-US`.
   */
  language?: string;
  /**
   * Phone
   */
  phone?: string;
  /**
   * Email
   */
  email?: string;
  /**
   * Address line
   */
  addressLine?: string;
  /**
   * Address city
   */
  addressCity?: string;
  /**
   * Address state
   */
  addressState?: string;
  /**
   * Address postal code
   */
  addressPostalCode?: string;
  /**
   * Restricted record
   */
  restricted?: boolean;
  /**
   * Pronouns
   */
  pronouns?: string;
  /**
   * Uses the patient portal
   */
  portal?: boolean;
  /**
   * The practitioner responsible for the patient.
   */
  generalPractitioner?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewPatient {
  /**
   * Active
   */
  active?: boolean;
  /**
   * Medical record number
   */
  identifier: string;
  /**
   * Family
   */
  family: string;
  /**
   * Given
   */
  given?: string;
  /**
   * Birth date
   */
  birthDate: string;
  /**
   * Deceased date
   */
  deceasedDate?: string;
  /**
   * Gender
   */
  gender?: "male" | "female" | "other" | "unknown";
  /**
   * Marital status
   */
  maritalStatus?: "A" | "D" | "I" | "L" | "M" | "P" | "S" | "T" | "U" | "W" | "UNK";
  /**
   * BCP 47, for example `es` or `en-US`.
   */
  language?: string;
  /**
   * Phone
   */
  phone?: string;
  /**
   * Email
   */
  email?: string;
  /**
   * Address line
   */
  addressLine?: string;
  /**
   * Address city
   */
  addressCity?: string;
  /**
   * Address state
   */
  addressState?: string;
  /**
   * Address postal code
   */
  addressPostalCode?: string;
  /**
   * Pronouns
   */
  pronouns?: string;
  /**
   * Uses the patient portal
   */
  portal?: boolean;
  /**
   * The practitioner responsible for the patient.
   */
  generalPractitioner?: string;
}

export interface PatientChange {
  /**
   * Active
   */
  active?: boolean;
  /**
   * Medical record number
   */
  identifier?: string;
  /**
   * Family
   */
  family?: string;
  /**
   * Given
   */
  given?: string | null;
  /**
   * Birth date
   */
  birthDate?: string;
  /**
   * Deceased date
   */
  deceasedDate?: string | null;
  /**
   * Gender
   */
  gender?: "male" | "female" | "other" | "unknown" | null;
  /**
   * Marital status
   */
  maritalStatus?: "A" | "D" | "I" | "L" | "M" | "P" | "S" | "T" | "U" | "W" | "UNK" | null;
  /**
   * BCP 47, for example `es` or `en-US`.
   */
  language?: string | null;
  /**
   * Phone
   */
  phone?: string | null;
  /**
   * Email
   */
  email?: string | null;
  /**
   * Address line
   */
  addressLine?: string | null;
  /**
   * Address city
   */
  addressCity?: string | null;
  /**
   * Address state
   */
  addressState?: string | null;
  /**
   * Address postal code
   */
  addressPostalCode?: string | null;
  /**
   * Pronouns
   */
  pronouns?: string | null;
  /**
   * Uses the patient portal
   */
  portal?: boolean;
  /**
   * The practitioner responsible for the patient.
   */
  generalPractitioner?: string | null;
}

export interface RestrictPatientInput {}

export interface LiftRestrictionInput {}
