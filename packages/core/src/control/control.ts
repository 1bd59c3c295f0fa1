import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A mechanism that apps get: its source, its part of the database and what the app's role may do there. */
export interface Control {
  readonly name: string;
  /** The SQL that makes its part of the schema `platform`, in order. */
  readonly sql: readonly string[];
  /** GRANT and REVOKE statements without the semicolon; `{role}` stands for the app's role. */
  readonly grants: readonly string[];
  /** The runtime source by file name, copied as it is to `src/platform/<name>/`. */
  readonly runtime: Readonly<Record<string, string>>;
}

/** Reads a control's runtime from its folder. */
export function defineControl(name: string, grants: readonly string[] = []): Control {
  // From `dist`, too, the source is what apps get.
  const folder = join(import.meta.dirname.replace(/dist(?=[\\/]control$)/, "src"), name, "runtime");
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const files = readdirSync(folder).toSorted();
  return {
    name,
    grants,
    sql: files.filter((file) => file.endsWith(".sql")).map(read),
    runtime: Object.fromEntries(
      files.filter((file) => file.endsWith(".ts")).map((file) => [file, read(file)]),
    ),
  };
}
