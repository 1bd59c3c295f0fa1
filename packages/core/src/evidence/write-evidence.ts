import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "#core/diagnostic/diagnostic";
import type { EvidenceFile } from "#core/evidence/evidence-file";
import type { Proof } from "#core/prove/proof";
import { signingKey } from "#core/evidence/attestation/signing-key";
import { evidenceFiles } from "#core/evidence/evidence-files";
import { matrixCsv } from "#core/evidence/matrix-csv";
import { matrixHtml } from "#core/evidence/matrix-html";
import { replaceFiles } from "#core/evidence/replace-files";

/** Where the key lies that is made when none is named; version control passes it over there. */
const ownKey = ".bylaw/evidence-key.pem";

/** What the build has written for people. */
const builtBefore = ["compliance/decisions.md", "compliance/checklist.md"];

/**
 * Writes the evidence of a proof into the application's folder `compliance`, the signed statement
 * last. What else lies there stays.
 *
 * @param keyPath The key that signs; one of the application's own, made when it is missing, when left out
 * @returns The path of the folder, or `BYL1842`, `BYL1843`, `BYL1701`
 */
export async function writeEvidence(
  proof: Proof,
  folder: string,
  keyPath: string = join(folder, ownKey),
): Promise<Result<string>> {
  const { value: key, diagnostics } = await signingKey(keyPath);
  if (key === undefined) return { value: undefined, diagnostics };
  const written: readonly EvidenceFile[] = [
    { path: "compliance/proof.json", content: `${JSON.stringify(proof, undefined, 2)}\n` },
    { path: "compliance/matrix.html", content: matrixHtml(proof) },
    { path: "compliance/matrix.csv", content: matrixCsv(proof) },
  ];
  const before = await Promise.all(builtBefore.map((path) => readIfThere(folder, path)));
  const others = [...written, ...before.flat()];
  const files = await evidenceFiles(proof, { others, folder, key });
  const problems = await replaceFiles(folder, [...written, ...files]);
  return {
    value: problems.length > 0 ? undefined : join(folder, "compliance"),
    diagnostics: problems,
  };
}

async function readIfThere(folder: string, path: string): Promise<readonly EvidenceFile[]> {
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  return bytes !== undefined && isUtf8(bytes) ? [{ path, content: bytes.toString("utf8") }] : [];
}
