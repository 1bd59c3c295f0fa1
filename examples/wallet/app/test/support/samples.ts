import type { Values } from "#platform/records/entity";

/**
 * The values on which it depends whether a rule lets a record be created, chosen so that every rule
 * does: for the first role that may create it, at the time at which the clock of the tests starts,
 * when there are no other records. Fields of which no rule speaks are left out.
 */
export const samples: Readonly<Record<string, Values>> = {
  Customer: {},
  Wallet: { kind: "settlement", currency: "USD" },
  JournalEntry: {},
  Posting: {},
  Transfer: {},
  Hold: {},
  CashTransaction: {
    amount: 1,
    currency: "USD",
    amountInUsd: 1,
    receivedOn: "2026-03-02",
    afterHours: false,
    businessDate: "2026-03-02",
  },
  Card: {},
  Dispute: { noticedOn: "2026-03-02" },
  Remittance: { amount: 1, fees: 0, taxes: 0, total: 1, currency: "USD" },
  Fee: { kind: "overdraft-atm" },
  AgentLocation: {},
  Corridor: {},
  PayoutPartner: {},
  SupportCase: {},
};
