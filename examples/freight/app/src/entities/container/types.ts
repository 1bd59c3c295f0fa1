export interface Container {
  id: string;
  version: number;
  state: "empty" | "packed" | "gated-in";
  /**
   * Owner code, category, serial number and check digit, for example `CSQU3054383`.
   */
  number?: string;
  /**
   * Seal number
   */
  sealNumber?: string;
  /**
   * Tare kilograms
   */
  tareKilograms?: number;
  /**
   * Cargo kilograms
   */
  cargoKilograms?: number;
  /**
   * Dunnage kilograms
   */
  dunnageKilograms?: number;
  /**
   * Verified gross mass
   */
  verifiedGrossKilograms?: number;
  /**
   * Signed for the shipper by
   */
  verifiedBy?: string;
  /**
   * Method 1 weighs the packed container, method 2 adds up.
   */
  verificationMethod?: "weighed" | "calculated";
  /**
   * Load
   */
  load?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewContainer {
  /**
   * Owner code, category, serial number and check digit, for example `CSQU3054383`.
   */
  number: string;
  /**
   * Seal number
   */
  sealNumber?: string;
  /**
   * Tare kilograms
   */
  tareKilograms?: number;
  /**
   * Cargo kilograms
   */
  cargoKilograms?: number;
  /**
   * Dunnage kilograms
   */
  dunnageKilograms?: number;
  /**
   * Verified gross mass
   */
  verifiedGrossKilograms?: number;
  /**
   * Signed for the shipper by
   */
  verifiedBy?: string;
  /**
   * Method 1 weighs the packed container, method 2 adds up.
   */
  verificationMethod?: "weighed" | "calculated";
  /**
   * Load
   */
  load?: string;
}

export interface ContainerChange {
  /**
   * Owner code, category, serial number and check digit, for example `CSQU3054383`.
   */
  number?: string;
  /**
   * Seal number
   */
  sealNumber?: string | null;
  /**
   * Tare kilograms
   */
  tareKilograms?: number | null;
  /**
   * Cargo kilograms
   */
  cargoKilograms?: number | null;
  /**
   * Dunnage kilograms
   */
  dunnageKilograms?: number | null;
  /**
   * Verified gross mass
   */
  verifiedGrossKilograms?: number | null;
  /**
   * Signed for the shipper by
   */
  verifiedBy?: string | null;
  /**
   * Method 1 weighs the packed container, method 2 adds up.
   */
  verificationMethod?: "weighed" | "calculated" | null;
  /**
   * Load
   */
  load?: string | null;
}

export interface PackContainerInput {}

export interface GateInContainerInput {}
