import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1401: {
    severity: "error",
    message: "The question `{fact}` is not answered: {question} These rules hang on it: {rules}.",
  },
  BYL1402: {
    severity: "error",
    message: "A decision is recorded about `{rule}`, but no pack has that rule.",
  },
  BYL1403: {
    severity: "error",
    message: "The rule `{rule}` is required: it cannot be switched off.",
    help: "Remove the decision; only what the law calls addressable can be replaced by something else.",
  },
  BYL1404: {
    severity: "error",
    message: "The blueprint names no jurisdiction, so no rule of the pack `{pack}` would apply.",
  },
  BYL1405: {
    severity: "warning",
    message: "No rule of the pack `{pack}` applies in {jurisdictions}.",
  },
  BYL1406: {
    severity: "error",
    message: "Whether the rule `{rule}` applies cannot be told, whatever the answers are.",
    help: "Correct the condition `applies` of the rule.",
  },
} as const;

/** Reports what keeps the rules from being decided, BYL1401 to BYL1406. */
export const reportDecision: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
