import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateIssueInvoiceInput: Validator;
export declare const validatePayInvoiceInput: Validator;
export declare const validateVoidInvoiceInput: Validator;
