import { createReadStream } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { AuditAnchor } from "#platform/audit-trail/anchor";

/**
 * Reads the file that `anchorHeads` appends to.
 *
 * @throws Error that names the line which is no anchor, or the file system's error
 */
export async function readAnchorFile(file: string): Promise<readonly AuditAnchor[]> {
  const anchors: AuditAnchor[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (line.trim() === "") continue;
    const anchor = parse(line);
    if (anchor === undefined) throw new Error(`Line ${number} of ${file} is not an anchor.`);
    anchors.push(anchor);
  }
  return anchors;
}

function parse(line: string): AuditAnchor | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isAnchor(value) ? value : undefined;
}

function isAnchor(value: unknown): value is AuditAnchor {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    Number.isSafeInteger(fields.get("sequence")) &&
    ["tenant", "hash", "at", "keyId", "signature"].every(
      (name) => typeof fields.get(name) === "string",
    )
  );
}
