import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateCreditProvisionallyInput: Validator;
export declare const validateDetermineDisputeInput: Validator;
export declare const validateCorrectErrorInput: Validator;
export declare const validateTellResultInput: Validator;
export declare const validateCloseDisputeInput: Validator;
