import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1501: { severity: "error", message: "{message}" },
  BYL1502: {
    severity: "warning",
    message: "The role `{role}` may do nothing.",
    help: "Grant it something under `may:`, name it in an operation, or remove it.",
  },
  BYL1503: {
    severity: "warning",
    message: "Nobody may read `{entity}`.",
    help: "Grant `read` to a role, or remove the entity.",
  },
  BYL1504: {
    severity: "error",
    message:
      "`{entity}.{field}` is unique, but not every caller may see every record of `{entity}`: the conflict would reveal the others.",
    help: "Remove `unique`, or let the app assign the value.",
  },
  BYL1505: {
    severity: "warning",
    message: "Nobody can carry out the operation `{operation}`: {problem}.",
  },
} as const;

/** Reports what is wrong with the design of an application, BYL1501 to BYL1505. */
export const reportDesign: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
