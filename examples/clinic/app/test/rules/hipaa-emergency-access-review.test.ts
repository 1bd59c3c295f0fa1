/*
 * 45 CFR 164.308(a)(1)(ii)(D); 164.312(a)(2)(ii)
 * Every emergency access is reviewed
 *
 * Records of system activity are regularly reviewed; emergency access is activity that calls
 * for review.
 *
 * The time runs from
 *   dateOf(at)
 */
import { testClock } from "#test/rule-clock";

testClock("hipaa-emergency-access-review", [
  {
    name: "seven days",
    given: { record: { grantee: "u1" }, at: "2026-11-22T23:59:59Z" },
    expect: { due: "2026-11-29" },
  },
  {
    name: "a minute later, a day later",
    given: { record: { grantee: "u1" }, at: "2026-11-23T00:00:00Z" },
    expect: { due: "2026-11-30" },
  },
]);
