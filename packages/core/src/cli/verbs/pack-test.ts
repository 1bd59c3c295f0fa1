import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Io } from "#core/cli/io";
import type { Verb } from "#core/cli/verb";
import type { Result } from "#core/diagnostic/diagnostic";
import type { PackDefinition } from "#core/pack/pack";
import type { PackTestReport } from "#core/pack/test-pack";
import { readTextFile } from "#core/blueprint/read-text-file";
import { yamlSizeLimit } from "#core/blueprint/read-yaml";
import { CommandError } from "#core/cli/command-error";
import { commonFlags } from "#core/cli/common-flags";
import { countWords } from "#core/cli/count-words";
import { exitCode } from "#core/cli/exit-code";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { printable } from "#core/cli/printable";
import { styleOf } from "#core/cli/style";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { relativePath } from "#core/diagnostic/relative-path";
import { compileRules } from "#core/pack/compile-rules";
import { findPack } from "#core/pack/find-pack";
import { loadPack } from "#core/pack/load-pack";
import { testPack } from "#core/pack/test-pack";

/** `bylaw pack test`: runs the examples of a pack's rules. */
export const packTestVerb: Verb = {
  name: "pack test",
  summary: "run the examples of a pack's rules",
  description:
    "Checks a pack's files and runs every example of every rule with the interpreter. A folder that is an npm package is imported, so that its functions are known.",
  arguments: [{ name: "folder", help: "the folder that holds pack.yaml" }],
  flags: { json: commonFlags.json },
  examples: ["bylaw pack test ./packs/library", "bylaw pack test . --json"],
  async run(given, io) {
    const folder = resolve(io.cwd, given.argument("folder") ?? ".");
    if ((await stat(join(folder, "pack.yaml")).catch(() => undefined)) === undefined) {
      throw new CommandError(
        `There is no pack.yaml in ${relativePath(folder, io.cwd)}.`,
        "Name the folder of a pack.",
        exitCode.noInput,
      );
    }
    const { value: report, diagnostics } = await testFolder(folder);
    if (given.is("json")) {
      const { passed = 0, failed = 0, rules = [] } = report ?? {};
      printJson({ folder, passed, failed, rules, diagnostics }, io);
    } else {
      printDiagnostics(diagnostics, io.stdout, io);
      if (report !== undefined) printReport(report, io);
    }
    return report === undefined || hasErrors(diagnostics) ? exitCode.errors : exitCode.ok;
  },
};

async function testFolder(folder: string): Promise<Result<PackTestReport>> {
  const found = await definitionIn(folder);
  if (found.value === undefined) return { value: undefined, diagnostics: found.diagnostics };
  const loaded = await loadPack(found.value);
  if (loaded.value === undefined) return { value: undefined, diagnostics: loaded.diagnostics };
  const packs = [loaded.value];
  const compiled = compileRules(packs);
  const before = [...loaded.diagnostics, ...compiled.diagnostics];
  if (compiled.value === undefined) return { value: undefined, diagnostics: before };
  const report = testPack(packs, compiled.value);
  return { value: report, diagnostics: [...before, ...report.diagnostics] };
}

async function definitionIn(folder: string): Promise<Result<PackDefinition>> {
  const options = { limit: yamlSizeLimit, followsLinks: true };
  const read = await readTextFile(join(folder, "package.json"), options);
  const manifest = z
    .object({ name: z.string(), exports: z.unknown() })
    .safeParse("text" in read ? parseJson(read.text) : undefined);
  const isPackage = manifest.success && manifest.data.exports !== undefined;
  return findPack(isPackage ? manifest.data.name : folder, folder);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function printReport({ rules, passed, failed }: PackTestReport, io: Io): void {
  const { green, red, dim } = styleOf(io.stdout, io);
  for (const { rule, examples } of rules) {
    const wrong = examples.filter((example) => !example.passed);
    const mark = wrong.length === 0 ? green("ok  ") : red("FAIL");
    io.stdout.write(
      `${mark}  ${printable(rule)} ${dim(`(${countWords(examples.length, "example")})`)}\n`,
    );
    for (const { name, expected, found } of wrong) {
      io.stdout.write(
        `      ${printable(name)}: expected ${printable(expected)}, found ${printable(found)}\n`,
      );
    }
  }
  io.stdout.write(
    `\n${countWords(rules.length, "rule")}: ${countWords(passed, "example")} passed, ${failed} failed.\n`,
  );
}
