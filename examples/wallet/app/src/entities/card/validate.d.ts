import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateVerifyCardInput: Validator;
export declare const validateSuspendCardInput: Validator;
export declare const validateResumeCardInput: Validator;
export declare const validateRemoveCardInput: Validator;
