export interface Card {
  id: string;
  version: number;
  state: "active" | "suspended" | "removed";
  /**
   * By which the card is called elsewhere; says nothing about the number.
   */
  token?: string;
  /**
   * Card number
   */
  pan?: string;
  /**
   * Cardholder name
   */
  cardholderName?: string;
  /**
   * Expiry month
   */
  expiryMonth?: number;
  /**
   * Expiry year
   */
  expiryYear?: number;
  /**
   * Network
   */
  network?: "visa" | "mastercard" | "amex" | "other";
  /**
   * Verified on
   */
  verifiedOn?: string;
  /**
   * Holder
   */
  holder?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewCard {
  /**
   * By which the card is called elsewhere; says nothing about the number.
   */
  token: string;
  /**
   * Card number
   */
  pan: string;
  /**
   * Cardholder name
   */
  cardholderName?: string;
  /**
   * Expiry month
   */
  expiryMonth: number;
  /**
   * Expiry year
   */
  expiryYear: number;
  /**
   * Network
   */
  network?: "visa" | "mastercard" | "amex" | "other";
  /**
   * Holder
   */
  holder: string;
}

export interface CardChange {
  /**
   * By which the card is called elsewhere; says nothing about the number.
   */
  token?: string;
  /**
   * Card number
   */
  pan?: string;
  /**
   * Cardholder name
   */
  cardholderName?: string | null;
  /**
   * Expiry month
   */
  expiryMonth?: number;
  /**
   * Expiry year
   */
  expiryYear?: number;
  /**
   * Network
   */
  network?: "visa" | "mastercard" | "amex" | "other";
  /**
   * Holder
   */
  holder?: string;
}

export interface VerifyCardInput {
  /**
   * Verification value
   */
  verificationValue: string;
}

export interface SuspendCardInput {}

export interface ResumeCardInput {}

export interface RemoveCardInput {}
