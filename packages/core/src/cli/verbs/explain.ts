import { resolve } from "node:path";
import type { Explained } from "#core/cli/explain/explained";
import type { Verb } from "#core/cli/verb";
import type { CheckReport } from "#core/factory";
import type { FileTree } from "#core/emit/file-tree";
import type { Woven } from "#core/weave/woven";
import { CommandError } from "#core/cli/command-error";
import { commonFlags } from "#core/cli/common-flags";
import { exitCode } from "#core/cli/exit-code";
import { explainEntity } from "#core/cli/explain/explain-entity";
import { explainFile } from "#core/cli/explain/explain-file";
import { explainRule } from "#core/cli/explain/explain-rule";
import { printExplained } from "#core/cli/explain/print-explained";
import { findBlueprint } from "#core/cli/find-blueprint";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { startProgress } from "#core/cli/progress";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { emit } from "#core/emit/emit";
import { createFactory } from "#core/factory";

/** `bylaw explain`: from law to code and back. */
export const explainVerb: Verb = {
  name: "explain",
  summary: "follow a rule to the code that enforces it, and back",
  description:
    "Follows a rule from its citation to the blueprint's lines it hangs on, the application's files that enforce it and its tests; a file or line of the application, of the blueprint or of a pack back to its rules; an entity to its concept, rules and files.",
  arguments: [
    { name: "subject", help: "a rule's id, a file or file:line, or the name of an entity" },
  ],
  flags: {
    blueprint: { value: "<blueprint>", help: "The order's file; ./blueprint.yaml when left out." },
    out: {
      value: "<folder>",
      help: "The application's folder, where files are named by their path on disk.",
    },
    json: commonFlags.json,
  },
  examples: [
    "bylaw explain one-loan-a-book",
    "bylaw explain app/src/entities/loan/rules.ts:11 --out app",
    "bylaw explain Loan --blueprint city-library/blueprint.yaml --json",
  ],
  async run(given, io) {
    const subject = given.argument("subject") ?? "";
    const file = await findBlueprint(given.text("blueprint"), io);
    const progress = startProgress(io);
    try {
      const report = await createFactory(progress).check({ file });
      const { woven, document } = report;
      if (woven === undefined || document === undefined) {
        progress.stop();
        printDiagnostics(report.diagnostics, io.stderr, io);
        return exitCode.errors;
      }
      const files = await emit(woven, document.text);
      progress.stop();
      const named = given.text("out");
      const out = named === undefined ? undefined : resolve(io.cwd, named);
      const explained = await explain(subject, { ...report, woven }, files, { cwd: io.cwd, out });
      if (explained === undefined) throw unknownSubject(subject, woven, files);
      if (given.is("json")) printJson(explained, io);
      else printExplained(explained, io);
      return exitCode.ok;
    } finally {
      progress.stop();
    }
  },
};

async function explain(
  subject: string,
  report: CheckReport & { readonly woven: Woven },
  files: FileTree,
  where: { readonly cwd: string; readonly out: string | undefined },
): Promise<Explained | undefined> {
  const { woven } = report;
  const decision = woven.decisions.find(({ rule }) => rule.id === subject);
  if (decision !== undefined) return explainRule(decision, woven.enforcements, files);
  const entity = woven.model.entities.find(({ name }) => name === subject);
  if (entity !== undefined) return explainEntity(entity, woven, files);
  return explainFile(subject, report, files, where);
}

function unknownSubject(subject: string, woven: Woven, files: FileTree): CommandError {
  const names = [
    ...woven.decisions.map(({ rule }) => rule.id),
    ...woven.model.entities.map(({ name }) => name),
    ...files.map(({ path }) => path),
  ];
  const meant = didYouMean(subject.replace(/:\d+$/, ""), names);
  return new CommandError(
    `${JSON.stringify(subject)} is no rule, entity or file of this order.`,
    meant === undefined
      ? "`bylaw rules` lists the rules; name files by their path in the application, or add --out."
      : `Did you mean ${meant}?`,
  );
}
