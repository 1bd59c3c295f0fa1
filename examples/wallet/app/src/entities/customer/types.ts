export interface Customer {
  id: string;
  version: number;
  state: "registered" | "identified" | "verified" | "refused";
  /**
   * Kind
   */
  kind?: "individual" | "organisation";
  /**
   * Name
   */
  name?: string;
  /**
   * Birth date
   */
  birthDate?: string;
  /**
   * Residential or business street address.
   */
  addressLine?: string;
  /**
   * Address city
   */
  addressCity?: string;
  /**
   * Address region
   */
  addressRegion?: string;
  /**
   * Postal code
   */
  postalCode?: string;
  /**
   * Two letters, ISO 3166-1.
   */
  country?: string;
  /**
   * Phone
   */
  phone?: string;
  /**
   * Email
   */
  email?: string;
  /**
   * Kind of identification number
   */
  identificationType?: "taxpayer-number" | "passport" | "alien-card" | "foreign-government";
  /**
   * Identification number
   */
  identificationNumber?: string;
  /**
   * Identity verified on
   */
  verifiedOn?: string;
  /**
   * Whether the party was found on a list of the Office of Foreign Assets Control.
   */
  screening?: "pending" | "clear" | "hit";
  /**
   * Screened on
   */
  screenedOn?: string;
  /**
   * Who recorded the result, as the identity provider calls them.
   */
  screenedBy?: string;
  /**
   * Language
   */
  language?: string;
  /**
   * Marketing
   */
  marketing?: boolean;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewCustomer {
  /**
   * Kind
   */
  kind: "individual" | "organisation";
  /**
   * Name
   */
  name?: string;
  /**
   * Birth date
   */
  birthDate?: string;
  /**
   * Residential or business street address.
   */
  addressLine?: string;
  /**
   * Address city
   */
  addressCity?: string;
  /**
   * Address region
   */
  addressRegion?: string;
  /**
   * Postal code
   */
  postalCode?: string;
  /**
   * Two letters, ISO 3166-1.
   */
  country?: string;
  /**
   * Phone
   */
  phone?: string;
  /**
   * Email
   */
  email?: string;
  /**
   * Kind of identification number
   */
  identificationType?: "taxpayer-number" | "passport" | "alien-card" | "foreign-government";
  /**
   * Identification number
   */
  identificationNumber?: string;
  /**
   * Language
   */
  language?: string;
  /**
   * Marketing
   */
  marketing?: boolean;
}

export interface CustomerChange {
  /**
   * Kind
   */
  kind?: "individual" | "organisation";
  /**
   * Name
   */
  name?: string | null;
  /**
   * Birth date
   */
  birthDate?: string | null;
  /**
   * Residential or business street address.
   */
  addressLine?: string | null;
  /**
   * Address city
   */
  addressCity?: string | null;
  /**
   * Address region
   */
  addressRegion?: string | null;
  /**
   * Postal code
   */
  postalCode?: string | null;
  /**
   * Two letters, ISO 3166-1.
   */
  country?: string | null;
  /**
   * Phone
   */
  phone?: string | null;
  /**
   * Email
   */
  email?: string | null;
  /**
   * Kind of identification number
   */
  identificationType?: "taxpayer-number" | "passport" | "alien-card" | "foreign-government" | null;
  /**
   * Identification number
   */
  identificationNumber?: string | null;
  /**
   * Language
   */
  language?: string | null;
  /**
   * Marketing
   */
  marketing?: boolean;
}

export interface IdentifyCustomerInput {}

export interface VerifyCustomerInput {}

export interface RefuseCustomerInput {}

export interface RecordScreeningInput {
  /**
   * Result
   */
  result: "clear" | "hit";
}
