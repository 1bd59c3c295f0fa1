import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL2101: { severity: "error", message: "The table cannot be read: {problem}." },
  BYL2102: {
    severity: "error",
    message: "{found} is no hit policy.",
    help: "Write unique (exactly one row applies), first (the first that applies counts) or collect (all that apply).",
  },
  BYL2103: {
    severity: "error",
    message: "The column {found} cannot be read: {problem}.",
    help: "Write a name and a type, such as age: int, or => fee: dec for a result; the types are bool, int, dec, dec(2), string and date.",
  },
  BYL2104: { severity: "error", message: "The row has {found} cells; {expected} are needed." },
  BYL2105: { severity: "error", message: "{found} in the column {column} is not {expected}." },
  BYL2106: { severity: "error", message: "There is no {what} {name}." },
  BYL2107: {
    severity: "error",
    message: "No row applies to {example}.",
    help: "Add a row for it, or a row named otherwise.",
  },
  BYL2108: {
    severity: "error",
    message: "This row and the one in line {line} both apply to {example}.",
  },
  BYL2109: {
    severity: "error",
    message: "This row never counts: the rows above it apply to all that it applies to.",
    help: "Move it up, or remove it.",
  },
  BYL2110: {
    severity: "error",
    message: "The table is too large to be checked: {measure}.",
    help: "Split it into tables of fewer rows or columns.",
  },
  BYL2111: { severity: "error", message: "The table has no {what}." },
  BYL2112: { severity: "error", message: "The row otherwise {problem}." },
} as const;

/** Makes the diagnostics of decision tables, BYL2101 to BYL2149. */
export const tableDiagnostic: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
