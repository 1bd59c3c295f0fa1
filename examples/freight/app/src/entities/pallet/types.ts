export interface Pallet {
  id: string;
  version: number;
  /**
   * GS1, 18 digits.
   */
  sscc?: string;
  /**
   * GS1, 8, 12, 13 or 14 digits.
   */
  gtin?: string;
  /**
   * Contents
   */
  contents?: string;
  /**
   * Stackable
   */
  stackable?: boolean;
  /**
   * Load
   */
  load?: string;
  /**
   * Container
   */
  container?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewPallet {
  /**
   * GS1, 18 digits.
   */
  sscc: string;
  /**
   * GS1, 8, 12, 13 or 14 digits.
   */
  gtin?: string;
  /**
   * Contents
   */
  contents?: string;
  /**
   * Stackable
   */
  stackable?: boolean;
  /**
   * Load
   */
  load?: string;
  /**
   * Container
   */
  container?: string;
}

export interface PalletChange {
  /**
   * GS1, 18 digits.
   */
  sscc?: string;
  /**
   * GS1, 8, 12, 13 or 14 digits.
   */
  gtin?: string | null;
  /**
   * Contents
   */
  contents?: string | null;
  /**
   * Stackable
   */
  stackable?: boolean;
  /**
   * Load
   */
  load?: string | null;
  /**
   * Container
   */
  container?: string | null;
}
