import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateFreezeWalletInput: Validator;
export declare const validateUnfreezeWalletInput: Validator;
export declare const validateCloseWalletInput: Validator;
