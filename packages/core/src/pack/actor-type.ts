import type { ExpressionType } from "#core/rule/expression/types";

/** The type of `actor` in expressions: who acts, in which role, and what for. */
export const actorType: ExpressionType = {
  kind: "record",
  name: "actor",
  fields: {
    subject: { kind: "string" },
    role: { kind: "string" },
    purpose: { kind: "string" },
    tenant: { kind: "string" },
    needs: { kind: "list", of: { kind: "string" } },
  },
};
