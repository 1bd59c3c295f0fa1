import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL2001: { severity: "error", message: "The expression cannot be read: {problem}." },
  BYL2002: {
    severity: "error",
    message: "The expression is too large: {measure}.",
    help: "Split the rule, or give the part that is an algorithm to a pack function.",
  },
  BYL2003: { severity: "error", message: "There is no variable {name} here." },
  BYL2004: { severity: "error", message: "{record} has no field {name}." },
  BYL2005: { severity: "error", message: "There is no function {name}." },
  BYL2006: { severity: "error", message: "{operator} does not work on {left} and {right}." },
  BYL2007: { severity: "error", message: "The expression gives {found}; {expected} is needed." },
  BYL2008: { severity: "error", message: "{construct} is not part of the rule language." },
  BYL2009: { severity: "error", message: "{name} takes {expected}; found {found}." },
  BYL2010: { severity: "error", message: "{text} is not {expected}." },
  BYL2011: {
    severity: "error",
    message: "The pattern {pattern} cannot be used: {problem}.",
    help: "Use letters, digits, classes such as [A-Z0-9_], ^, $, |, ( ), ? and bounded repeats such as {3} or {1,20}; those mean the same in the application and in its database.",
  },
  BYL2012: {
    severity: "error",
    message: "Text cannot be compared with {operator}.",
    help: "The order of text depends on the language and differs between the application and its database; compare with ==, !=, in, startsWith or matches.",
  },
  BYL2013: {
    severity: "error",
    message: "An expression cannot compare with null.",
    help: "Write has(record.field) to ask whether a value is given.",
  },
  BYL2014: {
    severity: "error",
    message: "The whole number {value} is too large.",
    help: 'Whole numbers go up to 9007199254740991 either way; write dec("…") for larger ones.',
  },
  BYL2015: {
    severity: "error",
    message: "has() takes the path to a value, not {found}.",
    help: "Write has(record.field).",
  },
  BYL2016: {
    severity: "error",
    message: "A list after in holds constants only.",
    help: "Write value == a || value == b where the alternatives are fields or results.",
  },
  BYL2017: {
    severity: "error",
    message: "The name {name} cannot stand for a value here: {problem}.",
  },
  BYL2018: {
    severity: "error",
    message: "The text contains {what}, which a database cannot hold.",
  },
  BYL2019: {
    severity: "error",
    message: "{name} moves a date by at most {limit}; found {found}.",
  },
  BYL2020: {
    severity: "error",
    message: "The pack function {name} has a name that means something else already.",
    help: "Give the pack function another name.",
  },
  BYL2021: {
    severity: "error",
    message: "The result of {text} may be too large for a whole number.",
    help: "Calculate with decimals, which are exact at any size: decOf(a) * decOf(b).",
  },
} as const;

/** Makes the diagnostics of rule expressions, BYL2001 to BYL2099. */
export const expressionDiagnostic: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
