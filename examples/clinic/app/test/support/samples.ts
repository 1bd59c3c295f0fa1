import type { Values } from "#platform/records/entity";

/**
 * The values on which it depends whether a rule lets a record be created, chosen so that every rule
 * does: for the first role that may create it, at the time at which the clock of the tests starts,
 * when there are no other records. Fields of which no rule speaks are left out.
 */
export const samples: Readonly<Record<string, Values>> = {
  Patient: {},
  Practitioner: {},
  Visit: {},
  Observation: {},
  Consent: { category: "authorization", signedByRepresentative: false },
  Disclosure: { basis: "treatment" },
  AccessRequest: { receivedOn: "2026-03-02" },
  AccountingRequest: { receivedOn: "2026-03-02" },
  EmergencyAccess: {
    grantee: "clinician",
    reason: "ETREAT",
    explanation: "Unconscious on arrival",
    expiresAt: "2026-03-02T14:00:00.000Z",
  },
  Policy: {},
  Room: {},
  Appointment: {},
  Invoice: {},
  InvoiceLine: {},
};
