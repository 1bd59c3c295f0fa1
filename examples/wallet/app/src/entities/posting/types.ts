export interface Posting {
  id: string;
  version: number;
  /**
   * In minor units of the currency; negative where the balance falls.
   */
  amount?: number;
  /**
   * Currency
   */
  currency?: string;
  /**
   * Entry
   */
  entry?: string;
  /**
   * Account
   */
  account?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewPosting {
  /**
   * In minor units of the currency; negative where the balance falls.
   */
  amount: number;
  /**
   * Currency
   */
  currency: string;
  /**
   * Entry
   */
  entry: string;
  /**
   * Account
   */
  account: string;
}

export interface PostingChange {
  /**
   * In minor units of the currency; negative where the balance falls.
   */
  amount?: number;
  /**
   * Currency
   */
  currency?: string;
  /**
   * Entry
   */
  entry?: string;
  /**
   * Account
   */
  account?: string;
}
