/*
 * 12 CFR 1005.11(c)(1), (d)(1)
 * A dispute ends when the consumer was told and an error was corrected
 *
 * Results are reported; an error is corrected; where there was none, or another one than
 * alleged, the consumer gets a written explanation and may ask for the documents.
 *
 * It requires
 *   has(record.reportedOn) && (record.outcome == "error" ? has(record.correctedOn) :
 *   has(record.findings))
 */
import { testChange } from "#test/rule-change";

testChange("rege-closed-complete", [
  {
    name: "corrected and told",
    given: {
      record: {
        noticedOn: "2026-03-02",
        determinedOn: "2026-03-12",
        outcome: "error",
        correctedOn: "2026-03-13",
        reportedOn: "2026-03-13",
      },
    },
    expect: "allowed",
  },
  {
    name: "not told",
    given: {
      record: {
        noticedOn: "2026-03-02",
        determinedOn: "2026-03-12",
        outcome: "error",
        correctedOn: "2026-03-13",
      },
    },
    expect: "refused",
  },
  {
    name: "not corrected",
    given: {
      record: {
        noticedOn: "2026-03-02",
        determinedOn: "2026-03-12",
        outcome: "error",
        reportedOn: "2026-03-13",
      },
    },
    expect: "refused",
  },
  {
    name: "no error, explained",
    given: {
      record: {
        noticedOn: "2026-03-02",
        determinedOn: "2026-03-12",
        outcome: "no-error",
        reportedOn: "2026-03-13",
        findings: "The card and the PIN were used",
      },
    },
    expect: "allowed",
  },
  {
    name: "no error, not explained",
    given: {
      record: {
        noticedOn: "2026-03-02",
        determinedOn: "2026-03-12",
        outcome: "no-error",
        reportedOn: "2026-03-13",
      },
    },
    expect: "refused",
  },
  {
    name: "no outcome",
    given: {
      record: {
        noticedOn: "2026-03-02",
        determinedOn: "2026-03-12",
        correctedOn: "2026-03-13",
        reportedOn: "2026-03-13",
        findings: "None",
      },
    },
    expect: "refused",
  },
]);
