import type { EntityDefinition } from "#platform/records/entity";
import { payoutPartnerOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Payout partner */
export const payoutPartner: EntityDefinition = {
  name: "PayoutPartner",
  path: "payout-partners",
  table: "payout_partner",
  fields: {
    partnerName: { column: "partner_name", type: "string", required: true },
    country: { column: "country", type: "string", required: true, filter: true },
    website: { column: "website", type: "uri" },
    reviewedOn: { column: "reviewed_on", type: "date" },
    settlesOn: { column: "settles_on", type: "uuid", filter: true, references: "Wallet" },
  },
  states: ["proposed", "approved", "declined", "ended"],
  grants: {
    create: ["treasurer"],
    read: ["support", "treasurer", "compliance-officer"],
    search: ["support", "treasurer", "compliance-officer"],
    update: ["treasurer"],
    delete: ["treasurer"],
    history: ["treasurer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: payoutPartnerOperations,
};
