import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateApprovePartner: Validator;
export declare const validateDeclinePartner: Validator;
export declare const validateEndPartner: Validator;
