export interface Customer {
  id: string;
  version: number;
  /**
   * Name
   */
  name?: string;
  /**
   * GS1, 13 digits.
   */
  gln?: string;
  /**
   * Usdot number
   */
  usdotNumber?: string;
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
   * Credit limit
   */
  creditLimit?: string;
  /**
   * No new loads
   */
  onHold?: boolean;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewCustomer {
  /**
   * Name
   */
  name: string;
  /**
   * GS1, 13 digits.
   */
  gln?: string;
  /**
   * Usdot number
   */
  usdotNumber?: string;
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
   * Credit limit
   */
  creditLimit?: string;
  /**
   * No new loads
   */
  onHold?: boolean;
}

export interface CustomerChange {
  /**
   * Name
   */
  name?: string;
  /**
   * GS1, 13 digits.
   */
  gln?: string | null;
  /**
   * Usdot number
   */
  usdotNumber?: string | null;
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
   * Credit limit
   */
  creditLimit?: string | null;
  /**
   * No new loads
   */
  onHold?: boolean;
}
