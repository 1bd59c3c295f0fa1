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
    message: "Rule {rule} calls {functions}, which {problem}.",
    help: "Give the function an `sql` form, or say it with the language's own functions; rules that are decided when the application is built may call any.",
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
  BYL1609: {
    severity: "error",
    message: "`settings.{path}` is no setting of any control.",
  },
  BYL1611: {
    severity: "error",
    message: "Rule {rule} asks for the control {control}, which needs an entity that is {concept}.",
    help: "Add an entity with `is: {concept}`.",
  },
  BYL1612: {
    severity: "error",
    message:
      "Rule {rule} asks for the control {control}, whose SQL reads {path}, which is stored encrypted.",
    help: "Do not encrypt the field, or leave out the control.",
  },
} as const;

export const report: ReturnType<typeof defineDiagnostics<typeof table>> = defineDiagnostics(table);
