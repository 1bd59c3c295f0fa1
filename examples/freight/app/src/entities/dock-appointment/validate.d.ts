import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateConfirmAppointment: Validator;
export declare const validateKeepAppointment: Validator;
export declare const validateMissAppointment: Validator;
export declare const validateCancelAppointment: Validator;
