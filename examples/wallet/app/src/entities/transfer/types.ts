export interface Transfer {
  id: string;
  version: number;
  state: "draft" | "posted" | "reversed" | "cancelled";
  /**
   * In minor units of the currency of the account that pays.
   */
  amount?: number;
  /**
   * Three letters, ISO 4217; the ledger takes it from the account that pays.
   */
  currency?: string;
  /**
   * Kind
   */
  kind?: "payment" | "funding" | "payout" | "fee" | "adjustment";
  /**
   * Description
   */
  description?: string;
  /**
   * Note
   */
  note?: string;
  /**
   * Requested on
   */
  requestedOn?: string;
  /**
   * The account that pays.
   */
  from?: string;
  /**
   * The account that is paid.
   */
  to?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewTransfer {
  /**
   * In minor units of the currency of the account that pays.
   */
  amount: number;
  /**
   * Kind
   */
  kind?: "payment" | "funding" | "payout" | "fee" | "adjustment";
  /**
   * Description
   */
  description?: string;
  /**
   * Note
   */
  note?: string;
  /**
   * Requested on
   */
  requestedOn?: string;
  /**
   * The account that pays.
   */
  from: string;
  /**
   * The account that is paid.
   */
  to: string;
}

export interface TransferChange {
  /**
   * In minor units of the currency of the account that pays.
   */
  amount?: number;
  /**
   * Kind
   */
  kind?: "payment" | "funding" | "payout" | "fee" | "adjustment";
  /**
   * Description
   */
  description?: string | null;
  /**
   * Note
   */
  note?: string | null;
  /**
   * Requested on
   */
  requestedOn?: string | null;
  /**
   * The account that pays.
   */
  from?: string;
  /**
   * The account that is paid.
   */
  to?: string;
}

export interface PostTransferInput {}

export interface CancelTransferInput {}

export interface ReverseTransferInput {}
