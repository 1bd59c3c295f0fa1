import type { ExpressionType } from "#core/rule/expression/types";

/** The type of an element of `records.consents`: a consent that is in force, whatever the packs are. */
export const consentType: Extract<ExpressionType, { kind: "record" }> = {
  kind: "record",
  name: "a consent",
  fields: {
    /** The id of the record of the person who gave it. */
    subject: { kind: "string" },
    purpose: { kind: "string" },
    /** When it was given, for the last time. */
    since: { kind: "timestamp" },
  },
};
