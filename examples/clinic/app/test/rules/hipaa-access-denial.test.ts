/*
 * 45 CFR 164.524(a)(2)-(4), (d)(2)
 * Access is denied only on a listed ground, in writing, with review where it is due
 *
 * Access may be denied only on the grounds listed. On those of (a)(3) the individual may have
 * the denial reviewed. A denial is given in writing, in plain language.
 *
 * It requires
 *   has(record.denialGround) && has(record.denialStatement) && (!(record.denialGround in
 *   ["endangers-life-or-safety", "harms-other-person", "representative-endangers"]) ||
 *   record.reviewOffered)
 */
import { testChange } from "#test/rule-change";

testChange("hipaa-access-denial", [
  {
    name: "an unreviewable ground with a statement",
    given: {
      record: {
        denialGround: "privacy-act",
        denialStatement: "We cannot give this.",
        reviewOffered: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "no ground",
    given: { record: { denialStatement: "We cannot give this.", reviewOffered: true } },
    expect: "refused",
  },
  {
    name: "no written statement",
    given: { record: { denialGround: "privacy-act", reviewOffered: true } },
    expect: "refused",
  },
  {
    name: "a reviewable ground with a review",
    given: {
      record: {
        denialGround: "endangers-life-or-safety",
        denialStatement: "A clinician judged it a danger.",
        reviewOffered: true,
      },
    },
    expect: "allowed",
  },
  {
    name: "a reviewable ground without a review",
    given: {
      record: {
        denialGround: "harms-other-person",
        denialStatement: "It speaks of someone else.",
        reviewOffered: false,
      },
    },
    expect: "refused",
  },
  {
    name: "information that the right does not reach, without a review",
    given: {
      record: {
        denialGround: "excepted-information",
        denialStatement: "These are psychotherapy notes.",
        reviewOffered: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "a danger to life without a review",
    given: {
      record: {
        denialGround: "endangers-life-or-safety",
        denialStatement: "A clinician judged it a danger.",
        reviewOffered: false,
      },
    },
    expect: "refused",
  },
  {
    name: "a danger by the representative without a review",
    given: {
      record: {
        denialGround: "representative-endangers",
        denialStatement: "A clinician judged it a danger.",
        reviewOffered: false,
      },
    },
    expect: "refused",
  },
]);
