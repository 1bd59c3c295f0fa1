import type { Io } from "#core/cli/io";
import type { Verb } from "#core/cli/verb";
import type { Decision, Outcome } from "#core/decide/decision";
import type { Pack } from "#core/pack/pack";
import type { RuleFile } from "#core/pack/rule-format";
import { blueprintArgument } from "#core/cli/blueprint-flags";
import { commonFlags } from "#core/cli/common-flags";
import { countWords } from "#core/cli/count-words";
import { exitCode } from "#core/cli/exit-code";
import { findBlueprint } from "#core/cli/find-blueprint";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { printable } from "#core/cli/printable";
import { startProgress } from "#core/cli/progress";
import { readDecisions } from "#core/cli/read-decisions";
import { styleOf } from "#core/cli/style";
import { wrap } from "#core/cli/wrap";
import { createFactory } from "#core/factory";

const headings: Readonly<Record<Outcome, string>> = {
  applies: "Applies",
  unknown: "Unknown until a question is answered",
  "switched-off": "Switched off by a recorded decision",
  "not-applicable": "Does not apply",
};

const kinds: readonly RuleFile["kind"][] = [
  "invariant",
  "guard",
  "clock",
  "visibility",
  "retention",
  "control",
  "design",
  "organisational",
];

/** `bylaw rules`: which rules apply, and why. */
export const rulesVerb: Verb = {
  name: "rules",
  summary: "list which rules apply and why, and which do not",
  description:
    "Lists every rule of the blueprint's packs with its citation: what applies and why, what does not and why, and what is unknown with the question that would settle it.",
  arguments: [blueprintArgument],
  flags: {
    kind: { value: "<kind>", choices: kinds, help: `Only rules of a kind: ${kinds.join(", ")}.` },
    outcome: {
      value: "<outcome>",
      choices: Object.keys(headings),
      help: `Only rules of an outcome: ${Object.keys(headings).join(", ")}.`,
    },
    json: commonFlags.json,
  },
  examples: [
    "bylaw rules blueprint.yaml",
    "bylaw rules --outcome unknown",
    "bylaw rules --kind clock --json",
  ],
  async run(given, io) {
    const file = await findBlueprint(given.argument("blueprint"), io);
    const progress = startProgress(io);
    const report = await createFactory(progress).check({ file }).finally(progress.stop);
    const { decisions, asOf, diagnostics } = readDecisions(report);
    const [kind, outcome] = [given.text("kind"), given.text("outcome")];
    const chosen = decisions?.filter(
      (decision) =>
        (kind === undefined || decision.rule.definition.kind === kind) &&
        (outcome === undefined || decision.outcome === outcome),
    );
    if (given.is("json")) {
      const rules = chosen?.map((decision) => decisionToJson(decision, report.packs)) ?? null;
      printJson({ asOf: asOf ?? null, rules, diagnostics }, io);
    } else if (chosen === undefined) {
      printDiagnostics(diagnostics, io.stderr, io);
    } else {
      printDecisions(chosen, report.packs, io);
      io.stdout.write(`The law is read as of ${asOf}.\n`);
    }
    return chosen === undefined ? exitCode.errors : exitCode.ok;
  },
};

function decisionToJson(
  { rule, outcome, reason, because, entities, questions }: Decision,
  packs: readonly Pack[],
): object {
  const { kind, title, source, status } = rule.definition;
  return {
    id: rule.id,
    pack: rule.pack,
    kind,
    title,
    citation: source.citation,
    status,
    outcome,
    reason,
    because,
    entities,
    questions: questions.map((fact) => ({ fact, question: questionOf(fact, packs) ?? null })),
  };
}

function printDecisions(decisions: readonly Decision[], packs: readonly Pack[], io: Io): void {
  const { bold, dim, cyan } = styleOf(io.stdout, io);
  for (const [outcome, heading] of Object.entries(headings)) {
    const group = decisions.filter((decision) => decision.outcome === outcome);
    if (group.length === 0) continue;
    io.stdout.write(`${bold(heading)} (${countWords(group.length, "rule")})\n\n`);
    const width = Math.min(36, Math.max(...group.map(({ rule }) => rule.id.length)));
    for (const { rule, reason, entities, questions } of group) {
      const { kind, source } = rule.definition;
      const where = entities.length === 0 ? "" : dim(printable(entities.join(", ")));
      io.stdout.write(
        `${`  ${cyan(rule.id.padEnd(width))}  ${kind.padEnd(14)}  ${where}`.trimEnd()}\n`,
      );
      const settle = questions.map(
        (fact) => `Answer ${fact}: ${questionOf(fact, packs) ?? "a fact of the blueprint"}`,
      );
      for (const line of [`${source.citation}. ${reason}`, ...settle]) {
        io.stdout.write(`${wrap(printable(line), { indent: "    " })}\n`);
      }
    }
    io.stdout.write("\n");
  }
}

function questionOf(fact: string, packs: readonly Pack[]): string | undefined {
  return packs
    .map(({ manifest }) => manifest.facts[fact]?.question)
    .find((text) => text !== undefined);
}
