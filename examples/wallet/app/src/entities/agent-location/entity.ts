import type { EntityDefinition } from "#platform/records/entity";
import { agentLocationOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Agent location */
export const agentLocation: EntityDefinition = {
  name: "AgentLocation",
  path: "agent-locations",
  table: "agent_location",
  fields: {
    code: { column: "code", type: "string", required: true, filter: true },
    storeName: { column: "store_name", type: "string", required: true },
    city: { column: "city", type: "string", required: true, filter: true },
    cashLimit: { column: "cash_limit", type: "integer", required: true, default: 2000000 },
    opensAt: { column: "opens_at", type: "string" },
    closesAt: { column: "closes_at", type: "string" },
  },
  states: ["active", "suspended", "closed"],
  grants: {
    create: ["treasurer"],
    read: ["agent", "treasurer", "compliance-officer"],
    search: ["agent", "treasurer", "compliance-officer"],
    update: ["treasurer"],
    delete: ["treasurer"],
    history: ["treasurer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: agentLocationOperations,
};
