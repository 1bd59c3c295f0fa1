export interface Consent {
  id: string;
  version: number;
  state: "draft" | "active" | "inactive" | "rejected" | "entered-in-error";
  /**
   * Kind
   */
  category?: "authorization" | "part-2";
  /**
   * What may be disclosed
   */
  description?: string;
  /**
   * FHIR `organization`.
   */
  grantor?: string;
  /**
   * FHIR `provision.actor`.
   */
  recipient?: string;
  /**
   * What for
   */
  purpose?: string;
  /**
   * FHIR `provision.period.end`. The permission holds on this day and not after it.
   */
  expiresOn?: string;
  /**
   * Expiration event
   */
  expirationEvent?: string;
  /**
   * FHIR `dateTime`.
   */
  signedOn?: string;
  /**
   * FHIR `performer`.
   */
  signedBy?: string;
  /**
   * What entitles someone who signs for the patient.
   */
  representativeAuthority?: string;
  /**
   * Signed by representative
   */
  signedByRepresentative?: boolean;
  /**
   * Revoked on
   */
  revokedOn?: string;
  /**
   * Patient
   */
  patient?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewConsent {
  /**
   * Kind
   */
  category: "authorization" | "part-2";
  /**
   * What may be disclosed
   */
  description?: string;
  /**
   * FHIR `organization`.
   */
  grantor?: string;
  /**
   * FHIR `provision.actor`.
   */
  recipient?: string;
  /**
   * What for
   */
  purpose?: string;
  /**
   * FHIR `provision.period.end`. The permission holds on this day and not after it.
   */
  expiresOn?: string;
  /**
   * Expiration event
   */
  expirationEvent?: string;
  /**
   * FHIR `dateTime`.
   */
  signedOn?: string;
  /**
   * FHIR `performer`.
   */
  signedBy?: string;
  /**
   * What entitles someone who signs for the patient.
   */
  representativeAuthority?: string;
  /**
   * Signed by representative
   */
  signedByRepresentative?: boolean;
  /**
   * Revoked on
   */
  revokedOn?: string;
  /**
   * Patient
   */
  patient: string;
}

export interface ConsentChange {
  /**
   * Kind
   */
  category?: "authorization" | "part-2";
  /**
   * What may be disclosed
   */
  description?: string | null;
  /**
   * FHIR `organization`.
   */
  grantor?: string | null;
  /**
   * FHIR `provision.actor`.
   */
  recipient?: string | null;
  /**
   * What for
   */
  purpose?: string | null;
  /**
   * FHIR `provision.period.end`. The permission holds on this day and not after it.
   */
  expiresOn?: string | null;
  /**
   * Expiration event
   */
  expirationEvent?: string | null;
  /**
   * FHIR `dateTime`.
   */
  signedOn?: string | null;
  /**
   * FHIR `performer`.
   */
  signedBy?: string | null;
  /**
   * What entitles someone who signs for the patient.
   */
  representativeAuthority?: string | null;
  /**
   * Signed by representative
   */
  signedByRepresentative?: boolean;
  /**
   * Revoked on
   */
  revokedOn?: string | null;
  /**
   * Patient
   */
  patient?: string;
}

export interface ActivateConsentInput {
  /**
   * Signed on
   */
  signedOn: string;
  /**
   * Signed by
   */
  signedBy: string;
}

export interface RevokeConsentInput {}
