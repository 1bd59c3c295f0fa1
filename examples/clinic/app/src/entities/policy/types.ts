export interface Policy {
  id: string;
  version: number;
  state: "draft" | "effective" | "superseded";
  /**
   * Title
   */
  title?: string;
  /**
   * Kind
   */
  kind?:
    | "policy"
    | "procedure"
    | "risk-analysis"
    | "assessment"
    | "review"
    | "contract"
    | "notice"
    | "decision";
  /**
   * Text
   */
  text?: string;
  /**
   * Where the signed original is kept.
   */
  location?: string;
  /**
   * Approved by
   */
  approvedBy?: string;
  /**
   * Effective from
   */
  effectiveFrom?: string;
  /**
   * Empty while the document is in effect.
   */
  lastEffectiveOn?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewPolicy {
  /**
   * Title
   */
  title: string;
  /**
   * Kind
   */
  kind:
    | "policy"
    | "procedure"
    | "risk-analysis"
    | "assessment"
    | "review"
    | "contract"
    | "notice"
    | "decision";
  /**
   * Text
   */
  text?: string;
  /**
   * Where the signed original is kept.
   */
  location?: string;
  /**
   * Approved by
   */
  approvedBy?: string;
  /**
   * Effective from
   */
  effectiveFrom?: string;
  /**
   * Empty while the document is in effect.
   */
  lastEffectiveOn?: string;
}

export interface PolicyChange {
  /**
   * Title
   */
  title?: string;
  /**
   * Kind
   */
  kind?:
    | "policy"
    | "procedure"
    | "risk-analysis"
    | "assessment"
    | "review"
    | "contract"
    | "notice"
    | "decision";
  /**
   * Text
   */
  text?: string | null;
  /**
   * Where the signed original is kept.
   */
  location?: string | null;
  /**
   * Approved by
   */
  approvedBy?: string | null;
  /**
   * Effective from
   */
  effectiveFrom?: string | null;
  /**
   * Empty while the document is in effect.
   */
  lastEffectiveOn?: string | null;
}

export interface ApprovePolicyInput {}

export interface SupersedePolicyInput {}
