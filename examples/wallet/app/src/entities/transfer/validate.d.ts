import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validatePostTransfer: Validator;
export declare const validateCancelTransfer: Validator;
export declare const validateReverseTransfer: Validator;
