export interface SupportCase {
  id: string;
  version: number;
  state: "open" | "answered" | "closed";
  /**
   * Subject
   */
  subject?: string;
  /**
   * Body
   */
  body?: string;
  /**
   * Priority
   */
  priority?: "low" | "normal" | "high";
  /**
   * Answered on
   */
  answeredOn?: string;
  /**
   * Customer
   */
  customer?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewSupportCase {
  /**
   * Subject
   */
  subject: string;
  /**
   * Body
   */
  body?: string;
  /**
   * Priority
   */
  priority?: "low" | "normal" | "high";
  /**
   * Customer
   */
  customer: string;
}

export interface SupportCaseChange {
  /**
   * Subject
   */
  subject?: string;
  /**
   * Body
   */
  body?: string | null;
  /**
   * Priority
   */
  priority?: "low" | "normal" | "high";
  /**
   * Customer
   */
  customer?: string;
}

export interface AnswerCaseInput {}

export interface ReopenCaseInput {}

export interface CloseCaseInput {}
