/*
 * 31 CFR 1010.313(b)
 * Cash of a night, a weekend or a holiday counts on the next business day
 *
 * Deposits made at night or over a weekend or holiday are treated as received on the next
 * business day after the deposit.
 *
 * It requires
 *   record.businessDate == (record.afterHours ? addBusinessDays(record.receivedOn, 1, "US") :
 *   addBusinessDays(addDays(record.receivedOn, -1), 1, "US"))
 */
import { testChange } from "#test/rule-change";

testChange("bsa-cash-business-day", [
  {
    name: "a Monday",
    given: { record: { receivedOn: "2026-03-02", businessDate: "2026-03-02", afterHours: false } },
    expect: "allowed",
  },
  {
    name: "a Monday night",
    given: { record: { receivedOn: "2026-03-02", businessDate: "2026-03-03", afterHours: true } },
    expect: "allowed",
  },
  {
    name: "a Monday night on the Monday",
    given: { record: { receivedOn: "2026-03-02", businessDate: "2026-03-02", afterHours: true } },
    expect: "refused",
  },
  {
    name: "a Saturday",
    given: { record: { receivedOn: "2026-03-07", businessDate: "2026-03-09", afterHours: false } },
    expect: "allowed",
  },
  {
    name: "a Saturday on the Friday before",
    given: { record: { receivedOn: "2026-03-07", businessDate: "2026-03-06", afterHours: false } },
    expect: "refused",
  },
  {
    name: "a Friday night",
    given: { record: { receivedOn: "2026-03-06", businessDate: "2026-03-09", afterHours: true } },
    expect: "allowed",
  },
  {
    name: "Labor Day",
    given: { record: { receivedOn: "2026-09-07", businessDate: "2026-09-08", afterHours: false } },
    expect: "allowed",
  },
  {
    name: "Labor Day on itself",
    given: { record: { receivedOn: "2026-09-07", businessDate: "2026-09-07", afterHours: false } },
    expect: "refused",
  },
  {
    name: "a day later than it must",
    given: { record: { receivedOn: "2026-03-02", businessDate: "2026-03-03", afterHours: false } },
    expect: "refused",
  },
  {
    name: "no business day",
    given: { record: { receivedOn: "2026-03-02", afterHours: false } },
    expect: "refused",
  },
]);
