import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1601: {
    severity: "error",
    message: "Rule {rule} must run in the database, but reads {path}, which is stored encrypted.",
    help: "Give the field another class, or let the rule speak of a field that is not encrypted.",
  },
  BYL1602: {
    severity: "error",
    message: "Rule {rule} cannot be enforced in the database: {reason}.",
  },
  BYL1603: {
    severity: "error",
    message:
      "Rule {rule} asks for the control {control}, which does not exist; the controls are {controls}.",
  },
  BYL1604: {
    severity: "error",
    message: "Rule {rule} speaks of the state {state}, which {entity} does not have.",
  },
} as const;

export const report: ReturnType<typeof defineDiagnostics<typeof table>> = defineDiagnostics(table);
