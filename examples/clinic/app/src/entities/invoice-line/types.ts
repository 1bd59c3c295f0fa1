export interface InvoiceLine {
  id: string;
  version: number;
  /**
   * Description
   */
  description?: string;
  /**
   * Code (CPT)
   */
  code?: string;
  /**
   * Quantity
   */
  quantity?: number;
  /**
   * Unit price
   */
  unitPrice?: string;
  /**
   * Invoice
   */
  invoice?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewInvoiceLine {
  /**
   * Description
   */
  description: string;
  /**
   * Code (CPT)
   */
  code?: string;
  /**
   * Quantity
   */
  quantity?: number;
  /**
   * Unit price
   */
  unitPrice: string;
  /**
   * Invoice
   */
  invoice: string;
}

export interface InvoiceLineChange {
  /**
   * Description
   */
  description?: string;
  /**
   * Code (CPT)
   */
  code?: string | null;
  /**
   * Quantity
   */
  quantity?: number;
  /**
   * Unit price
   */
  unitPrice?: string;
  /**
   * Invoice
   */
  invoice?: string;
}
