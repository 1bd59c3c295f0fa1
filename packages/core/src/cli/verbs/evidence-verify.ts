import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Io } from "#core/cli/io";
import type { Verb } from "#core/cli/verb";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { VerifiedEvidence } from "#core/evidence/verify-evidence";
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
import { verifyEvidence } from "#core/evidence/verify-evidence";

/** `bylaw evidence verify`: says whether an application is the one that was proven. */
export const evidenceVerifyVerb: Verb = {
  name: "evidence verify",
  summary: "say whether an application is still the one that was proven",
  description:
    "Checks the signature of the evidence in the application's folder `compliance`, then every file that was signed, and says which was changed, removed or added since, and whether the proof that was signed had failed. Runs nothing of the application. Without --key it trusts the key that lies beside the evidence, and says so.",
  arguments: [
    { name: "app", optional: true, help: "the application's folder; this one when left out" },
  ],
  flags: {
    key: { value: "<public.pem>", help: "The ed25519 public key that has to have signed." },
    json: commonFlags.json,
  },
  examples: ["bylaw evidence verify app", "bylaw evidence verify app --key auditor.pub.pem"],
  async run(given, io) {
    const folder = resolve(io.cwd, given.argument("app") ?? ".");
    await mustExist(folder, "Name the folder of a proven application.", io);
    const named = given.text("key");
    const key = named === undefined ? undefined : resolve(io.cwd, named);
    if (key !== undefined) await mustExist(key, "Name a public key in PEM.", io);
    const { value, diagnostics } = await verifyEvidence(folder, {
      ...(key !== undefined && { key }),
    });
    const holds = value !== undefined && !hasErrors(diagnostics);
    if (given.is("json")) {
      printJson({ folder, holds, evidence: value ?? null, diagnostics }, io);
    } else {
      printDiagnostics(diagnostics, io.stdout, io);
      printVerdict(value, diagnostics, io);
    }
    return holds ? exitCode.ok : exitCode.errors;
  },
};

async function mustExist(path: string, help: string, io: Io): Promise<void> {
  if ((await stat(path).catch(() => undefined)) !== undefined) return;
  throw new CommandError(`There is no ${relativePath(path, io.cwd)}.`, help, exitCode.noInput);
}

function printVerdict(
  evidence: VerifiedEvidence | undefined,
  diagnostics: readonly Diagnostic[],
  io: Io,
): void {
  const { green, red } = styleOf(io.stdout, io);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (
    evidence !== undefined &&
    errors.length > 0 &&
    errors.every(({ code }) => code === "BYL1845")
  ) {
    io.stdout.write(`${red("The evidence is untouched, but shows a failed proof")}.\n`);
    return;
  }
  if (evidence === undefined || errors.length > 0) {
    io.stdout.write(
      `${red("The evidence does not hold")}: ${countWords(errors.length, "problem")}.\n`,
    );
    return;
  }
  const { application, engine, ranAt, statuses, files, keyId, key } = evidence;
  const counted = Object.entries(statuses).map(([status, count]) => `${count} ${status}`);
  io.stdout.write(
    [
      `${green("The evidence holds")}: ${countWords(files, "file")} of ${printable(application)} are as they were proven`,
      `by Bylaw ${printable(engine)} on ${printable(ranAt)}${notChecked(evidence)}.`,
      "",
      `Rules:  ${printable(counted.join(", "))}`,
      `Signed: by the key ${keyId}, ${key === "named" ? "the one that was named" : "which lies beside the evidence"}`,
      "",
    ].join("\n"),
  );
}

function notChecked({ packs, packsNotChecked }: VerifiedEvidence): string {
  if (packsNotChecked === 0) return "";
  return `; ${packsNotChecked} of ${countWords(packs, "pack")} not checked`;
}
