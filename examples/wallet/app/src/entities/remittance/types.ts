export interface Remittance {
  id: string;
  version: number;
  state:
    | "quoted"
    | "paid"
    | "delivered"
    | "cancelled"
    | "refunded"
    | "blocked"
    | "block-reported"
    | "rejected"
    | "rejection-reported"
    | "expired";
  /**
   * Amount
   */
  amount?: number;
  /**
   * Fees
   */
  fees?: number;
  /**
   * Taxes
   */
  taxes?: number;
  /**
   * Total
   */
  total?: number;
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * Units of the receiving currency for one of the sender's, as disclosed.
   */
  exchangeRate?: string;
  /**
   * In minor units of the receiving currency.
   */
  receivedAmount?: number;
  /**
   * Received currency
   */
  receivedCurrency?: string;
  /**
   * Available on
   */
  availableOn?: string;
  /**
   * Recipient name
   */
  recipientName?: string;
  /**
   * Recipient account
   */
  recipientAccount?: string;
  /**
   * Institution of the recipient
   */
  recipientInstitution?: string;
  /**
   * Paid at
   */
  paidAt?: string;
  /**
   * Where it was scheduled at least three business days ahead, 12 CFR 1005.36.
   */
  scheduledFor?: string;
  /**
   * Picked up or deposited at
   */
  deliveredAt?: string;
  /**
   * Cancelled on
   */
  cancelledOn?: string;
  /**
   * Blocked on
   */
  blockedOn?: string;
  /**
   * Rejected on
   */
  rejectedOn?: string;
  /**
   * Reference
   */
  reference?: string;
  /**
   * Sender
   */
  sender?: string;
  /**
   * Recipient
   */
  recipient?: string;
  /**
   * By which the sender paid.
   */
  transfer?: string;
  /**
   * Corridor
   */
  corridor?: string;
  /**
   * Partner
   */
  partner?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewRemittance {
  /**
   * Amount
   */
  amount: number;
  /**
   * Fees
   */
  fees?: number;
  /**
   * Taxes
   */
  taxes?: number;
  /**
   * Total
   */
  total: number;
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * Units of the receiving currency for one of the sender's, as disclosed.
   */
  exchangeRate?: string;
  /**
   * In minor units of the receiving currency.
   */
  receivedAmount?: number;
  /**
   * Received currency
   */
  receivedCurrency?: string;
  /**
   * Available on
   */
  availableOn?: string;
  /**
   * Recipient name
   */
  recipientName?: string;
  /**
   * Recipient account
   */
  recipientAccount?: string;
  /**
   * Institution of the recipient
   */
  recipientInstitution?: string;
  /**
   * Where it was scheduled at least three business days ahead, 12 CFR 1005.36.
   */
  scheduledFor?: string;
  /**
   * Reference
   */
  reference: string;
  /**
   * Sender
   */
  sender: string;
  /**
   * Recipient
   */
  recipient?: string;
  /**
   * By which the sender paid.
   */
  transfer?: string;
  /**
   * Corridor
   */
  corridor: string;
  /**
   * Partner
   */
  partner?: string;
}

export interface RemittanceChange {
  /**
   * Amount
   */
  amount?: number;
  /**
   * Fees
   */
  fees?: number;
  /**
   * Taxes
   */
  taxes?: number;
  /**
   * Total
   */
  total?: number;
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * Units of the receiving currency for one of the sender's, as disclosed.
   */
  exchangeRate?: string | null;
  /**
   * In minor units of the receiving currency.
   */
  receivedAmount?: number | null;
  /**
   * Received currency
   */
  receivedCurrency?: string | null;
  /**
   * Available on
   */
  availableOn?: string | null;
  /**
   * Recipient name
   */
  recipientName?: string | null;
  /**
   * Recipient account
   */
  recipientAccount?: string | null;
  /**
   * Institution of the recipient
   */
  recipientInstitution?: string | null;
  /**
   * Where it was scheduled at least three business days ahead, 12 CFR 1005.36.
   */
  scheduledFor?: string | null;
  /**
   * Reference
   */
  reference?: string;
  /**
   * Sender
   */
  sender?: string;
  /**
   * Recipient
   */
  recipient?: string | null;
  /**
   * By which the sender paid.
   */
  transfer?: string | null;
  /**
   * Corridor
   */
  corridor?: string;
  /**
   * Partner
   */
  partner?: string | null;
}

export interface PayRemittanceInput {}

export interface DeliverRemittanceInput {}

export interface CancelRemittanceInput {}

export interface RefundRemittanceInput {}

export interface ExpireQuoteInput {}

export interface BlockRemittanceInput {}

export interface ReportBlockedInput {}

export interface RejectRemittanceInput {}

export interface ReportRejectedInput {}
