import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { config } from "./config.ts";
import { customer } from "./entities/customer/entity.ts";
import { wallet } from "./entities/wallet/entity.ts";
import { journalEntry } from "./entities/journal-entry/entity.ts";
import { posting } from "./entities/posting/entity.ts";
import { transfer } from "./entities/transfer/entity.ts";
import { hold } from "./entities/hold/entity.ts";
import { cashTransaction } from "./entities/cash-transaction/entity.ts";
import { card } from "./entities/card/entity.ts";
import { dispute } from "./entities/dispute/entity.ts";
import { remittance } from "./entities/remittance/entity.ts";
import { fee } from "./entities/fee/entity.ts";
import { agentLocation } from "./entities/agent-location/entity.ts";
import { corridor } from "./entities/corridor/entity.ts";
import { payoutPartner } from "./entities/payout-partner/entity.ts";
import { supportCase } from "./entities/support-case/entity.ts";
import { jobs } from "./jobs.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";

/** Heron Wallet: everything that the server needs to know of it. */
export const application: Application = {
  ...config,
  jobs,
  roles,
  rules,
  entities: [
    customer,
    wallet,
    journalEntry,
    posting,
    transfer,
    hold,
    cashTransaction,
    card,
    dispute,
    remittance,
    fee,
    agentLocation,
    corridor,
    payoutPartner,
    supportCase,
  ],
  folder: join(import.meta.dirname, ".."),
};
