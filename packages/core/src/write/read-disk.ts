import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { hasCode } from "#core/write/has-code";
import { sha256 } from "#core/write/sha256";

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

/** Reads a file; undefined when there is none. */
export function readDisk(path: string): DiskFile | undefined {
  // An error for each file that is not there yet would take longer than all the rest.
  if (!existsSync(path)) return undefined;
  try {
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
