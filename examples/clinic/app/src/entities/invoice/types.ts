export interface Invoice {
  id: string;
  version: number;
  state: "draft" | "issued" | "paid" | "void";
  /**
   * Number
   */
  number?: string;
  /**
   * Currency
   */
  currency?: "USD";
  /**
   * Total
   */
  total?: string;
  /**
   * Issued on
   */
  issuedOn?: string;
  /**
   * Due on
   */
  dueOn?: string;
  /**
   * Paid on
   */
  paidOn?: string;
  /**
   * Paid by
   */
  paidBy?: "card" | "check" | "transfer" | "plan";
  /**
   * Claim reference
   */
  claimReference?: string;
  /**
   * Send to
   */
  sendTo?: string;
  /**
   * Patient
   */
  patient?: string;
  /**
   * Visit
   */
  visit?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewInvoice {
  /**
   * Number
   */
  number: string;
  /**
   * Currency
   */
  currency?: "USD";
  /**
   * Total
   */
  total: string;
  /**
   * Claim reference
   */
  claimReference?: string;
  /**
   * Send to
   */
  sendTo?: string;
  /**
   * Patient
   */
  patient: string;
  /**
   * Visit
   */
  visit?: string;
}

export interface InvoiceChange {
  /**
   * Number
   */
  number?: string;
  /**
   * Currency
   */
  currency?: "USD";
  /**
   * Total
   */
  total?: string;
  /**
   * Claim reference
   */
  claimReference?: string | null;
  /**
   * Send to
   */
  sendTo?: string | null;
  /**
   * Patient
   */
  patient?: string;
  /**
   * Visit
   */
  visit?: string | null;
}

export interface IssueInvoiceInput {}

export interface PayInvoiceInput {
  /**
   * Amount
   */
  amount: string;
  /**
   * Method
   */
  method: "card" | "check" | "transfer" | "plan";
}

export interface VoidInvoiceInput {}
