import { createPublicKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { anchors } from "#platform/audit-trail/anchor";
import type { AuditReport } from "#platform/audit-trail/audit-report";
import { readAnchorFile } from "#platform/audit-trail/read-anchor-file";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database } from "#platform/database/session";

interface Surroundings {
  readonly database: Database;
  /** The keys that may sign anchors; `--public-keys` adds to them. */
  readonly publicKeys?: readonly KeyObject[];
  /** The anchors' file when `--anchors` names none. */
  readonly anchorFile?: string | undefined;
  /** Takes the output, a line at a time. */
  readonly print: (line: string) => void;
}

const usage = `Usage: audit:verify [--anchors <file>] [--public-keys <file>] [--json]

  --anchors <file>      the anchors that were kept outside of the database, a JSON line each
  --public-keys <file>  further Ed25519 public keys that signed anchors, in PEM
  --json                print the report as JSON`;

/**
 * Verifies the audit trail and prints what was found.
 *
 * @returns the exit code: 0 when every chain is intact, 1 when one is not, 2 when the arguments or
 * files cannot be used
 * @throws DatabaseError
 */
export async function runAuditVerify(
  argv: readonly string[],
  { database, publicKeys = [], anchorFile, print }: Surroundings,
): Promise<number> {
  const read = await readInputs(argv, anchorFile).catch((error: unknown) => {
    print(error instanceof Error ? error.message : String(error));
    print(usage);
  });
  if (read === undefined) return 2;
  if (read.isHelp) {
    print(usage);
    return 0;
  }
  const keys = [...publicKeys, ...read.publicKeys];
  const report = await verifyAudit(database.asOwner, {
    anchors: read.anchors,
    publicKeys: new Map(keys.map((key) => [anchors.keyId(key), key])),
  });
  if (read.isJson) print(JSON.stringify(report, undefined, 2));
  else for (const line of describe(report)) print(line);
  return report.isIntact ? 0 : 1;
}

async function readInputs(argv: readonly string[], anchorFile: string | undefined) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      anchors: { type: "string" },
      "public-keys": { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const file = values.anchors ?? anchorFile;
  const pem = values["public-keys"];
  return {
    isHelp: values.help,
    isJson: values.json,
    anchors: file === undefined ? [] : await readAnchorFile(file),
    publicKeys: pem === undefined ? [] : parsePublicKeys(await readFile(pem, "utf8")),
  };
}

function parsePublicKeys(pem: string): readonly KeyObject[] {
  const blocks = pem.match(/-----BEGIN PUBLIC KEY-----[^-]*-----END PUBLIC KEY-----/g) ?? [];
  if (blocks.length === 0) throw new Error("The file of public keys has none in PEM.");
  return blocks.map((block) => createPublicKey(block));
}

function describe(report: AuditReport): readonly string[] {
  const lines = report.chains.map(({ tenant, entries, lastSequence, anchoredTo, unsealed }) => {
    const link = unsealed === undefined ? "entry" : "batch";
    const anchored =
      anchoredTo === 0 ? "not anchored" : `anchored up to ${link} ${anchoredTo} of ${lastSequence}`;
    return `${tenant}: ${count(entries, "entry", "entries")}${notSealed(unsealed)}, ${anchored}`;
  });
  const problems = report.problems.map(
    ({ tenant, sequence, isBatch, kind, message }) =>
      `${tenant}, ${isBatch === true ? "batch" : "entry"} ${sequence}: ${kind}: ${message}`,
  );
  const more = report.problemCount - report.problems.length;
  const unsealed = report.chains.reduce((sum, chain) => sum + (chain.unsealed ?? 0), 0);
  const total = `${count(report.chains.length, "chain", "chains")}, ${count(report.entries, "entry", "entries")}${notSealed(unsealed)}`;
  return [
    ...lines,
    ...(problems.length > 0 ? ["", ...problems] : []),
    ...(more > 0 ? [`and ${more} more`] : []),
    "",
    report.isIntact
      ? `The audit trail is intact: ${total}.`
      : `The audit trail is BROKEN: ${count(report.problemCount, "problem", "problems")} in ${total}.`,
  ];
}

function notSealed(unsealed = 0): string {
  return unsealed === 0 ? "" : ` (${unsealed} not sealed yet)`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
