import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import { report } from "#core/write/diagnostics";
import { hasCode } from "#core/write/has-code";
import { sha256 } from "#core/write/sha256";
import { WriteError } from "#core/write/write-error";

/** A file as it stands on the disk. */
export interface DiskFile {
  /** Its text with `\n` at the ends of lines. */
  readonly text: string;
  /** Whether its lines end in `\r\n`, as some version control systems check files out. */
  readonly crlf: boolean;
  /** Whether it is no text. */
  readonly binary: boolean;
  /** The SHA-256 of its bytes. */
  readonly hash: string;
}

/**
 * Reads a file; undefined when there is none. Links are not followed, pipes and devices not read.
 *
 * @throws WriteError `BYL1701` when something else is in its place
 */
export function readDisk(path: string): DiskFile | undefined {
  try {
    // An error for each file that is not there yet would take longer than all the rest.
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isFile()) {
      const problem = found.isSymbolicLink()
        ? "it is a symbolic link"
        : "something else is in its place";
      throw new WriteError(report("BYL1701", { path, problem }));
    }
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8");
    const crlf = text.includes("\r\n");
    return {
      text: crlf ? text.replaceAll("\r\n", "\n") : text,
      crlf,
      binary: !isUtf8(bytes),
      hash: sha256(bytes),
    };
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}
