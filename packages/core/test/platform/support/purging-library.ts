import { libraryFolder } from "../../fixtures/library-pack.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const rule = (id: string, text: string): string => `
id: ${id}
title: Rule ${id}
source: { citation: Library Rules 9, says: Something about ${id}. }
status: in-force
${text}
`;

export const reminderFile = "rules/loans/reminder.yaml";

/** The library's rule about reminders, counting days of the calendar, of which no holidays are known. */
export const reminder: string = readFileSync(join(libraryFolder, reminderFile), "utf8")
  .replace(", count: business", "")
  .replace("2026-07-08", "2026-07-05");

/** Rules that keep and purge loans, members and books, in the place of the library's own. */
export const purging: Readonly<Record<string, string>> = {
  [reminderFile]: reminder,
  "rules/loans/keep-loans.yaml": rule(
    "keep-loans",
    `kind: retention
on: Loan
keep: { years: 2, from: record.returnedOn }
purge: true
examples: [{ name: a, given: { record: { returnedOn: 2024-02-29 } }, expect: { keepUntil: 2026-02-28 } }]`,
  ),
  "rules/loans/keep-created.yaml": rule(
    "keep-created",
    `kind: retention
on: Loan
keep: { days: 30, from: record.createdAt }
purge: true
examples: [{ name: a, given: { record: { createdAt: "2024-02-01T23:00:00Z" } }, expect: { keepUntil: 2024-03-02 } }]`,
  ),
  "rules/loans/keep-lent.yaml": rule(
    "keep-lent",
    `kind: retention
on: Loan
keep: { years: 2, months: 1, days: 5, from: record.lentOn }
examples: [{ name: a, given: { record: { lentOn: 2024-01-31 } }, expect: { keepUntil: 2026-03-05 } }]`,
  ),
  "rules/members/keep-members.yaml": rule(
    "keep-members",
    `kind: retention
on: Member
keep: { days: 10, from: dateOf(record.createdAt) }
purge: true
examples: [{ name: a, given: { record: { createdAt: "2024-02-01T23:00:00Z" } }, expect: { keepUntil: 2024-02-11 } }]`,
  ),
  "rules/books/keep-books.yaml": rule(
    "keep-books",
    `kind: retention
on: Book
keep: { years: 1, from: record.acquiredOn }
purge: true
examples: [{ name: a, given: { record: { acquiredOn: 2024-02-01 } }, expect: { keepUntil: 2025-02-01 } }]`,
  ),
  "rules/books/rare.yaml": rule(
    "rare",
    `kind: guard
on: Book
when: delete
require: record.title != "Rare"
message: A rare book is never given away.
examples:
  - { name: a, given: { record: { title: Rare } }, expect: refused }
  - { name: b, given: { record: { title: Other } }, expect: allowed }`,
  ),
};
