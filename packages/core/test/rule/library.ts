import type { Scope } from "#core/rule/expression/types";

const bool = { kind: "bool" } as const;
const int = { kind: "int" } as const;
const dec = { kind: "dec" } as const;
const string = { kind: "string" } as const;
const date = { kind: "date" } as const;
const timestamp = { kind: "timestamp" } as const;

const loan = {
  kind: "record",
  name: "Loan",
  fields: { days: int, fee: dec, due: date, title: string, late: bool },
} as const;

const member = {
  kind: "record",
  name: "Member",
  fields: { age: int, joined: date, name: string },
} as const;

const book = {
  kind: "record",
  name: "Book",
  fields: {
    pages: int,
    copies: int,
    price: dec,
    fee: dec,
    title: string,
    shelf: string,
    due: date,
    bought: date,
    printed: timestamp,
    seen: timestamp,
    lent: bool,
    rare: bool,
    tags: { kind: "list", of: string },
    counts: { kind: "list", of: int },
    member,
  },
} as const;

/** A scope with every type, nested records, lists and a collection. */
export const library = {
  variables: {
    record: book,
    asOf: date,
    records: {
      kind: "record",
      name: "records",
      fields: { Loan: { kind: "list", of: loan } },
    },
  },
} as const satisfies Scope;
