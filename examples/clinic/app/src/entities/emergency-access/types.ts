export interface EmergencyAccess {
  id: string;
  version: number;
  state: "granted" | "ended" | "reviewed";
  /**
   * The `subject` of the one who asks, and of nobody else.
   */
  grantee?: string;
  /**
   * HL7 ActReason codes.
   */
  reason?: "ETREAT" | "BTG" | "DISASTER";
  /**
   * Explanation
   */
  explanation?: string;
  /**
   * Expires at
   */
  expiresAt?: string;
  /**
   * Reviewed by
   */
  reviewedBy?: string;
  /**
   * Reviewed at
   */
  reviewedAt?: string;
  /**
   * Review outcome
   */
  reviewOutcome?: "justified" | "not-justified";
  /**
   * Review note
   */
  reviewNote?: string;
  /**
   * Patient
   */
  patient?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewEmergencyAccess {
  /**
   * The `subject` of the one who asks, and of nobody else.
   */
  grantee?: string;
  /**
   * HL7 ActReason codes.
   */
  reason?: "ETREAT" | "BTG" | "DISASTER";
  /**
   * Explanation
   */
  explanation?: string;
  /**
   * Expires at
   */
  expiresAt?: string;
  /**
   * Reviewed by
   */
  reviewedBy?: string;
  /**
   * Reviewed at
   */
  reviewedAt?: string;
  /**
   * Review outcome
   */
  reviewOutcome?: "justified" | "not-justified";
  /**
   * Review note
   */
  reviewNote?: string;
  /**
   * Patient
   */
  patient: string;
}

export interface EmergencyAccessChange {
  /**
   * The `subject` of the one who asks, and of nobody else.
   */
  grantee?: string | null;
  /**
   * HL7 ActReason codes.
   */
  reason?: "ETREAT" | "BTG" | "DISASTER" | null;
  /**
   * Explanation
   */
  explanation?: string | null;
  /**
   * Expires at
   */
  expiresAt?: string | null;
  /**
   * Reviewed by
   */
  reviewedBy?: string | null;
  /**
   * Reviewed at
   */
  reviewedAt?: string | null;
  /**
   * Review outcome
   */
  reviewOutcome?: "justified" | "not-justified" | null;
  /**
   * Review note
   */
  reviewNote?: string | null;
  /**
   * Patient
   */
  patient?: string;
}

export interface EndEmergencyAccessInput {}

export interface ReviewEmergencyAccessInput {
  /**
   * Outcome
   */
  outcome: "justified" | "not-justified";
  /**
   * Note
   */
  note?: string;
}
