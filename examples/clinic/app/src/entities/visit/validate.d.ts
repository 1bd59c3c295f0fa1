import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateCheckInInput: Validator;
export declare const validateMarkNoShowInput: Validator;
export declare const validateCancelVisitInput: Validator;
export declare const validateStartVisitInput: Validator;
export declare const validateFinishVisitInput: Validator;
