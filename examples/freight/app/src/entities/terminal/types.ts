export interface Terminal {
  id: string;
  version: number;
  /**
   * Name
   */
  name?: string;
  /**
   * GS1, 13 digits.
   */
  gln?: string;
  /**
   * Address city
   */
  addressCity?: string;
  /**
   * Address state
   */
  addressState?: string;
  /**
   * Code
   */
  code?: string;
  /**
   * Docks
   */
  docks?: number;
  /**
   * Operator
   */
  operator?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewTerminal {
  /**
   * Name
   */
  name: string;
  /**
   * GS1, 13 digits.
   */
  gln?: string;
  /**
   * Address city
   */
  addressCity?: string;
  /**
   * Address state
   */
  addressState?: string;
  /**
   * Code
   */
  code: string;
  /**
   * Docks
   */
  docks?: number;
  /**
   * Operator
   */
  operator?: string;
}

export interface TerminalChange {
  /**
   * Name
   */
  name?: string;
  /**
   * GS1, 13 digits.
   */
  gln?: string | null;
  /**
   * Address city
   */
  addressCity?: string | null;
  /**
   * Address state
   */
  addressState?: string | null;
  /**
   * Code
   */
  code?: string;
  /**
   * Docks
   */
  docks?: number;
  /**
   * Operator
   */
  operator?: string | null;
}
