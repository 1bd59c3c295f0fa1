import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateIssueInvoice: Validator;
export declare const validatePayInvoice: Validator;
export declare const validateVoidInvoice: Validator;
