import type { EntityDefinition } from "#platform/records/entity";
import { corridorOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** From which currency to which country money can be sent, and on what terms. */
export const corridor: EntityDefinition = {
  name: "Corridor",
  path: "corridors",
  table: "corridor",
  fields: {
    country: { column: "country", type: "string", required: true, filter: true },
    paysIn: { column: "pays_in", type: "string", required: true },
    rate: { column: "rate", type: "decimal", required: true },
    fixedFee: { column: "fixed_fee", type: "integer", required: true, default: 399 },
    maxAmount: { column: "max_amount", type: "integer", required: true, default: 500000 },
    ratedAt: { column: "rated_at", type: "timestamp" },
  },
  states: ["draft", "open", "paused"],
  grants: {
    create: ["treasurer"],
    read: ["agent", "support", "treasurer", "compliance-officer"],
    search: ["agent", "support", "treasurer", "compliance-officer"],
    update: ["treasurer"],
    delete: ["treasurer"],
    history: ["treasurer"],
  },
  hidden: {},
  links: { partners: { table: "corridor_partners", target: "PayoutPartner" } },
  validateNew,
  validateChange,
  rules: [],
  operations: corridorOperations,
};
