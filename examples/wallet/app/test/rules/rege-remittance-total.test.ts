/*
 * 12 CFR 1005.31(b)(1)(i)-(iii)
 * The total of a remittance is its amount, fees and taxes
 *
 * Before payment the sender is told the amount to be transferred, the fees and taxes that the
 * provider collects, and the total of these.
 *
 * It requires
 *   record.total == record.amount + record.fees + record.taxes
 */
import { testChange } from "#test/rule-change";

testChange("rege-remittance-total", [
  {
    name: "exact",
    given: { record: { amount: 20000, fees: 399, taxes: 200, total: 20599 } },
    expect: "allowed",
  },
  {
    name: "a cent less",
    given: { record: { amount: 20000, fees: 399, taxes: 200, total: 20598 } },
    expect: "refused",
  },
  {
    name: "a cent more",
    given: { record: { amount: 20000, fees: 399, taxes: 200, total: 20600 } },
    expect: "refused",
  },
  {
    name: "without fees",
    given: { record: { amount: 20000, fees: 0, taxes: 0, total: 20000 } },
    expect: "allowed",
  },
  {
    name: "taxes forgotten",
    given: { record: { amount: 20000, fees: 399, taxes: 200, total: 20399 } },
    expect: "refused",
  },
  {
    name: "fees that are not known",
    given: { record: { amount: 20000, taxes: 0, total: 20000 } },
    expect: "refused",
  },
]);
