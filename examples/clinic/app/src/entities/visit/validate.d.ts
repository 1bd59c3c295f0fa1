import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateCheckIn: Validator;
export declare const validateMarkNoShow: Validator;
export declare const validateCancelVisit: Validator;
export declare const validateStartVisit: Validator;
export declare const validateFinishVisit: Validator;
