import { describe, expect, it } from "vitest";
import { head, libraryMutants } from "./library-mutants.ts";

/** A rule, and the descriptions of its mutants by operator. */
type Case = readonly [
  name: string,
  rule: string,
  mutants: Readonly<Record<string, readonly string[]>>,
];

const invariant = (require: string, more = ""): string =>
  `${head("made", "invariant", "on: Loan")}require: ${JSON.stringify(require)}\nmessage: No.\n${more}`;
const guard = (require: string, when: string, on = "Loan"): string =>
  `${head("made", "guard", `on: ${on}`)}when: ${when}\nrequire: ${JSON.stringify(require)}\nmessage: No.\n`;
const visibility = (rest: string): string => `${head("made", "visibility")}${rest}\n`;
const control = (rest: string): string => `${head("made", "control")}${rest}\n`;

const cases: readonly Case[] = [
  [
    "a boundary that is let in or left out, and a number by one where that is something else",
    invariant("record.days <= 28"),
    {
      comparison: ["“the days is at most 28” becomes “the days is less than 28”"],
      threshold: ["“the days is at most 28” becomes “the days is at most 29”"],
    },
  ],
  [
    "equality of what has an order",
    invariant("record.days == 28"),
    {
      comparison: [
        "“the days is 28” becomes “the days is at most 28”",
        "“the days is 28” becomes “the days is at least 28”",
      ],
      threshold: ["“the days is 28” becomes “the days is 29”"],
    },
  ],
  [
    "nothing that is the same because nothing is less than the least",
    invariant("record.days != 1"),
    {
      comparison: ["“the days is not 1” becomes “the days is 1”"],
      threshold: ["“the days is not 1” becomes “the days is not 2”"],
    },
  ],
  [
    "equality of what has none",
    invariant("record.book != record.borrower"),
    { comparison: ["“the book is not the borrower” becomes “the book is the borrower”"] },
  ],
  [
    "a connective, a condition left out and a “not”",
    invariant("has(record.returnedOn) && !(record.days > 1)"),
    {
      comparison: ["“the days is more than 1” becomes “the days is at least 1”"],
      connective: ["One is enough of “the returned on is given” and “the days is at most 1”"],
      condition: [
        "The condition “the returned on is given” is left out",
        "The condition “the days is at most 1” is left out",
      ],
      not: [
        "“the returned on is given” becomes “the returned on is not given”",
        "“the days is at most 1” becomes “the days is more than 1”",
      ],
      threshold: ["“the days is more than 1” becomes “the days is more than 2”"],
    },
  ],
  [
    "no condition that another one implies",
    invariant("has(record.returnedOn) && record.returnedOn >= record.lentOn"),
    {
      comparison: [
        "“the returned on is on or after the lent on” becomes “the returned on is after the lent on”",
      ],
      connective: [
        "One is enough of “the returned on is given” and “the returned on is on or after the lent on”",
      ],
      condition: ["The condition “the returned on is on or after the lent on” is left out"],
      not: ["“the returned on is given” becomes “the returned on is not given”"],
    },
  ],
  [
    "some for all, and values that a concept declares",
    guard('records.Book.exists(b, b.language == "en")', "create"),
    {
      comparison: ["“the language of the b is ‘en’” becomes “the language of the b is not ‘en’”"],
      connective: [
        "“for at least one of the book records (called b) it holds that the language of the b is ‘en’” becomes “for every one of the book records (called b) it holds that the language of the b is ‘en’”",
      ],
      value: ["“fr” counts as well in “the language of the b is ‘en’”"],
    },
  ],
  [
    "values of a list, one more and one less",
    `${head("made", "invariant", "on: Book")}require: record.language in ["en", "fr"]\nmessage: No.\n`,
    {
      // With “de” there would be all of them.
      value: [
        "“en” does not count in “the language is one of ‘en’ or ‘fr’”",
        "“fr” does not count in “the language is one of ‘en’ or ‘fr’”",
      ],
    },
  ],
  [
    "constants of every type, by one unit",
    `${head("made", "invariant", "on: Book")}require: record.price >= dec("10.00") && record.acquiredOn < date("2020-02-29") && record.createdAt != timestamp("2020-01-01T00:00:00Z")\nmessage: No.\n`,
    {
      comparison: [
        "“the price is at least 10.00” becomes “the price is more than 10.00”",
        "“the acquired on is before 2020-02-29” becomes “the acquired on is on or before 2020-02-29”",
        "“the created at is not 2020-01-01 00:00 UTC” becomes “the created at is before 2020-01-01 00:00 UTC”",
        "“the created at is not 2020-01-01 00:00 UTC” becomes “the created at is after 2020-01-01 00:00 UTC”",
      ],
      connective: [
        "One is enough of the 3 conditions from “the price is at least 10.00” to “the created at is not 2020-01-01 00:00 UTC”",
      ],
      condition: [
        "The condition “the price is at least 10.00” is left out",
        "The condition “the acquired on is before 2020-02-29” is left out",
        "The condition “the created at is not 2020-01-01 00:00 UTC” is left out",
      ],
      threshold: [
        "“the price is at least 10.00” becomes “the price is at least 10.01”",
        "“the price is at least 10.00” becomes “the price is at least 9.99”",
      ],
      days: [
        "“the acquired on is before 2020-02-29” becomes “the acquired on is before 2020-02-28”",
        "“the created at is not 2020-01-01 00:00 UTC” becomes “the created at is not 2020-01-01 00:00:01 UTC”",
        "“the created at is not 2020-01-01 00:00 UTC” becomes “the created at is not 2019-12-31 23:59:59 UTC”",
      ],
    },
  ],
  [
    "the numbers of a pattern",
    `${head("made", "invariant", "on: Member")}require: record.card.matches("^[0-9]{2,3}")\nmessage: No.\n`,
    {
      not: [
        "“the card has the form ‘^[0-9]{2,3}’” becomes “it is not so that the card has the form ‘^[0-9]{2,3}’”",
      ],
      threshold: [
        "“the card has the form ‘^[0-9]{2,3}’” becomes “the card has the form ‘^[0-9]{3,3}’”",
        "“the card has the form ‘^[0-9]{2,3}’” becomes “the card has the form ‘^[0-9]{1,3}’”",
      ],
    },
  ],
  [
    "a lone question to a function",
    `${head("made", "invariant", "on: Book")}require: (record.title).startsWith("A")\nmessage: No.\n`,
    {
      not: ["“the title starts with ‘A’” becomes “it is not so that the title starts with ‘A’”"],
    },
  ],
  [
    "questions of which none can be left out",
    `${head("made", "invariant", "on: Book")}require: "record.title.startsWith('A') ? record.title.endsWith('Z') : record.title in ['B']"\nmessage: No.\n`,
    {
      not: [
        "“the title starts with ‘A’” becomes “it is not so that the title starts with ‘A’”",
        "“the title ends with ‘Z’” becomes “it is not so that the title ends with ‘Z’”",
        "“the title is ‘B’” becomes “the title is not ‘B’”",
      ],
    },
  ],
  [
    "no question that can be left out",
    `${head("made", "invariant", "on: Book")}require: record.title.startsWith("A") || record.title in ["B"]\nmessage: No.\n`,
    {
      connective: ["All must hold of “the title starts with ‘A’” and “the title is ‘B’”"],
      condition: [
        "The alternative “the title starts with ‘A’” is left out",
        "The alternative “the title is ‘B’” is left out",
      ],
    },
  ],
  [
    "a lone question to a list",
    visibility("on: { class: reader }\nfields: field.class in actor.needs"),
    {
      not: [
        "“the class of the field is among the actor's needs” becomes “the class of the field is not among the actor's needs”",
      ],
      field: ["It speaks of the class “reader.card” instead of “reader”"],
    },
  ],
  [
    "a list of a parameter, by its values alone",
    visibility(
      "on: Member\nrows: actor.role in params.others\nparameters: { others: [{ value: [keeper] }] }",
    ),
    {
      role: [
        "The parameter “others” has “librarian” as well",
        "The parameter “others” is without “keeper”",
      ],
    },
  ],
  [
    "days and business days",
    guard('addBusinessDays(record.lentOn, 3, "US") <= addMonths(record.returnedOn, 1)', "update"),
    {
      comparison: [
        "“3 business days after the lent on is on or before 1 month after the returned on” becomes “3 business days after the lent on is before 1 month after the returned on”",
      ],
      days: [
        "“3 business days after the lent on is on or before 1 month after the returned on” becomes “4 business days after the lent on is on or before 1 month after the returned on”",
        "“3 business days after the lent on is on or before 1 month after the returned on” becomes “2 business days after the lent on is on or before 1 month after the returned on”",
        "“3 business days after the lent on is on or before 1 month after the returned on” becomes “3 business days after the lent on is on or before 2 months after the returned on”",
        "“3 business days after the lent on is on or before 1 month after the returned on” becomes “3 business days after the lent on is on or before 0 months after the returned on”",
      ],
      calendar: [
        "“3 business days after the lent on is on or before 1 month after the returned on” becomes “3 days after the lent on is on or before 1 month after the returned on”",
      ],
    },
  ],
  [
    "parameters, each value and each day of its own",
    invariant(
      "record.days + params.most <= params.most + params.most",
      "parameters: { most: [{ value: 21 }, { from: 2024-01-01, value: 28 }], unread: [{ value: 5 }] }",
    ),
    {
      comparison: [
        "“the days plus the parameter most is at most the parameter most plus the parameter most” becomes “the days plus the parameter most is less than the parameter most plus the parameter most”",
      ],
      threshold: [
        "The parameter “most” at first is 22 instead of 21",
        "The parameter “most” at first is 20 instead of 21",
        "The parameter “most” from 2024-01-01 on is 29 instead of 28",
        "The parameter “most” from 2024-01-01 on is 27 instead of 28",
      ],
      date: ["The value 28 of the parameter “most” holds from 2026-11-23 on instead of 2024-01-01"],
    },
  ],
  [
    "the day of a value, by one day where an example takes place on it",
    invariant(
      "record.days <= params.most && record.days >= params.least",
      `parameters: { most: [{ value: 21 }, { from: 2024-01-01, value: 28 }, { from: 2027-01-01, value: 30 }], least: [{ from: 2024-01-01, value: 1 }] }
examples:
  - { name: the first day, given: { today: 2024-01-01, record: { days: 28 } }, expect: allowed }
`,
    ),
    {
      comparison: [
        "“the days is at most the parameter most” becomes “the days is less than the parameter most”",
        "“the days is at least 1” becomes “the days is more than 1”",
      ],
      connective: [
        "One is enough of “the days is at most the parameter most” and “the days is at least 1”",
      ],
      condition: [
        "The condition “the days is at most the parameter most” is left out",
        "The condition “the days is at least 1” is left out",
      ],
      threshold: [
        "The parameter “most” at first is 22 instead of 21",
        "The parameter “most” from 2024-01-01 on is 29 instead of 28",
        "The parameter “most” from 2027-01-01 on is 31 instead of 30",
        "The parameter “least” is 0 instead of 1",
      ],
      date: [
        "The value 28 of the parameter “most” holds from 2026-11-23 on instead of 2024-01-01",
        "The value 28 of the parameter “most” holds from 2024-01-02 on instead of 2024-01-01",
        "The value 30 of the parameter “most” holds from 2026-11-22 on instead of 2027-01-01",
        "The value 1 of the parameter “least” holds from 2024-01-02 on instead of 2024-01-01",
      ],
    },
  ],
  [
    "roles and purposes of the application",
    visibility(
      'on: Member\nrows: actor.role == "librarian" || actor.role in params.others || actor.purpose in ["lending"]\nparameters: { others: [{ value: [keeper] }] }',
    ),
    {
      comparison: [
        "“the actor's role is ‘librarian’” becomes “the actor's role is not ‘librarian’”",
      ],
      connective: [
        "All must hold of the 3 conditions from “the actor's role is ‘librarian’” to “the actor's purpose is ‘lending’”",
      ],
      condition: [
        "The alternative “the actor's role is ‘librarian’” is left out",
        "The alternative “the actor's role is among the parameter others” is left out",
        "The alternative “the actor's purpose is ‘lending’” is left out",
      ],
      role: [
        "The parameter “others” has “librarian” as well",
        "The parameter “others” is without “keeper”",
        "“member” counts as well in “the actor's role is ‘librarian’”",
        "“upkeep” counts as well in “the actor's purpose is ‘lending’”",
      ],
    },
  ],
  [
    "classes of fields",
    visibility('on: { class: reader }\nfields: field.class == "reader" || "reader" in actor.needs'),
    {
      comparison: [
        "“the class of the field is ‘reader’” becomes “the class of the field is not ‘reader’”",
      ],
      connective: [
        "All must hold of “the class of the field is ‘reader’” and “‘reader’ is among the actor's needs”",
      ],
      condition: [
        "The alternative “the class of the field is ‘reader’” is left out",
        "The alternative “‘reader’ is among the actor's needs” is left out",
      ],
      field: [
        "“reader.card” counts as well in “the class of the field is ‘reader’”",
        "“reader.card” will do as well in “‘reader’ is among the actor's needs”",
        "It speaks of the class “reader.card” instead of “reader”",
      ],
    },
  ],
  [
    "what a mask shows",
    visibility(
      'on: { class: reader.card }\nfields: field.name == "card"\nmask: { first: 0, last: 4 }',
    ),
    {
      comparison: [
        "“the name of the field is ‘card’” becomes “the name of the field is not ‘card’”",
      ],
      field: [
        "It speaks of the class “reader” instead of “reader.card”",
        "The mask shows 1 character of the beginning instead of 0",
        "The mask shows 5 characters of the end instead of 4",
        "The mask shows 3 characters of the end instead of 4",
      ],
    },
  ],
  [
    "moments",
    guard("record.days > 0", "[create, { enters: [returned, lost] }]"),
    {
      comparison: ["“the days is more than 0” becomes “the days is at least 0”"],
      threshold: ["“the days is more than 0” becomes “the days is more than 1”"],
      moment: [
        "The rule is not checked when a record is created",
        "The rule is not checked when a record enters “returned” or “lost”",
        "The rule is checked when a record enters “open” as well",
        "The rule is not checked when a record enters “returned”",
        "The rule is not checked when a record enters “lost”",
      ],
    },
  ],
  [
    "clocks",
    `${head("made", "clock", "on: Loan")}starts: { enters: [lost] }
from: record.lentOn
due: { days: 1, count: business }
extension: { days: 2, times: 1 }
pauses: { while: [open] }
met: { enters: [returned] }
duty: Ask for it.
holds: { from: 2020-02-29, to: 2030-12-31 }
`,
    {
      days: [
        "It is due after 2 business days instead of 1",
        "The time can be extended by 3 days instead of 2",
        "The time can be extended by 1 day instead of 2",
        "The time can be extended 2 times instead of 1",
      ],
      calendar: ["It is due after 1 calendar day instead of 1 business day"],
      moment: [
        "The time starts when a record enters “open” as well",
        "The duty is met when a record enters “open” as well",
        "The time stands still as well in the state “returned”",
        "The time does not stand still in the state “open”",
      ],
      date: [
        "The rule holds from 2026-11-23 instead of 2020-02-29",
        "The rule holds until 2026-11-21 instead of 2030-12-31",
      ],
      setting: ["The time can be extended without written reasons"],
    },
  ],
  [
    "how long records are kept",
    `${head("made", "retention", "on: Loan")}keep: { years: 2, days: 1, from: record.returnedOn }\npurge: true\n`,
    {
      days: [
        "It is kept for 3 years instead of 2",
        "It is kept for 1 year instead of 2",
        "It is kept for 2 days instead of 1",
      ],
      setting: ["Records are not deleted when their time is over"],
    },
  ],
  [
    "what a control protects",
    control("control: field-encryption\nprotects: [reader, catalogue]"),
    {
      field: ["The class “reader” is not protected", "The class “catalogue” is not protected"],
    },
  ],
  [
    "how a control is set",
    control("control: authentication\nsettings: { idleMinutes: 1440 }"),
    { setting: ["The setting “idleMinutes” is 1439 instead of 1440"] },
  ],
  [
    "nothing of what people must do",
    `${head("made", "organisational")}duty: Be kind.\nevidence: Smiles.\nholds: { from: 2020-01-01 }\n`,
    {},
  ],
];

describe("the operators", () => {
  it.each(cases)("change %s", async (_name, text, expected) => {
    const library = await libraryMutants({ made: text });
    const { mutants, leftOut } = library.mutants("made");
    const found = Object.entries(Object.groupBy(mutants, ({ operator }) => operator));
    expect(
      Object.fromEntries(
        found.map(([operator, of]) => [operator, of.map(({ description }) => description)]),
      ),
    ).toEqual(expected);
    expect(leftOut).toBe(0);
    expect(mutants.every(({ refusedBy }) => refusedBy === undefined)).toBe(true);
  });
});
