import type { EntityDefinition } from "#platform/records/entity";
import { policyOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** A policy, a procedure, or the written record of an action or assessment that the Security Rule wants documented, 45 CFR 164.316(b)(1). */
export const policy: EntityDefinition = {
  name: "Policy",
  path: "policies",
  table: "policy",
  fields: {
    title: { column: "title", type: "string", required: true, filter: true },
    kind: { column: "kind", type: "enum", required: true, filter: true },
    text: { column: "text", type: "text" },
    location: { column: "location", type: "uri" },
    approvedBy: { column: "approved_by", type: "string" },
    effectiveFrom: { column: "effective_from", type: "date" },
    lastEffectiveOn: { column: "last_effective_on", type: "date", filter: true },
  },
  states: ["draft", "effective", "superseded"],
  grants: {
    create: ["privacy-officer"],
    read: ["privacy-officer", "auditor"],
    search: ["privacy-officer", "auditor"],
    update: ["privacy-officer"],
    delete: ["privacy-officer"],
    history: ["privacy-officer", "auditor"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: policyOperations,
};
