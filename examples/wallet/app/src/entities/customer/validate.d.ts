import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateIdentifyCustomerInput: Validator;
export declare const validateVerifyCustomerInput: Validator;
export declare const validateRefuseCustomerInput: Validator;
export declare const validateRecordScreeningInput: Validator;
