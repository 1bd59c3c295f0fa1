import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateFulfilAccessRequestInput: Validator;
export declare const validateDenyAccessRequestInput: Validator;
