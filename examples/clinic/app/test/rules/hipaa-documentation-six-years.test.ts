/*
 * 45 CFR 164.316(b)(2)(i)
 * Documentation is kept for six years
 *
 * Policies, procedures and required records of actions, activities and assessments are kept
 * for six years from their creation or from when they were last in effect, whichever is
 * later.
 *
 * The time runs from
 *   record.lastEffectiveOn > dateOf(record.createdAt) ? record.lastEffectiveOn :
 *   dateOf(record.createdAt)
 */
import { testRetention } from "#test/rule-retention";

testRetention("hipaa-documentation-six-years", [
  {
    name: "it was in effect after its creation",
    given: { record: { createdAt: "2020-03-01T09:00:00Z", lastEffectiveOn: "2022-05-31" } },
    expect: { keepUntil: "2028-05-31" },
  },
  {
    name: "it was recorded after it had ended",
    given: { record: { createdAt: "2022-06-01T00:00:00Z", lastEffectiveOn: "2022-05-31" } },
    expect: { keepUntil: "2028-06-01" },
  },
  {
    name: "it last was in effect on the day of its creation",
    given: { record: { createdAt: "2022-05-31T23:59:59Z", lastEffectiveOn: "2022-05-31" } },
    expect: { keepUntil: "2028-05-31" },
  },
  {
    name: "it ended on a leap day",
    given: { record: { createdAt: "2020-01-01T00:00:00Z", lastEffectiveOn: "2024-02-29" } },
    expect: { keepUntil: "2030-02-28" },
  },
]);
