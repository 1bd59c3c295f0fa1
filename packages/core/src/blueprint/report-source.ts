import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1001: {
    severity: "error",
    message: "The file has {size} bytes; at most {limit} are read.",
    help: "Move long texts elsewhere, or split the work into several files.",
  },
  BYL1002: { severity: "error", message: "This is not valid YAML: {problem}." },
  BYL1003: {
    severity: "error",
    message: "{what} (`{text}`) cannot be used here.",
    help: "Write the value out in plain YAML.",
  },
  BYL1004: {
    severity: "error",
    message: "The key `{key}` stands here twice.",
  },
  BYL1005: {
    severity: "error",
    message: "The file holds more than one YAML document.",
    help: "Remove the line `---` and what does not belong to this file.",
  },
  BYL1006: {
    severity: "error",
    message: "The file is nested more deeply, or in more parts, than any real one: {problem}.",
  },
  BYL1007: { severity: "error", message: "`{key}` cannot be a key." },
  BYL1008: { severity: "error", message: "The file is empty." },
  BYL1009: {
    severity: "error",
    message: "The text `{text}` holds {what}, which no database can keep.",
    help: "Leave the character out.",
  },
  BYL1010: {
    severity: "error",
    message: "The blueprint is {what}.",
    help: "Name a plain file with text in UTF-8.",
  },
  BYL1101: { severity: "error", message: "There is no key `{key}` in {where}." },
  BYL1102: { severity: "error", message: "{where} lacks the key `{key}`." },
  BYL1103: { severity: "error", message: "`{path}` is {found}, but it must be {expected}." },
  BYL1104: {
    severity: "error",
    message: "`{path}` is {found}, which is none of the values allowed.",
  },
  BYL1105: {
    severity: "error",
    message: "{found} is not written as `{path}` must be: {expected}.",
  },
  BYL1106: { severity: "error", message: "`{path}` is {found}, but it must be {expected}." },
  BYL1107: { severity: "error", message: "`{path}` is not complete: {problem}." },
} as const;

/** Reports what is wrong with a YAML file before its meaning is looked at. */
export const reportSource: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
