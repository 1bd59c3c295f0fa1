import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateAnswerCaseInput: Validator;
export declare const validateReopenCaseInput: Validator;
export declare const validateCloseCaseInput: Validator;
