import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateFreezeWallet: Validator;
export declare const validateUnfreezeWallet: Validator;
export declare const validateCloseWallet: Validator;
