export interface AccessorialCharge {
  id: string;
  version: number;
  /**
   * Kind
   */
  kind?: "detention" | "lumper" | "layover" | "liftgate" | "tolls";
  /**
   * Amount
   */
  amount?: string;
  /**
   * Approved
   */
  approved?: boolean;
  /**
   * Load
   */
  load?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewAccessorialCharge {
  /**
   * Kind
   */
  kind: "detention" | "lumper" | "layover" | "liftgate" | "tolls";
  /**
   * Amount
   */
  amount: string;
  /**
   * Load
   */
  load: string;
}

export interface AccessorialChargeChange {
  /**
   * Kind
   */
  kind?: "detention" | "lumper" | "layover" | "liftgate" | "tolls";
  /**
   * Amount
   */
  amount?: string;
  /**
   * Load
   */
  load?: string;
}

export interface ApproveChargeInput {}
