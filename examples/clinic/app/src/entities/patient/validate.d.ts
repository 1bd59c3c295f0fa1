import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateRestrictPatientInput: Validator;
export declare const validateLiftRestrictionInput: Validator;
