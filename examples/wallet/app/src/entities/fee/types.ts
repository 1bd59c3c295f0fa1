export interface Fee {
  id: string;
  version: number;
  /**
   * The first two are for overdrafts that 12 CFR 1005.17 speaks of.
   */
  kind?: "overdraft-atm" | "overdraft-one-time-debit" | "overdraft-other" | "transfer" | "account";
  /**
   * In minor units of the account's currency.
   */
  amount?: number;
  /**
   * Charged on
   */
  chargedOn?: string;
  /**
   * The account that pays.
   */
  account?: string;
  /**
   * By which it was charged.
   */
  transfer?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewFee {
  /**
   * The first two are for overdrafts that 12 CFR 1005.17 speaks of.
   */
  kind: "overdraft-atm" | "overdraft-one-time-debit" | "overdraft-other" | "transfer" | "account";
  /**
   * In minor units of the account's currency.
   */
  amount: number;
  /**
   * Charged on
   */
  chargedOn?: string;
  /**
   * The account that pays.
   */
  account: string;
  /**
   * By which it was charged.
   */
  transfer?: string;
}

export interface FeeChange {
  /**
   * The first two are for overdrafts that 12 CFR 1005.17 speaks of.
   */
  kind?: "overdraft-atm" | "overdraft-one-time-debit" | "overdraft-other" | "transfer" | "account";
  /**
   * In minor units of the account's currency.
   */
  amount?: number;
  /**
   * Charged on
   */
  chargedOn?: string | null;
  /**
   * The account that pays.
   */
  account?: string;
  /**
   * By which it was charged.
   */
  transfer?: string | null;
}
