import type { TableColumn } from "#core/rule/table/decision-table";

const expectations = {
  bool: "true or false",
  int: "a whole number",
  dec: "a decimal",
  string: "text",
  date: "a date such as 2026-01-31",
} as const;

/** What is expected of a cell, for a message. */
export function expectedOf({ type, places }: TableColumn): string {
  const decimals = places === undefined ? "" : ` of at most ${places} places`;
  return `${expectations[type.kind]}${decimals}`;
}
