import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sourceFolder } from "#core/source-folder";

/** A setting of which a blueprint chooses a value: the first is the default. */
type Choice = readonly [string, ...string[]];

/** A setting that is a whole number. */
interface WholeNumber {
  readonly least: number;
  readonly most: number;
  /** What holds when the blueprint does not say; undefined when nothing does. */
  readonly otherwise?: number;
}

/** What a setting of a control can be; those that name roles are in `named-roles.ts`. */
export type Setting = Choice | WholeNumber;

/** A mechanism that apps get: its source, its part of the database and what the app's role may do there. */
export interface Control {
  readonly name: string;
  /** The SQL that makes its part of the schema `platform`, in order. */
  readonly sql: readonly string[];
  /** GRANT and REVOKE statements without the semicolon; `{role}` stands for the app's role. */
  readonly grants: readonly string[];
  /** The settings that a blueprint can make, by name. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** The SQL of a value that is not the default, by `<setting>-<value>`: a migration of its own. */
  readonly options: Readonly<Record<string, string>>;
  /** The runtime source by file name, copied as it is to `src/platform/<name>/`. */
  readonly runtime: Readonly<Record<string, string>>;
}

/** Reads a control's runtime from its folder. */
export function defineControl(
  name: string,
  grants: readonly string[] = [],
  settings: Control["settings"] = {},
): Control {
  const folder = join(sourceFolder, "control", name);
  const runtime = readFiles(join(folder, "runtime"));
  const options = existsSync(join(folder, "options")) ? readFiles(join(folder, "options")) : [];
  return {
    name,
    grants,
    settings,
    options: Object.fromEntries(
      options.map(([file, content]) => [file.replace(/\.sql$/, ""), content]),
    ),
    sql: runtime.filter(([file]) => file.endsWith(".sql")).map(([, content]) => content),
    runtime: Object.fromEntries(runtime.filter(([file]) => file.endsWith(".ts"))),
  };
}

function readFiles(folder: string): readonly (readonly [file: string, content: string])[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
}
