/*
 * 12 CFR 1005.11(b)(1), (c)
 * The day of a notice of error is not moved
 *
 * All times run from the day on which the institution received the notice.
 *
 * It requires
 *   record.noticedOn == old.noticedOn
 */
import { testChange } from "#test/rule-change";

testChange("rege-notice-fixed", [
  {
    name: "as it was",
    given: { record: { noticedOn: "2026-03-02" }, old: { noticedOn: "2026-03-02" } },
    expect: "allowed",
  },
  {
    name: "a day later",
    given: { record: { noticedOn: "2026-03-03" }, old: { noticedOn: "2026-03-02" } },
    expect: "refused",
  },
  {
    name: "a day sooner",
    given: { record: { noticedOn: "2026-03-01" }, old: { noticedOn: "2026-03-02" } },
    expect: "refused",
  },
]);
