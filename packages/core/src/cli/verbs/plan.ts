import type { Verb } from "#core/cli/verb";
import { blueprintArgument, outFlag } from "#core/cli/blueprint-flags";
import { commonFlags } from "#core/cli/common-flags";
import { exitCode } from "#core/cli/exit-code";
import { findBlueprint } from "#core/cli/find-blueprint";
import { findOut } from "#core/cli/find-out";
import { planToJson, printPlan } from "#core/cli/plan-summary";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { startProgress } from "#core/cli/progress";
import { createFactory } from "#core/factory";

/** `bylaw plan`: what a build would do. */
export const planVerb: Verb = {
  name: "plan",
  summary: "say what a build would write, and write nothing",
  description:
    "Compares the ordered application with its folder: what a build would add, change, merge and remove, and where your changes and Bylaw's meet in the same lines. Exits with 0 when there is nothing to do and with 2 when there is.",
  arguments: [blueprintArgument],
  flags: {
    out: outFlag,
    force: { help: "Accept a folder that holds files of others; they stay as they are." },
    json: commonFlags.json,
  },
  examples: ["bylaw plan blueprint.yaml --out app", "bylaw plan --out app --json"],
  async run(given, io) {
    const file = await findBlueprint(given.argument("blueprint"), io);
    const out = await findOut(given.text("out"), file, io);
    const progress = startProgress(io);
    const { diagnostics, plan } = await createFactory(progress)
      .plan({ file, out, force: given.is("force") })
      .finally(progress.stop);
    if (given.is("json")) {
      printJson({ diagnostics, plan: plan === undefined ? null : planToJson(plan) }, io);
    } else {
      printDiagnostics(diagnostics, io.stderr, io);
      if (plan !== undefined) printPlan(plan, "future", io);
    }
    if (plan === undefined) return exitCode.errors;
    return plan.files.every(({ action }) => action === "keep") ? exitCode.ok : exitCode.changes;
  },
};
