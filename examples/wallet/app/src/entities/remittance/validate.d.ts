import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validatePayRemittanceInput: Validator;
export declare const validateDeliverRemittanceInput: Validator;
export declare const validateCancelRemittanceInput: Validator;
export declare const validateRefundRemittanceInput: Validator;
export declare const validateExpireQuoteInput: Validator;
export declare const validateBlockRemittanceInput: Validator;
export declare const validateReportBlockedInput: Validator;
export declare const validateRejectRemittanceInput: Validator;
export declare const validateReportRejectedInput: Validator;
