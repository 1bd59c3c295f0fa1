import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1601: {
    severity: "error",
    message: "Rule {rule} must run in the database, but reads {path}, which is stored encrypted.",
    help: "Give the field another class, or let the rule speak of a field that is not encrypted.",
  },
  BYL1603: {
    severity: "error",
    message:
      "Rule {rule} asks for the control {control}, which does not exist; the controls are {controls}.",
  },
  BYL1605: {
    severity: "error",
    message:
      "`settings.{control}.{setting}` is {found}, which is none of the values that it can have.",
  },
  BYL1606: {
    severity: "error",
    message:
      "Rule {rule} calls {functions}, and an application cannot call functions of a pack yet.",
    help: "Say it with the language's own functions; rules that are decided when the application is built may call it.",
  },
  BYL1607: {
    severity: "error",
    message:
      "Rule {rule} purges {entity}, whose deletion rule {guard} guards in the service, where purging does not pass.",
    help: "Leave out `purge`, or let the guard do without functions and encrypted fields.",
  },
  BYL1608: {
    severity: "error",
    message: "Whether {rule} shows a {entity} depends on which {entity} records are shown.",
    help: "Let the rule look at records whose own rules do not lead back to it.",
  },
} as const;

export const report: ReturnType<typeof defineDiagnostics<typeof table>> = defineDiagnostics(table);
