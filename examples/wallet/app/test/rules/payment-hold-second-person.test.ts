/*
 * The pack's own design (two people for a large payment)
 * The capture of a hold above a limit needs a second person
 *
 * No law asks for it. Two people for what is large is a usual control, which many policies,
 * auditors and supervisors expect; the limit is the pack's own, in minor units of whatever
 * currency it is.
 *
 * It requires
 *   record.amount <= params.limit || approvals >= 1
 */
import { testChange } from "#test/rule-change";

testChange("payment-hold-second-person", [
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
    name: "fifty times as much",
    given: { record: { amount: 50000000 }, approvals: 0 },
    expect: "refused",
  },
  { name: "an amount that is not known", given: { record: {}, approvals: 0 }, expect: "refused" },
]);
