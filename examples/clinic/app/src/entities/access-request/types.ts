export interface AccessRequest {
  id: string;
  version: number;
  state: "received" | "fulfilled" | "denied";
  /**
   * Received on
   */
  receivedOn?: string;
  /**
   * Requester
   */
  requester?: "individual" | "personal-representative";
  /**
   * Written
   */
  written?: boolean;
  /**
   * Form asked for
   */
  requestedForm?: "electronic" | "paper" | "inspection";
  /**
   * What is asked for
   */
  description?: string;
  /**
   * Answered on
   */
  answeredOn?: string;
  /**
   * The grounds of 45 CFR 164.524(a)(2) and (a)(3), in that order; the last three are reviewable.
   */
  denialGround?:
    | "excepted-information"
    | "inmate-copy"
    | "research-in-progress"
    | "privacy-act"
    | "promise-of-confidentiality"
    | "endangers-life-or-safety"
    | "harms-other-person"
    | "representative-endangers";
  /**
   * The denial as it is given to the individual, in plain language.
   */
  denialStatement?: string;
  /**
   * Review offered
   */
  reviewOffered?: boolean;
  /**
   * Patient
   */
  patient?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewAccessRequest {
  /**
   * Received on
   */
  receivedOn: string;
  /**
   * Requester
   */
  requester?: "individual" | "personal-representative";
  /**
   * Written
   */
  written?: boolean;
  /**
   * Form asked for
   */
  requestedForm?: "electronic" | "paper" | "inspection";
  /**
   * What is asked for
   */
  description?: string;
  /**
   * Answered on
   */
  answeredOn?: string;
  /**
   * The grounds of 45 CFR 164.524(a)(2) and (a)(3), in that order; the last three are reviewable.
   */
  denialGround?:
    | "excepted-information"
    | "inmate-copy"
    | "research-in-progress"
    | "privacy-act"
    | "promise-of-confidentiality"
    | "endangers-life-or-safety"
    | "harms-other-person"
    | "representative-endangers";
  /**
   * The denial as it is given to the individual, in plain language.
   */
  denialStatement?: string;
  /**
   * Review offered
   */
  reviewOffered?: boolean;
  /**
   * Patient
   */
  patient: string;
}

export interface AccessRequestChange {
  /**
   * Received on
   */
  receivedOn?: string;
  /**
   * Requester
   */
  requester?: "individual" | "personal-representative";
  /**
   * Written
   */
  written?: boolean;
  /**
   * Form asked for
   */
  requestedForm?: "electronic" | "paper" | "inspection";
  /**
   * What is asked for
   */
  description?: string | null;
  /**
   * Answered on
   */
  answeredOn?: string | null;
  /**
   * The grounds of 45 CFR 164.524(a)(2) and (a)(3), in that order; the last three are reviewable.
   */
  denialGround?:
    | "excepted-information"
    | "inmate-copy"
    | "research-in-progress"
    | "privacy-act"
    | "promise-of-confidentiality"
    | "endangers-life-or-safety"
    | "harms-other-person"
    | "representative-endangers"
    | null;
  /**
   * The denial as it is given to the individual, in plain language.
   */
  denialStatement?: string | null;
  /**
   * Review offered
   */
  reviewOffered?: boolean;
  /**
   * Patient
   */
  patient?: string;
}

export interface FulfilAccessRequestInput {}

export interface DenyAccessRequestInput {
  /**
   * Ground
   */
  ground?:
    | "excepted-information"
    | "inmate-copy"
    | "research-in-progress"
    | "privacy-act"
    | "promise-of-confidentiality"
    | "endangers-life-or-safety"
    | "harms-other-person"
    | "representative-endangers";
  /**
   * Statement
   */
  statement?: string;
  /**
   * Review offered
   */
  reviewOffered: boolean;
}
