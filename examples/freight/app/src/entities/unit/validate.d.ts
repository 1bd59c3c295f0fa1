import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateTakeOutOfService: Validator;
export declare const validateReturnToService: Validator;
export declare const validateRetireUnit: Validator;
