import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Customer,
  IdentifyCustomerInput,
  VerifyCustomerInput,
  RefuseCustomerInput,
  RecordScreeningInput,
} from "./types.ts";
import {
  validateIdentifyCustomerInput,
  validateVerifyCustomerInput,
  validateRefuseCustomerInput,
  validateRecordScreeningInput,
} from "./validate.js";

/** What can be done with a Customer beside reading and changing it. */
export const customerOperations: readonly OperationDefinition[] = [
  recordOperation<Customer, IdentifyCustomerInput>({
    name: "identifyCustomer",
    path: "identify-customer",
    by: ["agent", "support", "compliance-officer"],
    from: ["registered"],
    to: "identified",
    validate: validateIdentifyCustomerInput,
    sets: () => ({}),
  }),
  recordOperation<Customer, VerifyCustomerInput>({
    name: "verifyCustomer",
    path: "verify-customer",
    by: ["compliance-officer"],
    from: ["identified"],
    to: "verified",
    validate: validateVerifyCustomerInput,
    sets: ({ today }) => ({
      verifiedOn: today,
    }),
  }),
  recordOperation<Customer, RefuseCustomerInput>({
    name: "refuseCustomer",
    path: "refuse-customer",
    by: ["compliance-officer"],
    from: ["registered", "identified"],
    to: "refused",
    validate: validateRefuseCustomerInput,
    sets: () => ({}),
  }),
  // What the comparison with the sanctions lists gave.
  recordOperation<Customer, RecordScreeningInput>({
    name: "recordScreening",
    path: "record-screening",
    by: ["compliance-officer"],
    validate: validateRecordScreeningInput,
    sets: ({ input, actor, today }) => ({
      screening: input.result,
      screenedOn: today,
      screenedBy: actor.subject,
    }),
  }),
];
