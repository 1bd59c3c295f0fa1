export interface CustodyEvent {
  id: string;
  version: number;
  /**
   * Kind
   */
  kind?: "handover" | "error-declaration";
  /**
   * When it happened
   */
  eventTime?: string;
  /**
   * Core Business Vocabulary 2.0.
   */
  businessStep?: "shipping" | "receiving" | "loading" | "unloading" | "arriving" | "departing";
  /**
   * Seal number
   */
  sealNumber?: string;
  /**
   * Condition of the goods
   */
  condition?: string;
  /**
   * Core Business Vocabulary 2.0, error reasons.
   */
  reason?: "did_not_occur" | "incorrect_data";
  /**
   * Signed by
   */
  signedBy?: string;
  /**
   * Where the proof is kept
   */
  proof?: string;
  /**
   * Load
   */
  load?: string;
  /**
   * Giver
   */
  giver?: string;
  /**
   * Taker
   */
  taker?: string;
  /**
   * Location
   */
  location?: string;
  /**
   * The event that an error declaration declares wrong.
   */
  corrects?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewCustodyEvent {
  /**
   * Kind
   */
  kind?: "handover" | "error-declaration";
  /**
   * When it happened
   */
  eventTime: string;
  /**
   * Core Business Vocabulary 2.0.
   */
  businessStep?: "shipping" | "receiving" | "loading" | "unloading" | "arriving" | "departing";
  /**
   * Seal number
   */
  sealNumber?: string;
  /**
   * Condition of the goods
   */
  condition?: string;
  /**
   * Core Business Vocabulary 2.0, error reasons.
   */
  reason?: "did_not_occur" | "incorrect_data";
  /**
   * Signed by
   */
  signedBy?: string;
  /**
   * Where the proof is kept
   */
  proof?: string;
  /**
   * Load
   */
  load: string;
  /**
   * Giver
   */
  giver: string;
  /**
   * Taker
   */
  taker: string;
  /**
   * Location
   */
  location?: string;
  /**
   * The event that an error declaration declares wrong.
   */
  corrects?: string;
}

export interface CustodyEventChange {
  /**
   * Kind
   */
  kind?: "handover" | "error-declaration";
  /**
   * When it happened
   */
  eventTime?: string;
  /**
   * Core Business Vocabulary 2.0.
   */
  businessStep?:
    | "shipping"
    | "receiving"
    | "loading"
    | "unloading"
    | "arriving"
    | "departing"
    | null;
  /**
   * Seal number
   */
  sealNumber?: string | null;
  /**
   * Condition of the goods
   */
  condition?: string | null;
  /**
   * Core Business Vocabulary 2.0, error reasons.
   */
  reason?: "did_not_occur" | "incorrect_data" | null;
  /**
   * Signed by
   */
  signedBy?: string | null;
  /**
   * Where the proof is kept
   */
  proof?: string | null;
  /**
   * Load
   */
  load?: string;
  /**
   * Giver
   */
  giver?: string;
  /**
   * Taker
   */
  taker?: string;
  /**
   * Location
   */
  location?: string | null;
  /**
   * The event that an error declaration declares wrong.
   */
  corrects?: string | null;
}
