export interface Hold {
  id: string;
  version: number;
  state: "placed" | "captured" | "released";
  /**
   * In minor units of the account's currency.
   */
  amount?: number;
  /**
   * Reason
   */
  reason?: "authorisation" | "pending-transfer" | "dispute" | "legal-process";
  /**
   * Expires on
   */
  expiresOn?: string;
  /**
   * Account
   */
  account?: string;
  /**
   * Where the money goes when the hold is captured.
   */
  to?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewHold {
  /**
   * In minor units of the account's currency.
   */
  amount: number;
  /**
   * Reason
   */
  reason?: "authorisation" | "pending-transfer" | "dispute" | "legal-process";
  /**
   * Expires on
   */
  expiresOn?: string;
  /**
   * Account
   */
  account: string;
  /**
   * Where the money goes when the hold is captured.
   */
  to: string;
}

export interface HoldChange {
  /**
   * In minor units of the account's currency.
   */
  amount?: number;
  /**
   * Reason
   */
  reason?: "authorisation" | "pending-transfer" | "dispute" | "legal-process";
  /**
   * Expires on
   */
  expiresOn?: string | null;
  /**
   * Account
   */
  account?: string;
  /**
   * Where the money goes when the hold is captured.
   */
  to?: string;
}

export interface CaptureHoldInput {}

export interface ReleaseHoldInput {}
