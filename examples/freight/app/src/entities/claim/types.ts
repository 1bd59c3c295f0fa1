export interface Claim {
  id: string;
  version: number;
  state: "received" | "acknowledged" | "settled";
  /**
   * Number
   */
  number?: string;
  /**
   * Received on
   */
  receivedOn?: string;
  /**
   * Amount
   */
  amount?: string;
  /**
   * Ground
   */
  ground?: string;
  /**
   * Settlement
   */
  settlement?: "paid" | "declined" | "offered";
  /**
   * Load
   */
  load?: string;
  /**
   * Claimant
   */
  claimant?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewClaim {
  /**
   * Number
   */
  number: string;
  /**
   * Received on
   */
  receivedOn: string;
  /**
   * Amount
   */
  amount?: string;
  /**
   * Ground
   */
  ground?: string;
  /**
   * Settlement
   */
  settlement?: "paid" | "declined" | "offered";
  /**
   * Load
   */
  load?: string;
  /**
   * Claimant
   */
  claimant?: string;
}

export interface ClaimChange {
  /**
   * Number
   */
  number?: string;
  /**
   * Received on
   */
  receivedOn?: string;
  /**
   * Amount
   */
  amount?: string | null;
  /**
   * Ground
   */
  ground?: string | null;
  /**
   * Settlement
   */
  settlement?: "paid" | "declined" | "offered" | null;
  /**
   * Load
   */
  load?: string | null;
  /**
   * Claimant
   */
  claimant?: string | null;
}

export interface AcknowledgeClaimInput {}

export interface SettleClaimInput {
  /**
   * Settlement
   */
  settlement: "paid" | "declined" | "offered";
}
