import type { Verb } from "#core/cli/verb";
import type { CheckReport } from "#core/factory";
import { blueprintArgument } from "#core/cli/blueprint-flags";
import { countWords } from "#core/cli/count-words";
import { exitCode } from "#core/cli/exit-code";
import { findBlueprint } from "#core/cli/find-blueprint";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { startProgress } from "#core/cli/progress";
import { diagnosticsToSarif } from "#core/diagnostic/diagnostics-to-sarif";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { createFactory } from "#core/factory";
import { engineVersion } from "#core/write/engine-version";

/** `bylaw check`: what is wrong with a blueprint. */
export const checkVerb: Verb = {
  name: "check",
  summary: "say what is wrong or missing in a blueprint",
  description:
    "Reads a blueprint and its packs, decides which rules apply and reports every problem with the line it stands on and what to write instead. Changes nothing.",
  arguments: [blueprintArgument],
  flags: {
    format: {
      value: "<format>",
      choices: ["text", "json", "sarif"],
      help: "text, json or sarif (for code hosts); text when left out.",
    },
    json: { help: "The same as --format json." },
  },
  examples: [
    "bylaw check",
    "bylaw check city-library --json",
    "bylaw check blueprint.yaml --format sarif > bylaw.sarif",
  ],
  async run(given, io) {
    const file = await findBlueprint(given.argument("blueprint"), io);
    const progress = startProgress(io);
    const report = await createFactory(progress).check({ file }).finally(progress.stop);
    const { diagnostics } = report;
    const format = given.is("json") ? "json" : (given.text("format") ?? "text");
    if (format === "sarif") {
      printJson(diagnosticsToSarif(diagnostics, { version: engineVersion, root: io.cwd }), io);
    } else if (format === "json") {
      printJson({ diagnostics, counts: countsOf(report) }, io);
    } else {
      printDiagnostics(diagnostics, io.stdout, io);
      io.stdout.write(`${summaryOf(report)}\n`);
    }
    return hasErrors(diagnostics) ? exitCode.errors : exitCode.ok;
  },
};

function countsOf({ diagnostics, woven }: CheckReport): Readonly<Record<string, number>> {
  const bySeverity = (wanted: string): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const applying = woven?.decisions.filter(({ outcome }) => outcome === "applies");
  return {
    errors: bySeverity("error"),
    warnings: bySeverity("warning"),
    notes: bySeverity("note"),
    ...(applying !== undefined && { rulesThatApply: applying.length }),
  };
}

function summaryOf(report: CheckReport): string {
  const { errors = 0, warnings = 0, rulesThatApply } = countsOf(report);
  const problems = `${countWords(errors, "error")}, ${countWords(warnings, "warning")}`;
  const rules =
    rulesThatApply === undefined
      ? ""
      : `${countWords(rulesThatApply, "rule")} ${rulesThatApply === 1 ? "applies" : "apply"}; `;
  return `${rules}${problems}.`;
}
