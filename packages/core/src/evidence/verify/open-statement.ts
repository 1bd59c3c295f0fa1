import { join } from "node:path";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { ProofStatement } from "#core/evidence/attestation/parse-statement";
import { readTextFile } from "#core/blueprint/read-text-file";
import { isSignedBy, parseEnvelope } from "#core/evidence/attestation/envelope";
import { keyId } from "#core/evidence/attestation/key-id";
import { parseStatement } from "#core/evidence/attestation/parse-statement";
import { statementMediaType } from "#core/evidence/attestation/statement";
import { report } from "#core/evidence/diagnostics";
import { evidencePaths } from "#core/evidence/evidence-paths";
import { hashFile } from "#core/evidence/verify/hash-file";
import { readPublicKey } from "#core/evidence/verify/read-public-key";

const sizeLimit = 200_000_000;
const path = evidencePaths.attestation;

/** A statement whose signature is good. */
interface OpenedStatement {
  readonly keyId: string;
  readonly statement: ProofStatement;
}

/**
 * Reads the signed statement of an application, and verifies its signature before anything in it is
 * read.
 *
 * @param keyPath The path of a public key; the one beside the statement when undefined
 * @returns The statement, or one of `BYL1830` to `BYL1834`
 */
export async function openStatement(
  root: string,
  keyPath: string | undefined,
): Promise<Result<OpenedStatement>> {
  const found = await hashFile(root, path);
  if (found.kind === "missing") return failed(report("BYL1830", { path, problem: "missing" }));
  if (found.kind === "refused") {
    return failed(report("BYL1830", { path, problem: `not read: ${found.problem}` }));
  }
  const read = await readTextFile(join(root, path), { limit: sizeLimit, followsLinks: false });
  if (!("text" in read)) {
    const problem = "problem" in read ? read.problem : "too large";
    return failed(report("BYL1831", { path, problem: `it is ${problem}` }));
  }
  const envelope = parseEnvelope(read.text);
  if ("problem" in envelope) return failed(report("BYL1831", { path, problem: envelope.problem }));

  const key = await readPublicKey(keyPath ?? join(root, evidencePaths.publicKey), {
    followsLinks: keyPath !== undefined,
  });
  if ("problem" in key) {
    const named = keyPath ?? evidencePaths.publicKey;
    return failed(report("BYL1832", { path: named, problem: key.problem }));
  }
  const id = keyId(key);
  if (!isSignedBy(envelope, key)) return failed(report("BYL1833", { path, key: id }));

  if (envelope.payloadType !== statementMediaType) {
    const problem = `its type is \`${envelope.payloadType}\``;
    return failed(report("BYL1834", { path, problem }));
  }
  const statement = parseStatement(envelope.payload);
  if ("problem" in statement) {
    return failed(report("BYL1834", { path, problem: statement.problem }));
  }
  return { value: { keyId: id, statement }, diagnostics: [] };
}

function failed(diagnostic: Diagnostic): Result<OpenedStatement> {
  return { value: undefined, diagnostics: [diagnostic] };
}
