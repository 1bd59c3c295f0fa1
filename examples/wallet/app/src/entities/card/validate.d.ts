import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateVerifyCard: Validator;
export declare const validateSuspendCard: Validator;
export declare const validateResumeCard: Validator;
export declare const validateRemoveCard: Validator;
