export interface HazmatLine {
  id: string;
  version: number;
  /**
   * Identification number
   */
  unNumber?: string;
  /**
   * Proper shipping name
   */
  properShippingName?: string;
  /**
   * As in the Hazardous Materials Table, for example `3`, `2.1` or `1.4`.
   */
  hazardClass?: string;
  /**
   * The class or division of the subsidiary label, or `none`.
   */
  subsidiaryClass?: string;
  /**
   * Packing group
   */
  packingGroup?: "none" | "I" | "II" | "III";
  /**
   * Of what is poisonous by inhalation.
   */
  hazardZone?: "none" | "A" | "B" | "C" | "D";
  /**
   * Physical state
   */
  physicalState?: "gas" | "liquid" | "solid";
  /**
   * Compatibility group (class 1)
   */
  compatibilityGroup?: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "J" | "K" | "L" | "N" | "S";
  /**
   * Kind of explosive (class 1)
   */
  explosiveKind?: "article" | "substance" | "detonator" | "fireworks";
  /**
   * Cyanide or acid
   */
  chemicalGroup?: "neither" | "cyanide" | "acid";
  /**
   * So that leakage could not mix them under normal conditions, 49 CFR 177.848(e)(3).
   */
  separated?: boolean;
  /**
   * Limited quantity
   */
  limitedQuantity?: boolean;
  /**
   * Bulk packaging
   */
  bulk?: boolean;
  /**
   * Total quantity
   */
  quantity?: string;
  /**
   * Unit of the quantity
   */
  quantityUnit?: string;
  /**
   * Number of packages
   */
  packages?: number;
  /**
   * Kind of packages
   */
  packaging?: string;
  /**
   * Gross weight in pounds
   */
  grossPounds?: string;
  /**
   * Load
   */
  load?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewHazmatLine {
  /**
   * Identification number
   */
  unNumber?: string;
  /**
   * Proper shipping name
   */
  properShippingName?: string;
  /**
   * As in the Hazardous Materials Table, for example `3`, `2.1` or `1.4`.
   */
  hazardClass: string;
  /**
   * The class or division of the subsidiary label, or `none`.
   */
  subsidiaryClass?: string;
  /**
   * Packing group
   */
  packingGroup?: "none" | "I" | "II" | "III";
  /**
   * Of what is poisonous by inhalation.
   */
  hazardZone?: "none" | "A" | "B" | "C" | "D";
  /**
   * Physical state
   */
  physicalState: "gas" | "liquid" | "solid";
  /**
   * Compatibility group (class 1)
   */
  compatibilityGroup?: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "J" | "K" | "L" | "N" | "S";
  /**
   * Kind of explosive (class 1)
   */
  explosiveKind?: "article" | "substance" | "detonator" | "fireworks";
  /**
   * Cyanide or acid
   */
  chemicalGroup?: "neither" | "cyanide" | "acid";
  /**
   * So that leakage could not mix them under normal conditions, 49 CFR 177.848(e)(3).
   */
  separated?: boolean;
  /**
   * Limited quantity
   */
  limitedQuantity?: boolean;
  /**
   * Bulk packaging
   */
  bulk?: boolean;
  /**
   * Total quantity
   */
  quantity?: string;
  /**
   * Unit of the quantity
   */
  quantityUnit?: string;
  /**
   * Number of packages
   */
  packages?: number;
  /**
   * Kind of packages
   */
  packaging?: string;
  /**
   * Gross weight in pounds
   */
  grossPounds?: string;
  /**
   * Load
   */
  load: string;
}

export interface HazmatLineChange {
  /**
   * Identification number
   */
  unNumber?: string | null;
  /**
   * Proper shipping name
   */
  properShippingName?: string | null;
  /**
   * As in the Hazardous Materials Table, for example `3`, `2.1` or `1.4`.
   */
  hazardClass?: string;
  /**
   * The class or division of the subsidiary label, or `none`.
   */
  subsidiaryClass?: string;
  /**
   * Packing group
   */
  packingGroup?: "none" | "I" | "II" | "III";
  /**
   * Of what is poisonous by inhalation.
   */
  hazardZone?: "none" | "A" | "B" | "C" | "D";
  /**
   * Physical state
   */
  physicalState?: "gas" | "liquid" | "solid";
  /**
   * Compatibility group (class 1)
   */
  compatibilityGroup?:
    | "A"
    | "B"
    | "C"
    | "D"
    | "E"
    | "F"
    | "G"
    | "H"
    | "J"
    | "K"
    | "L"
    | "N"
    | "S"
    | null;
  /**
   * Kind of explosive (class 1)
   */
  explosiveKind?: "article" | "substance" | "detonator" | "fireworks" | null;
  /**
   * Cyanide or acid
   */
  chemicalGroup?: "neither" | "cyanide" | "acid" | null;
  /**
   * So that leakage could not mix them under normal conditions, 49 CFR 177.848(e)(3).
   */
  separated?: boolean;
  /**
   * Limited quantity
   */
  limitedQuantity?: boolean;
  /**
   * Bulk packaging
   */
  bulk?: boolean;
  /**
   * Total quantity
   */
  quantity?: string | null;
  /**
   * Unit of the quantity
   */
  quantityUnit?: string | null;
  /**
   * Number of packages
   */
  packages?: number | null;
  /**
   * Kind of packages
   */
  packaging?: string | null;
  /**
   * Gross weight in pounds
   */
  grossPounds?: string | null;
  /**
   * Load
   */
  load?: string;
}
