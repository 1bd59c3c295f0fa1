export interface Practitioner {
  id: string;
  version: number;
  /**
   * Active
   */
  active?: boolean;
  /**
   * National provider identifier
   */
  identifier?: string;
  /**
   * Family
   */
  family?: string;
  /**
   * Given
   */
  given?: string;
  /**
   * Qualification
   */
  qualification?: string;
  /**
   * Phone
   */
  phone?: string;
  /**
   * Email
   */
  email?: string;
  /**
   * Account
   */
  subject?: string;
  /**
   * Hired on
   */
  hiredOn?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewPractitioner {
  /**
   * Active
   */
  active?: boolean;
  /**
   * National provider identifier
   */
  identifier?: string;
  /**
   * Family
   */
  family: string;
  /**
   * Given
   */
  given?: string;
  /**
   * Qualification
   */
  qualification?: string;
  /**
   * Phone
   */
  phone?: string;
  /**
   * Email
   */
  email?: string;
  /**
   * Account
   */
  subject: string;
  /**
   * Hired on
   */
  hiredOn?: string;
}

export interface PractitionerChange {
  /**
   * Active
   */
  active?: boolean;
  /**
   * National provider identifier
   */
  identifier?: string | null;
  /**
   * Family
   */
  family?: string;
  /**
   * Given
   */
  given?: string | null;
  /**
   * Qualification
   */
  qualification?: string | null;
  /**
   * Phone
   */
  phone?: string | null;
  /**
   * Email
   */
  email?: string | null;
  /**
   * Account
   */
  subject?: string;
  /**
   * Hired on
   */
  hiredOn?: string | null;
}
