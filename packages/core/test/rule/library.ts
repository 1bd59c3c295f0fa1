import type { Scope } from "#core/rule/expression/types";

const bool = { kind: "bool" } as const;
const int = { kind: "int" } as const;
const wide = { kind: "int", wide: true } as const;
const dec = { kind: "dec" } as const;
const string = { kind: "string" } as const;
const date = { kind: "date" } as const;
const timestamp = { kind: "timestamp" } as const;

const loan = {
  kind: "record",
  name: "Loan",
  fields: { number: int, days: int, total: wide, fee: dec, due: date, title: string, late: bool },
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
    stock: wide,
    number: int,
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

/** Functions of a pack, each with its form in SQL. */
const functions = [
  {
    name: "score",
    pack: "library",
    parameters: [int, string],
    returns: int,
    description: "counts something",
    implementation: (pages: number, title: string): number =>
      Math.min(Math.max(pages, 0), 1000) + Array.from(title).length,
    sql: "least(greatest($1, 0), 1000) + char_length($2)",
  },
  {
    name: "worth",
    pack: "library",
    parameters: [int],
    returns: wide,
    description: "values something",
    implementation: (pages: number): number => (pages > 1000 ? pages : 9_007_199_254_740_000),
    sql: "CASE WHEN $1 > 1000 THEN $1 ELSE 9007199254740000 END",
  },
  {
    name: "keptUntil",
    pack: "library",
    parameters: [date, bool],
    returns: date,
    description: "moves something",
    implementation: (day: string, isLate: boolean): string => (isLate ? "2026-01-31" : day),
    sql: "CASE WHEN $2 THEN DATE '2026-01-31' ELSE $1 END",
  },
  {
    name: "charged",
    pack: "library",
    parameters: [dec, { kind: "list", of: int }],
    returns: dec,
    description: "charges something",
    implementation: (price: string, counts: readonly number[]): string =>
      counts.length > 1 ? "0.50" : price,
    sql: "CASE WHEN cardinality($2) > 1 THEN 0.50 ELSE $1 END",
  },
] as const;

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
  functions,
} as const satisfies Scope;
