import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateAcceptLoad: Validator;
export declare const validateDispatchLoad: Validator;
export declare const validateDeliverLoad: Validator;
export declare const validateRefuseLoad: Validator;
export declare const validateInvoiceLoad: Validator;
export declare const validateCancelLoad: Validator;
