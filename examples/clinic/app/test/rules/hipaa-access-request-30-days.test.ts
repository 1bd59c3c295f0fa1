/*
 * 45 CFR 164.524(b)(2)
 * A request for access is answered within 30 days
 *
 * A covered entity acts on a request for access within 30 days of its receipt. It may take up
 * to 30 days more, once, if it tells the individual in writing, within the first 30 days, why
 * and until when.
 *
 * The time runs from
 *   record.receivedOn
 */
import { testClock } from "#test/rule-clock";

testClock("hipaa-access-request-30-days", [
  {
    name: "thirty days, over the end of a month",
    given: { record: { receivedOn: "2026-03-01" }, at: "2026-03-01T10:00:00Z" },
    expect: { due: "2026-03-31" },
  },
  {
    name: "the day counts on which it came in, not on which it was entered",
    given: { record: { receivedOn: "2026-03-01" }, at: "2026-03-05T10:00:00Z" },
    expect: { due: "2026-03-31" },
  },
  {
    name: "over the end of February",
    given: { record: { receivedOn: "2027-01-31" }, at: "2027-01-31T10:00:00Z" },
    expect: { due: "2027-03-02" },
  },
  {
    name: "over a leap day",
    given: { record: { receivedOn: "2028-01-31" }, at: "2028-01-31T10:00:00Z" },
    expect: { due: "2028-03-01" },
  },
]);
