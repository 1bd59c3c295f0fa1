export interface PayoutPartner {
  id: string;
  version: number;
  state: "proposed" | "approved" | "declined" | "ended";
  /**
   * Partner name
   */
  partnerName?: string;
  /**
   * Country
   */
  country?: string;
  /**
   * Website
   */
  website?: string;
  /**
   * Reviewed on
   */
  reviewedOn?: string;
  /**
   * The account on which the partner is paid.
   */
  settlesOn?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewPayoutPartner {
  /**
   * Partner name
   */
  partnerName: string;
  /**
   * Country
   */
  country: string;
  /**
   * Website
   */
  website?: string;
  /**
   * The account on which the partner is paid.
   */
  settlesOn?: string;
}

export interface PayoutPartnerChange {
  /**
   * Partner name
   */
  partnerName?: string;
  /**
   * Country
   */
  country?: string;
  /**
   * Website
   */
  website?: string | null;
  /**
   * The account on which the partner is paid.
   */
  settlesOn?: string | null;
}

export interface ApprovePartnerInput {}

export interface DeclinePartnerInput {}

export interface EndPartnerInput {}
