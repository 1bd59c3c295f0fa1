import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validatePayRemittance: Validator;
export declare const validateDeliverRemittance: Validator;
export declare const validateCancelRemittance: Validator;
export declare const validateRefundRemittance: Validator;
export declare const validateExpireQuote: Validator;
export declare const validateBlockRemittance: Validator;
export declare const validateReportBlocked: Validator;
export declare const validateRejectRemittance: Validator;
export declare const validateReportRejected: Validator;
