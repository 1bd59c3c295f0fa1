import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateAcceptLoadInput: Validator;
export declare const validateDispatchLoadInput: Validator;
export declare const validateDeliverLoadInput: Validator;
export declare const validateRefuseLoadInput: Validator;
export declare const validateInvoiceLoadInput: Validator;
export declare const validateCancelLoadInput: Validator;
