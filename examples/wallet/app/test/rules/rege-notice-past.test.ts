/*
 * 12 CFR 1005.11(b)(1), (c)
 * A notice of error was received before it is entered
 *
 * All times run from the day on which the institution received the notice.
 *
 * It requires
 *   record.noticedOn <= today && (!has(record.statementSentOn) || record.statementSentOn <=
 *   record.noticedOn) && (!has(record.transferredOn) || record.transferredOn <=
 *   record.noticedOn)
 */
import { testChange } from "#test/rule-change";

testChange("rege-notice-past", [
  {
    name: "today",
    given: { record: { noticedOn: "2026-03-02" }, at: "2026-03-02T15:00:00Z" },
    expect: "allowed",
  },
  {
    name: "tomorrow",
    given: { record: { noticedOn: "2026-03-03" }, at: "2026-03-02T15:00:00Z" },
    expect: "refused",
  },
  {
    name: "about a statement and a transfer of the same day",
    given: {
      record: {
        noticedOn: "2026-03-02",
        statementSentOn: "2026-03-02",
        transferredOn: "2026-03-02",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "about a statement of the next day",
    given: {
      record: { noticedOn: "2026-03-01", statementSentOn: "2026-03-02" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "about a transfer of the next day",
    given: {
      record: { noticedOn: "2026-03-01", transferredOn: "2026-03-02" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  { name: "without a day", given: { record: {}, at: "2026-03-02T15:00:00Z" }, expect: "refused" },
]);
