/*
 * 12 CFR 1005.17(b)
 * No fee for an overdraft at a machine or with a card without the customer's consent
 *
 * No fee may be charged for paying an ATM or one-time debit card transaction that overdraws
 * the account, unless the consumer got a notice, opted in, and got a confirmation.
 *
 * It requires
 *   !(record.kind in ["overdraft-atm", "overdraft-one-time-debit"]) ||
 *   records.consents.exists(consent, consent.subject == record.account && consent.purpose ==
 *   "overdraft-service")
 */
import { testChange } from "#test/rule-change";

testChange("rege-overdraft-consent", [
  {
    name: "opted in",
    given: {
      record: { kind: "overdraft-atm", account: "a1" },
      records: { consents: [{ subject: "a1", purpose: "overdraft-service" }] },
    },
    expect: "allowed",
  },
  {
    name: "opted in to something else",
    given: {
      record: { kind: "overdraft-atm", account: "a1" },
      records: { consents: [{ subject: "a1", purpose: "marketing" }] },
    },
    expect: "refused",
  },
  {
    name: "somebody else opted in",
    given: {
      record: { kind: "overdraft-one-time-debit", account: "a1" },
      records: { consents: [{ subject: "a2", purpose: "overdraft-service" }] },
    },
    expect: "refused",
  },
  {
    name: "nobody opted in",
    given: {
      record: { kind: "overdraft-one-time-debit", account: "a1" },
      records: { consents: [] },
    },
    expect: "refused",
  },
  {
    name: "a recurring debit needs no consent",
    given: { record: { kind: "overdraft-other", account: "a1" }, records: { consents: [] } },
    expect: "allowed",
  },
  {
    name: "a fee for a transfer",
    given: { record: { kind: "transfer", account: "a1" }, records: { consents: [] } },
    expect: "allowed",
  },
  {
    name: "of an unknown kind",
    given: { record: { account: "a1" }, records: { consents: [] } },
    expect: "refused",
  },
]);
