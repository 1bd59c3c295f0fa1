import type { Validator } from "#platform/records/entity";

export declare const validateNew: Validator;
export declare const validateChange: Validator;
export declare const validateConfirmAppointmentInput: Validator;
export declare const validateKeepAppointmentInput: Validator;
export declare const validateMissAppointmentInput: Validator;
export declare const validateCancelAppointmentInput: Validator;
