export interface Disclosure {
  id: string;
  version: number;
  /**
   * Date of disclosure
   */
  date?: string;
  /**
   * 24 hours, `HH:MM`.
   */
  time?: string;
  /**
   * The provision that permits or requires the disclosure; the first ten are those that an accounting leaves out, 45 CFR 164.528(a)(1)(i)-(viii).
   */
  basis?:
    | "treatment"
    | "payment"
    | "operations"
    | "individual"
    | "incidental"
    | "authorization"
    | "directory"
    | "national-security"
    | "custodial"
    | "limited-data-set"
    | "required-by-law"
    | "public-health"
    | "abuse-or-neglect"
    | "health-oversight"
    | "judicial"
    | "law-enforcement"
    | "decedent"
    | "organ-donation"
    | "research"
    | "serious-threat"
    | "government-function"
    | "workers-compensation"
    | "hhs"
    | "impermissible";
  /**
   * Recipient name
   */
  recipientName?: string;
  /**
   * Recipient address
   */
  recipientAddress?: string;
  /**
   * Health care facility of the recipient
   */
  recipientAffiliation?: string;
  /**
   * What was disclosed
   */
  description?: string;
  /**
   * What for
   */
  purpose?: string;
  /**
   * Where a copy of the recipient's written request is kept.
   */
  writtenRequest?: string;
  /**
   * Disclosed by
   */
  disclosedBy?: string;
  /**
   * Concerns substance use disorder records
   */
  substanceUse?: boolean;
  /**
   * Made in a medical emergency
   */
  emergency?: boolean;
  /**
   * Emergency nature
   */
  emergencyNature?: string;
  /**
   * Patient
   */
  patient?: string;
  /**
   * The authorization or consent the disclosure rests on.
   */
  consent?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewDisclosure {
  /**
   * Date of disclosure
   */
  date?: string;
  /**
   * 24 hours, `HH:MM`.
   */
  time?: string;
  /**
   * The provision that permits or requires the disclosure; the first ten are those that an accounting leaves out, 45 CFR 164.528(a)(1)(i)-(viii).
   */
  basis:
    | "treatment"
    | "payment"
    | "operations"
    | "individual"
    | "incidental"
    | "authorization"
    | "directory"
    | "national-security"
    | "custodial"
    | "limited-data-set"
    | "required-by-law"
    | "public-health"
    | "abuse-or-neglect"
    | "health-oversight"
    | "judicial"
    | "law-enforcement"
    | "decedent"
    | "organ-donation"
    | "research"
    | "serious-threat"
    | "government-function"
    | "workers-compensation"
    | "hhs"
    | "impermissible";
  /**
   * Recipient name
   */
  recipientName?: string;
  /**
   * Recipient address
   */
  recipientAddress?: string;
  /**
   * Health care facility of the recipient
   */
  recipientAffiliation?: string;
  /**
   * What was disclosed
   */
  description?: string;
  /**
   * What for
   */
  purpose?: string;
  /**
   * Where a copy of the recipient's written request is kept.
   */
  writtenRequest?: string;
  /**
   * Disclosed by
   */
  disclosedBy?: string;
  /**
   * Concerns substance use disorder records
   */
  substanceUse?: boolean;
  /**
   * Made in a medical emergency
   */
  emergency?: boolean;
  /**
   * Emergency nature
   */
  emergencyNature?: string;
  /**
   * Patient
   */
  patient: string;
  /**
   * The authorization or consent the disclosure rests on.
   */
  consent?: string;
}

export interface DisclosureChange {
  /**
   * Date of disclosure
   */
  date?: string | null;
  /**
   * 24 hours, `HH:MM`.
   */
  time?: string | null;
  /**
   * The provision that permits or requires the disclosure; the first ten are those that an accounting leaves out, 45 CFR 164.528(a)(1)(i)-(viii).
   */
  basis?:
    | "treatment"
    | "payment"
    | "operations"
    | "individual"
    | "incidental"
    | "authorization"
    | "directory"
    | "national-security"
    | "custodial"
    | "limited-data-set"
    | "required-by-law"
    | "public-health"
    | "abuse-or-neglect"
    | "health-oversight"
    | "judicial"
    | "law-enforcement"
    | "decedent"
    | "organ-donation"
    | "research"
    | "serious-threat"
    | "government-function"
    | "workers-compensation"
    | "hhs"
    | "impermissible";
  /**
   * Recipient name
   */
  recipientName?: string | null;
  /**
   * Recipient address
   */
  recipientAddress?: string | null;
  /**
   * Health care facility of the recipient
   */
  recipientAffiliation?: string | null;
  /**
   * What was disclosed
   */
  description?: string | null;
  /**
   * What for
   */
  purpose?: string | null;
  /**
   * Where a copy of the recipient's written request is kept.
   */
  writtenRequest?: string | null;
  /**
   * Disclosed by
   */
  disclosedBy?: string | null;
  /**
   * Concerns substance use disorder records
   */
  substanceUse?: boolean;
  /**
   * Made in a medical emergency
   */
  emergency?: boolean;
  /**
   * Emergency nature
   */
  emergencyNature?: string | null;
  /**
   * Patient
   */
  patient?: string;
  /**
   * The authorization or consent the disclosure rests on.
   */
  consent?: string | null;
}
