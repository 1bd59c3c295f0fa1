import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateAnswerCase: Validator;
export declare const validateReopenCase: Validator;
export declare const validateCloseCase: Validator;
