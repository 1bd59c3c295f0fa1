/*
 * Double-entry bookkeeping (holds)
 * A hold stays on its account, at its amount and for its time
 *
 * A hold counts against what is available until it is captured or released.
 *
 * It requires
 *   record.amount == old.amount && record.account == old.account && record.to == old.to &&
 *   record.reason == old.reason && (has(record.expiresOn) ? has(old.expiresOn) &&
 *   record.expiresOn == old.expiresOn : !has(old.expiresOn))
 */
import { testChange } from "#test/rule-change";

testChange("ledger-hold-fixed", [
  {
    name: "captured as it was",
    given: {
      record: { state: "captured", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
    },
    expect: "allowed",
  },
  {
    name: "a minor unit more",
    given: {
      record: { state: "placed", amount: 101, account: "a1", to: "a2", reason: "authorisation" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
    },
    expect: "refused",
  },
  {
    name: "a minor unit less",
    given: {
      record: { state: "placed", amount: 99, account: "a1", to: "a2", reason: "authorisation" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
    },
    expect: "refused",
  },
  {
    name: "on another account",
    given: {
      record: { state: "placed", amount: 100, account: "a3", to: "a2", reason: "authorisation" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
    },
    expect: "refused",
  },
  {
    name: "for someone else",
    given: {
      record: { state: "placed", amount: 100, account: "a1", to: "a3", reason: "authorisation" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
    },
    expect: "refused",
  },
  {
    name: "for another reason",
    given: {
      record: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "legal-process" },
    },
    expect: "refused",
  },
  {
    name: "with the day on which it expires",
    given: {
      record: {
        state: "released",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-09",
      },
      old: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-09",
      },
    },
    expect: "allowed",
  },
  {
    name: "a day longer",
    given: {
      record: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-10",
      },
      old: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-09",
      },
    },
    expect: "refused",
  },
  {
    name: "a day shorter",
    given: {
      record: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-08",
      },
      old: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-09",
      },
    },
    expect: "refused",
  },
  {
    name: "without end",
    given: {
      record: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
      old: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-09",
      },
    },
    expect: "refused",
  },
  {
    name: "with an end afterwards",
    given: {
      record: {
        state: "placed",
        amount: 100,
        account: "a1",
        to: "a2",
        reason: "authorisation",
        expiresOn: "2026-03-09",
      },
      old: { state: "placed", amount: 100, account: "a1", to: "a2", reason: "authorisation" },
    },
    expect: "refused",
  },
]);
