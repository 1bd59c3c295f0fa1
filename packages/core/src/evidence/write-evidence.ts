import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "#core/diagnostic/diagnostic";
import type { EvidenceFile } from "#core/evidence/evidence-file";
import type { Proof, ProofScope, Subject } from "#core/prove/proof";
import { ownSigningKey, readSigningKey } from "#core/evidence/attestation/signing-key";
import { report } from "#core/evidence/diagnostics";
import { evidenceFiles } from "#core/evidence/evidence-files";
import { evidencePaths } from "#core/evidence/evidence-paths";
import { matrixCsv } from "#core/evidence/matrix-csv";
import { matrixHtml } from "#core/evidence/matrix-html";
import { replaceFiles } from "#core/evidence/replace-files";
import { mapBounded } from "#core/map-bounded";
import { listEntries } from "#core/prove/list-entries";
import { sha256 } from "#core/write/sha256";

/**
 * Writes the evidence of a proof into the application's folder `compliance`, the signed statement
 * last. What else lies there stays, and is signed too. A proof of a part of the rules is no evidence.
 *
 * @param keyPath The key that signs, which must be there; the application's own, made when it is
 *   missing, when left out
 * @returns The path of the folder, or `BYL1842` to `BYL1844`, `BYL1701`
 */
export async function writeEvidence(
  proof: Proof,
  folder: string,
  keyPath?: string,
): Promise<Result<string>> {
  const part = partOf(proof.scope);
  if (part !== undefined) {
    return { value: undefined, diagnostics: [report("BYL1844", { part })] };
  }
  const { value: key, diagnostics } =
    keyPath === undefined ? await ownSigningKey(folder) : await readSigningKey(keyPath);
  if (key === undefined) return { value: undefined, diagnostics };
  const others: readonly EvidenceFile[] = [
    { path: "compliance/proof.json", content: `${JSON.stringify(proof, undefined, 2)}\n` },
    { path: "compliance/matrix.html", content: matrixHtml(proof) },
    { path: "compliance/matrix.csv", content: matrixCsv(proof) },
  ];
  const subjects = [...proof.subjects, ...(await lyingThere(folder))];
  const files = await evidenceFiles({ ...proof, subjects }, { others, folder, key });
  const problems = await replaceFiles(folder, [...others, ...files]);
  return {
    value: problems.length > 0 ? undefined : join(folder, "compliance"),
    diagnostics: problems,
  };
}

/** What of the rules a proof was of, unless it was of all of them. */
function partOf({ rules, part }: ProofScope): string | undefined {
  if (part !== undefined) return `part ${part.index} of ${part.count}`;
  if (rules?.length === 0) return "no rules";
  return rules && `the rules ${rules.join(", ")}`;
}

/** The files in `compliance`: what the build writes for people, and what others have put there. */
async function lyingThere(folder: string): Promise<readonly Subject[]> {
  const entries = await listEntries(folder);
  const files = entries.filter(
    ({ path, isUsable }) =>
      isUsable && path.startsWith("compliance/") && path !== evidencePaths.attestation,
  );
  return mapBounded(files, async ({ path }) => ({
    name: path,
    sha256: sha256(await readFile(join(folder, path))),
  }));
}
