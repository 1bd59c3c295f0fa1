/*
 * 49 USC 14706(e)(1); 49 CFR 370.9(a)
 * Custody events are kept while claims can be brought
 *
 * A carrier may not give less than nine months to claim and two years to sue after it
 * declined a claim. It pays, declines or offers a settlement within 120 days of receiving the
 * claim.
 *
 * The time runs from
 *   record.eventTime
 */
import { testRetention } from "#test/rule-retention";

testRetention("custody-kept", [
  {
    name: "thirty-eight months",
    given: { record: { eventTime: "2026-03-01T10:00:00Z" } },
    expect: { keepUntil: "2029-05-01" },
  },
]);
