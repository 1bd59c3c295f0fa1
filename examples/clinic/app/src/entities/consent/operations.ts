import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import { atMost, holds } from "#platform/rules/logic";
import type { Consent, ActivateConsentInput, RevokeConsentInput } from "./types.ts";
import { validateActivateConsentInput, validateRevokeConsentInput } from "./validate.js";

/** What can be done with a Consent beside reading and changing it. */
export const consentOperations: readonly OperationDefinition[] = [
  recordOperation<Consent, ActivateConsentInput>({
    name: "activateConsent",
    path: "activate-consent",
    by: ["privacy-officer"],
    from: ["draft"],
    to: "active",
    validate: validateActivateConsentInput,
    sets: ({ input }) => ({
      signedOn: input.signedOn,
      signedBy: input.signedBy,
    }),
    allows: ({ input, today }) => holds(atMost(input.signedOn, today)),
  }),
  recordOperation<Consent, RevokeConsentInput>({
    name: "revokeConsent",
    path: "revoke-consent",
    by: ["privacy-officer"],
    from: ["active"],
    to: "inactive",
    validate: validateRevokeConsentInput,
    sets: ({ today }) => ({
      revokedOn: today,
    }),
  }),
];
