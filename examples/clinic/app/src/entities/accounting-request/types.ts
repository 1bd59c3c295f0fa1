export interface AccountingRequest {
  id: string;
  version: number;
  state: "received" | "provided";
  /**
   * Received on
   */
  receivedOn?: string;
  /**
   * Provided on
   */
  providedOn?: string;
  /**
   * Patient
   */
  patient?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewAccountingRequest {
  /**
   * Received on
   */
  receivedOn: string;
  /**
   * Provided on
   */
  providedOn?: string;
  /**
   * Patient
   */
  patient: string;
}

export interface AccountingRequestChange {
  /**
   * Received on
   */
  receivedOn?: string;
  /**
   * Provided on
   */
  providedOn?: string | null;
  /**
   * Patient
   */
  patient?: string;
}

export interface ProvideAccountingInput {}
