import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateIdentifyCustomer: Validator;
export declare const validateVerifyCustomer: Validator;
export declare const validateRefuseCustomer: Validator;
export declare const validateRecordScreening: Validator;
