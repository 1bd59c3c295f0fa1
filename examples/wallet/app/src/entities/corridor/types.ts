export interface Corridor {
  id: string;
  version: number;
  state: "draft" | "open" | "paused";
  /**
   * Country
   */
  country?: string;
  /**
   * Pays in
   */
  paysIn?: string;
  /**
   * Rate
   */
  rate?: string;
  /**
   * Fixed fee
   */
  fixedFee?: number;
  /**
   * Max amount
   */
  maxAmount?: number;
  /**
   * Rated at
   */
  ratedAt?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewCorridor {
  /**
   * Country
   */
  country: string;
  /**
   * Pays in
   */
  paysIn: string;
  /**
   * Rate
   */
  rate: string;
  /**
   * Fixed fee
   */
  fixedFee?: number;
  /**
   * Max amount
   */
  maxAmount?: number;
}

export interface CorridorChange {
  /**
   * Country
   */
  country?: string;
  /**
   * Pays in
   */
  paysIn?: string;
  /**
   * Rate
   */
  rate?: string;
  /**
   * Fixed fee
   */
  fixedFee?: number;
  /**
   * Max amount
   */
  maxAmount?: number;
}

export interface OpenCorridorInput {}

export interface PauseCorridorInput {}
