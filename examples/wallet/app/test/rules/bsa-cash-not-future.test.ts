/*
 * 31 CFR 1010.311; 1010.313(b)
 * Cash is entered when it was brought or fetched
 *
 * A transaction is counted on the business day on which it takes place.
 *
 * It requires
 *   record.receivedOn <= today
 */
import { testChange } from "#test/rule-change";

testChange("bsa-cash-not-future", [
  {
    name: "today",
    given: {
      record: { receivedOn: "2026-03-02", businessDate: "2026-03-02", afterHours: false },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "tomorrow",
    given: {
      record: { receivedOn: "2026-03-03", businessDate: "2026-03-03", afterHours: false },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "entered later",
    given: {
      record: { receivedOn: "2026-02-27", businessDate: "2026-02-27", afterHours: false },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "without a day",
    given: {
      record: { businessDate: "2026-03-02", afterHours: false },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
]);
