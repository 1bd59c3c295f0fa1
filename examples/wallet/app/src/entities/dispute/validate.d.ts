import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateCreditProvisionally: Validator;
export declare const validateDetermineDispute: Validator;
export declare const validateCorrectError: Validator;
export declare const validateTellResult: Validator;
export declare const validateCloseDispute: Validator;
