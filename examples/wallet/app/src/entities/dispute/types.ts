export interface Dispute {
  id: string;
  version: number;
  state: "noticed" | "credited" | "determined" | "corrected" | "reported" | "closed";
  /**
   * Spoken or written.
   */
  noticedOn?: string;
  /**
   * 12 CFR 1005.11(a)(1)(i)-(vii), in that order.
   */
  error?:
    | "unauthorised"
    | "incorrect-transfer"
    | "omitted-from-statement"
    | "computational"
    | "wrong-amount-of-money"
    | "not-identified"
    | "information-request";
  /**
   * Amount in error
   */
  amount?: number;
  /**
   * The periodic statement on which the error first shows, if there is one already.
   */
  statementSentOn?: string;
  /**
   * Day of the transfer
   */
  transferredOn?: string;
  /**
   * First deposit to the account
   */
  firstDepositOn?: string;
  /**
   * Not initiated within a state
   */
  foreignInitiated?: boolean;
  /**
   * Point-of-sale debit card transaction
   */
  pointOfSale?: boolean;
  /**
   * Explanation
   */
  explanation?: string;
  /**
   * Provisional credit on
   */
  provisionalCreditOn?: string;
  /**
   * Provisional credit amount
   */
  provisionalCreditAmount?: number;
  /**
   * Investigation finished on
   */
  determinedOn?: string;
  /**
   * Outcome
   */
  outcome?: "error" | "no-error";
  /**
   * Corrected on
   */
  correctedOn?: string;
  /**
   * Consumer told on
   */
  reportedOn?: string;
  /**
   * Written explanation
   */
  findings?: string;
  /**
   * Account
   */
  account?: string;
  /**
   * Transfer
   */
  transfer?: string;
  /**
   * Support case
   */
  supportCase?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewDispute {
  /**
   * Spoken or written.
   */
  noticedOn: string;
  /**
   * 12 CFR 1005.11(a)(1)(i)-(vii), in that order.
   */
  error:
    | "unauthorised"
    | "incorrect-transfer"
    | "omitted-from-statement"
    | "computational"
    | "wrong-amount-of-money"
    | "not-identified"
    | "information-request";
  /**
   * Amount in error
   */
  amount?: number;
  /**
   * The periodic statement on which the error first shows, if there is one already.
   */
  statementSentOn?: string;
  /**
   * Day of the transfer
   */
  transferredOn?: string;
  /**
   * First deposit to the account
   */
  firstDepositOn?: string;
  /**
   * Not initiated within a state
   */
  foreignInitiated?: boolean;
  /**
   * Point-of-sale debit card transaction
   */
  pointOfSale?: boolean;
  /**
   * Explanation
   */
  explanation?: string;
  /**
   * Written explanation
   */
  findings?: string;
  /**
   * Account
   */
  account: string;
  /**
   * Transfer
   */
  transfer?: string;
  /**
   * Support case
   */
  supportCase?: string;
}

export interface DisputeChange {
  /**
   * Spoken or written.
   */
  noticedOn?: string;
  /**
   * 12 CFR 1005.11(a)(1)(i)-(vii), in that order.
   */
  error?:
    | "unauthorised"
    | "incorrect-transfer"
    | "omitted-from-statement"
    | "computational"
    | "wrong-amount-of-money"
    | "not-identified"
    | "information-request";
  /**
   * Amount in error
   */
  amount?: number | null;
  /**
   * The periodic statement on which the error first shows, if there is one already.
   */
  statementSentOn?: string | null;
  /**
   * Day of the transfer
   */
  transferredOn?: string | null;
  /**
   * First deposit to the account
   */
  firstDepositOn?: string | null;
  /**
   * Not initiated within a state
   */
  foreignInitiated?: boolean;
  /**
   * Point-of-sale debit card transaction
   */
  pointOfSale?: boolean;
  /**
   * Explanation
   */
  explanation?: string | null;
  /**
   * Written explanation
   */
  findings?: string | null;
  /**
   * Account
   */
  account?: string;
  /**
   * Transfer
   */
  transfer?: string | null;
  /**
   * Support case
   */
  supportCase?: string | null;
}

export interface CreditProvisionallyInput {
  /**
   * Amount
   */
  amount: number;
}

export interface DetermineDisputeInput {
  /**
   * Outcome
   */
  outcome: "error" | "no-error";
  /**
   * Findings
   */
  findings?: string;
}

export interface CorrectErrorInput {}

export interface TellResultInput {}

export interface CloseDisputeInput {}
