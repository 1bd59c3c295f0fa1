export interface AgentLocation {
  id: string;
  version: number;
  state: "active" | "suspended" | "closed";
  /**
   * Code
   */
  code?: string;
  /**
   * Store name
   */
  storeName?: string;
  /**
   * City
   */
  city?: string;
  /**
   * In cents.
   */
  cashLimit?: number;
  /**
   * Opens at
   */
  opensAt?: string;
  /**
   * Closes at
   */
  closesAt?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewAgentLocation {
  /**
   * Code
   */
  code: string;
  /**
   * Store name
   */
  storeName: string;
  /**
   * City
   */
  city: string;
  /**
   * In cents.
   */
  cashLimit?: number;
  /**
   * Opens at
   */
  opensAt?: string;
  /**
   * Closes at
   */
  closesAt?: string;
}

export interface AgentLocationChange {
  /**
   * Code
   */
  code?: string;
  /**
   * Store name
   */
  storeName?: string;
  /**
   * City
   */
  city?: string;
  /**
   * In cents.
   */
  cashLimit?: number;
  /**
   * Opens at
   */
  opensAt?: string | null;
  /**
   * Closes at
   */
  closesAt?: string | null;
}

export interface SuspendLocationInput {}

export interface ReopenLocationInput {}

export interface CloseLocationInput {}
