import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Patient, RestrictPatientInput, LiftRestrictionInput } from "./types.ts";
import { validateRestrictPatientInput, validateLiftRestrictionInput } from "./validate.js";

/** What can be done with a Patient beside reading and changing it. */
export const patientOperations: readonly OperationDefinition[] = [
  recordOperation<Patient, RestrictPatientInput>({
    name: "restrictPatient",
    path: "restrict-patient",
    by: ["clinician"],
    validate: validateRestrictPatientInput,
    sets: () => ({
      restricted: true,
    }),
  }),
  recordOperation<Patient, LiftRestrictionInput>({
    name: "liftRestriction",
    path: "lift-restriction",
    by: ["clinician", "privacy-officer"],
    validate: validateLiftRestrictionInput,
    sets: () => ({
      restricted: false,
    }),
  }),
];
