import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { report } from "#core/write/diagnostics";
import { hasCode } from "#core/write/has-code";
import { parentsOf } from "#core/write/parents-of";
import { WriteError } from "#core/write/write-error";

const reserved = new Set([".bylaw", ".git", "bylaw.lock.json", "node_modules"]);

/**
 * Makes sure that paths stay inside a folder: no way up, nothing absolute, no symbolic link on the
 * way, and no file where a folder has to be.
 *
 * @throws WriteError `BYL1701` for the first path that does not
 */
export function checkPaths(out: string, paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const problem = problemOf(path);
    if (problem !== undefined) throw refused(path, problem);
    const other = seen.get(path.toLowerCase());
    if (other !== undefined && other !== path) {
      throw refused(path, `it differs from \`${other}\` only in upper and lower case`);
    }
    seen.set(path.toLowerCase(), path);
  }
  const folders = new Set([".bylaw", ...paths.flatMap(parentsOf)]);
  for (const path of new Set([...folders, ...paths])) {
    const found = lookAt(join(out, path));
    if (found === undefined) continue;
    if (found.isSymbolicLink()) throw refused(path, "it is a symbolic link");
    if (folders.has(path) && !found.isDirectory()) throw refused(path, "a folder has to be there");
    if (!folders.has(path) && !found.isFile())
      throw refused(path, "something else is in its place");
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

function problemOf(path: string): string | undefined {
  const segments = path.split("/");
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "the path is not relative";
  if (segments.includes("..")) return "the path leads out of the folder";
  if (segments.includes("") || segments.includes(".")) return "the path has an empty part";
  if (/[\\\p{Cc}]/u.test(path)) return "the path has a backslash or a control character";
  const own = [segments[0] ?? "", ...segments.filter((segment) => /^\.git$/i.test(segment))];
  if (own.some((segment) => reserved.has(segment.toLowerCase()))) return "the name is reserved";
  return undefined;
}

function refused(path: string, problem: string): WriteError {
  return new WriteError(report("BYL1701", { path, problem }));
}
