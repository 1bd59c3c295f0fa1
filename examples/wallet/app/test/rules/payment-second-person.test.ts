/*
 * 17 CFR 240.13a-15(f); 15 USC 7262
 * A payment above a limit needs a second person
 *
 * Internal control gives reasonable assurance that money goes out only as it was authorised.
 * That a large payment takes two people is the usual control.
 *
 * It requires
 *   record.amount <= params.limit || approvals >= 1
 */
import { testChange } from "#test/rule-change";

testChange("payment-second-person", [
  {
    name: "exactly the limit",
    given: { record: { amount: 1000000 }, approvals: 0 },
    expect: "allowed",
  },
  {
    name: "one unit more",
    given: { record: { amount: 1000001 }, approvals: 0 },
    expect: "refused",
  },
  {
    name: "approved by someone",
    given: { record: { amount: 1000001 }, approvals: 1 },
    expect: "allowed",
  },
  {
    name: "approved by two",
    given: { record: { amount: 1000001 }, approvals: 2 },
    expect: "allowed",
  },
  { name: "an amount that is not known", given: { record: {}, approvals: 0 }, expect: "refused" },
]);
