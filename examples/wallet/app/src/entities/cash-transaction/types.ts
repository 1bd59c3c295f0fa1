export interface CashTransaction {
  id: string;
  version: number;
  state: "recorded" | "reported";
  /**
   * Direction
   */
  direction?: "in" | "out";
  /**
   * In minor units of the currency.
   */
  amount?: number;
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * In cents, converted on the day of the transaction.
   */
  amountInUsd?: number;
  /**
   * By the calendar where it took place.
   */
  receivedOn?: string;
  /**
   * Received at night, after the close of business.
   */
  afterHours?: boolean;
  /**
   * The day on which it counts.
   */
  businessDate?: string;
  /**
   * Document by which the conductor was identified
   */
  identificationType?: "driver-license" | "passport" | "alien-card" | "other-official-document";
  /**
   * Identification number
   */
  identificationNumber?: string;
  /**
   * The BSA identifier of the filing.
   */
  reportNumber?: string;
  /**
   * Receipt
   */
  receipt?: string;
  /**
   * Who brought or fetched the money.
   */
  conductor?: string;
  /**
   * For whom it was; none where it was for the conductor.
   */
  onBehalfOf?: string;
  /**
   * Account
   */
  account?: string;
  /**
   * Location
   */
  location?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewCashTransaction {
  /**
   * Direction
   */
  direction: "in" | "out";
  /**
   * In minor units of the currency.
   */
  amount: number;
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * In cents, converted on the day of the transaction.
   */
  amountInUsd: number;
  /**
   * By the calendar where it took place.
   */
  receivedOn: string;
  /**
   * Received at night, after the close of business.
   */
  afterHours?: boolean;
  /**
   * The day on which it counts.
   */
  businessDate: string;
  /**
   * Document by which the conductor was identified
   */
  identificationType?: "driver-license" | "passport" | "alien-card" | "other-official-document";
  /**
   * Identification number
   */
  identificationNumber?: string;
  /**
   * Receipt
   */
  receipt?: string;
  /**
   * Who brought or fetched the money.
   */
  conductor: string;
  /**
   * For whom it was; none where it was for the conductor.
   */
  onBehalfOf?: string;
  /**
   * Account
   */
  account?: string;
  /**
   * Location
   */
  location?: string;
}

export interface CashTransactionChange {
  /**
   * Direction
   */
  direction?: "in" | "out";
  /**
   * In minor units of the currency.
   */
  amount?: number;
  /**
   * Three letters, ISO 4217.
   */
  currency?: string;
  /**
   * In cents, converted on the day of the transaction.
   */
  amountInUsd?: number;
  /**
   * By the calendar where it took place.
   */
  receivedOn?: string;
  /**
   * Received at night, after the close of business.
   */
  afterHours?: boolean;
  /**
   * The day on which it counts.
   */
  businessDate?: string;
  /**
   * Document by which the conductor was identified
   */
  identificationType?:
    | "driver-license"
    | "passport"
    | "alien-card"
    | "other-official-document"
    | null;
  /**
   * Identification number
   */
  identificationNumber?: string | null;
  /**
   * Receipt
   */
  receipt?: string | null;
  /**
   * Who brought or fetched the money.
   */
  conductor?: string;
  /**
   * For whom it was; none where it was for the conductor.
   */
  onBehalfOf?: string | null;
  /**
   * Account
   */
  account?: string | null;
  /**
   * Location
   */
  location?: string | null;
}

export interface ReportCashInput {
  /**
   * Report number
   */
  reportNumber?: string;
  /**
   * Identification type
   */
  identificationType?: "driver-license" | "passport" | "alien-card" | "other-official-document";
  /**
   * Identification number
   */
  identificationNumber?: string;
}
