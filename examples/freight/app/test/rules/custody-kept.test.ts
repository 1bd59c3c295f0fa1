/*
 * 49 USC 14706(e)(1)
 * Custody events are kept while claims can be brought
 *
 * A carrier may not give less than nine months to claim and two years to sue after it
 * declined a claim.
 *
 * The time runs from
 *   record.eventTime
 */
import { testRetention } from "#test/rule-retention";

testRetention("custody-kept", [
  {
    name: "three years",
    given: { record: { eventTime: "2026-03-01T10:00:00Z" } },
    expect: { keepUntil: "2029-03-01" },
  },
]);
