/*
 * 12 CFR 1005.11(c), (d); 1005.13(b)
 * What was done about a dispute is not rewritten
 *
 * Credit, decision, correction and report each have their time, and evidence of them is kept.
 *
 * It requires
 *   (!has(old.provisionalCreditOn) || record.provisionalCreditOn == old.provisionalCreditOn) &&
 *   (!has(old.provisionalCreditAmount) || record.provisionalCreditAmount ==
 *   old.provisionalCreditAmount) && (!has(old.determinedOn) || record.determinedOn ==
 *   old.determinedOn) && (!has(old.outcome) || record.outcome == old.outcome) &&
 *   (!has(old.correctedOn) || record.correctedOn == old.correctedOn) && (!has(old.reportedOn)
 *   || record.reportedOn == old.reportedOn) && (!has(record.provisionalCreditOn) ||
 *   (record.provisionalCreditOn >= record.noticedOn && record.provisionalCreditOn <= today)) &&
 *   (!has(record.determinedOn) || (record.determinedOn >= record.noticedOn &&
 *   record.determinedOn <= today)) && (!has(record.correctedOn) || (record.correctedOn >=
 *   record.determinedOn && record.correctedOn <= today)) && (!has(record.reportedOn) ||
 *   (record.reportedOn >= record.determinedOn && record.reportedOn <= today))
 */
import { testChange } from "#test/rule-change";

testChange("rege-facts-fixed", [
  {
    name: "decided today",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-03-02", outcome: "error" },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "decided tomorrow",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-03-03", outcome: "error" },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "decided before the notice",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-02-15", outcome: "error" },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "credited today",
    given: {
      record: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-03-02",
        provisionalCreditAmount: 10000,
      },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "credited tomorrow",
    given: {
      record: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-03-03",
        provisionalCreditAmount: 10000,
      },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "credited before the notice",
    given: {
      record: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-15",
        provisionalCreditAmount: 10000,
      },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "corrected and told on the day of the decision",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-27",
        reportedOn: "2026-02-27",
      },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "corrected before the decision",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-26",
      },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "corrected tomorrow",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-03-03",
      },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "told before the decision",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        reportedOn: "2026-02-26",
      },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "told tomorrow",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        reportedOn: "2026-03-03",
      },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "told without a decision",
    given: {
      record: { noticedOn: "2026-02-16", reportedOn: "2026-03-02" },
      old: { noticedOn: "2026-02-16" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another outcome",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "no-error" },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "no outcome any more",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-02-27" },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another day of the decision",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-02-26", outcome: "error" },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a later day of the decision",
    given: {
      record: { noticedOn: "2026-02-16", determinedOn: "2026-02-28", outcome: "error" },
      old: { noticedOn: "2026-02-16", determinedOn: "2026-02-27", outcome: "error" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another credit",
    given: {
      record: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-20",
        provisionalCreditAmount: 9999,
      },
      old: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-20",
        provisionalCreditAmount: 10000,
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a greater credit",
    given: {
      record: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-20",
        provisionalCreditAmount: 10001,
      },
      old: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-20",
        provisionalCreditAmount: 10000,
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another day of the credit",
    given: {
      record: { noticedOn: "2026-02-16", provisionalCreditOn: "2026-02-19" },
      old: { noticedOn: "2026-02-16", provisionalCreditOn: "2026-02-20" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a later day of the credit",
    given: {
      record: { noticedOn: "2026-02-16", provisionalCreditOn: "2026-02-21" },
      old: { noticedOn: "2026-02-16", provisionalCreditOn: "2026-02-20" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another day of the correction",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-03-01",
      },
      old: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-28",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "an earlier day of the correction",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-27",
      },
      old: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-28",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another day of the report",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        reportedOn: "2026-03-01",
      },
      old: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        reportedOn: "2026-02-28",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "an earlier day of the report",
    given: {
      record: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        reportedOn: "2026-02-27",
      },
      old: {
        noticedOn: "2026-02-16",
        determinedOn: "2026-02-27",
        outcome: "error",
        reportedOn: "2026-02-28",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "all of it on the day of the notice",
    given: {
      record: {
        noticedOn: "2026-03-02",
        provisionalCreditOn: "2026-03-02",
        provisionalCreditAmount: 10000,
        determinedOn: "2026-03-02",
        outcome: "error",
        correctedOn: "2026-03-02",
        reportedOn: "2026-03-02",
      },
      old: { noticedOn: "2026-03-02" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "all of it as it was",
    given: {
      record: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-20",
        provisionalCreditAmount: 10000,
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-28",
        reportedOn: "2026-02-28",
      },
      old: {
        noticedOn: "2026-02-16",
        provisionalCreditOn: "2026-02-20",
        provisionalCreditAmount: 10000,
        determinedOn: "2026-02-27",
        outcome: "error",
        correctedOn: "2026-02-28",
        reportedOn: "2026-02-28",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
]);
