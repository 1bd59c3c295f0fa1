export interface Wallet {
  id: string;
  version: number;
  state: "open" | "frozen" | "closed";
  /**
   * Accounts of customers, of fees and of what is not cleared up yet cannot fall below nothing. What stands for money outside (settlement with other institutions, cash in hand) can.
   */
  kind?: "settlement" | "cash" | "suspense" | "fees" | "customer";
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * In minor units of the currency; the sum of all postings.
   */
  balance?: number;
  /**
   * In minor units of the currency; the sum of all holds that are in place.
   */
  held?: number;
  /**
   * Opened on
   */
  openedOn?: string;
  /**
   * Closed on
   */
  closedOn?: string;
  /**
   * Label
   */
  label?: string;
  /**
   * Tier
   */
  tier?: "basic" | "verified" | "business";
  /**
   * Whose it is; none for the institution's own.
   */
  holder?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewWallet {
  /**
   * Accounts of customers, of fees and of what is not cleared up yet cannot fall below nothing. What stands for money outside (settlement with other institutions, cash in hand) can.
   */
  kind: "settlement" | "cash" | "suspense" | "fees" | "customer";
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * Opened on
   */
  openedOn?: string;
  /**
   * Label
   */
  label?: string;
  /**
   * Tier
   */
  tier?: "basic" | "verified" | "business";
  /**
   * Whose it is; none for the institution's own.
   */
  holder?: string;
}

export interface WalletChange {
  /**
   * Accounts of customers, of fees and of what is not cleared up yet cannot fall below nothing. What stands for money outside (settlement with other institutions, cash in hand) can.
   */
  kind?: "settlement" | "cash" | "suspense" | "fees" | "customer";
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * Opened on
   */
  openedOn?: string | null;
  /**
   * Label
   */
  label?: string | null;
  /**
   * Tier
   */
  tier?: "basic" | "verified" | "business";
  /**
   * Whose it is; none for the institution's own.
   */
  holder?: string | null;
}

export interface FreezeWalletInput {}

export interface UnfreezeWalletInput {}

export interface CloseWalletInput {}
