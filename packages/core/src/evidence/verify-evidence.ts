import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { Subject } from "#core/prove/proof";
import type { ProofStatement } from "#core/evidence/attestation/parse-statement";
import { report } from "#core/evidence/diagnostics";
import { evidencePaths } from "#core/evidence/evidence-paths";
import { checkOutcome } from "#core/evidence/verify/check-outcome";
import { checkPack } from "#core/evidence/verify/check-pack";
import { findAdded } from "#core/evidence/verify/find-added";
import { hashFile } from "#core/evidence/verify/hash-file";
import { openStatement } from "#core/evidence/verify/open-statement";
import { subjectPathProblem } from "#core/evidence/verify/subject-path";
import { mapBounded } from "#core/map-bounded";

/** What a signed statement says, and with which key it was verified. */
export interface VerifiedEvidence extends Omit<ProofStatement, "subjects"> {
  readonly keyId: string;
  /** Whether the key was named, or lies beside the evidence. */
  readonly key: "named" | "beside";
  /** How many files and packs the statement names. */
  readonly files: number;
  readonly packs: number;
  /** How many of the packs are not installed here, so that they were not compared. */
  readonly packsNotChecked: number;
}

interface VerifyOptions {
  /** The path of a public key in PEM; the one beside the evidence when left out. */
  readonly key?: string;
}

/**
 * Verifies the evidence of an application: the signature, then every file that the statement names,
 * then whether there are others in its folder, and whether the proof that was signed had failed.
 * Nothing of the application is run.
 *
 * @returns What was signed, once the signature is good, and every difference (`BYL1830` to `BYL1841`,
 *   `BYL1845`, `BYL1846`); the evidence holds when none of them is an error
 *
 * @example
 * ```ts
 * const { diagnostics } = await verifyEvidence("app", { key: "auditor/bylaw.pem" });
 * diagnostics.filter(({ severity }) => severity === "error"); // one for each file that differs
 * ```
 */
export async function verifyEvidence(
  folder: string,
  { key: keyPath }: VerifyOptions = {},
): Promise<Result<VerifiedEvidence>> {
  const root = await realpath(folder).catch(() => folder);
  const opened = await openStatement(root, keyPath);
  if (opened.value === undefined) return { value: undefined, diagnostics: opened.diagnostics };
  const { keyId, statement } = opened.value;
  const { subjects, ...said } = statement;
  const isPack = ({ name }: Subject): boolean => name.startsWith("pack:");
  const files = subjects.filter((subject) => !isPack(subject));
  const packs = subjects.filter(isPack);
  const beside = report("BYL1839", { key: keyId, path: evidencePaths.publicKey });
  const ofFiles = await mapBounded(files, async (subject) => checkFile(root, subject));
  const ofPacks = await mapBounded(packs, async (subject) => checkPack(root, subject));
  // The key that was named is the verifier's own.
  const named = keyPath === undefined ? [] : [await pathWithin(root, keyPath)];
  const added = await findAdded(root, new Set([...files.map(({ name }) => name), ...named]));
  const differences = [...ofFiles, ...ofPacks, checkOutcome(statement)];
  return {
    value: {
      ...said,
      keyId,
      key: keyPath === undefined ? "beside" : "named",
      files: files.length,
      packs: packs.length,
      packsNotChecked: ofPacks.filter((each) => each?.code === "BYL1840").length,
    },
    diagnostics: [
      ...(keyPath === undefined ? [beside] : []),
      ...differences.filter((each) => each !== undefined),
      ...added.map((each) => report("BYL1838", { path: each })),
    ],
  };
}

async function pathWithin(root: string, path: string): Promise<string> {
  return relative(root, await realpath(path).catch(() => path))
    .split(sep)
    .join("/");
}

async function checkFile(root: string, { name, sha256 }: Subject): Promise<Diagnostic | undefined> {
  const problem = subjectPathProblem(name);
  if (problem !== undefined) return report("BYL1835", { path: name, problem });
  const found = await hashFile(root, name);
  switch (found.kind) {
    case "missing":
      return report("BYL1837", { path: name });
    case "refused":
      return report("BYL1835", { path: name, problem: found.problem });
    default:
      return found.sha256 === sha256 ? undefined : report("BYL1836", { path: name });
  }
}
