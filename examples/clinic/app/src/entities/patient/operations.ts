import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Patient, RestrictPatientInput, LiftRestrictionInput } from "./types.ts";
import { validateRestrictPatient, validateLiftRestriction } from "./validate.js";

/** What can be done with a Patient beside reading and changing it. */
export const patientOperations: readonly OperationDefinition[] = [
  recordOperation<Patient, RestrictPatientInput>({
    name: "restrictPatient",
    path: "restrict-patient",
    by: ["clinician"],
    validate: validateRestrictPatient,
    sets: () => ({
      restricted: true,
    }),
  }),
  recordOperation<Patient, LiftRestrictionInput>({
    name: "liftRestriction",
    path: "lift-restriction",
    by: ["clinician", "privacy-officer"],
    validate: validateLiftRestriction,
    sets: () => ({
      restricted: false,
    }),
  }),
];
