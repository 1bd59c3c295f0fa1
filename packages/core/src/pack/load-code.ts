import { lstat, readdir, realpath } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import { checkControls, checkFunctions } from "#core/pack/check-code";
import type { Pack, PackConcept, PackControl, PackDefinition } from "#core/pack/pack";
import { readPackText } from "#core/pack/read-pack-file";
import { reportPack } from "#core/pack/report-pack";

/** The most files of a folder that applications get. */
const sourceLimit = 500;

/** What a pack brings beside its data: controls with the text of their SQL, and source for applications. */
type PackCode = Pick<Pack, "controls" | "runtime" | "testing">;

/**
 * Loads what a pack declares in code: the SQL of its controls, and the sources `src/runtime/*.ts` and
 * `testing/*.ts` that applications get. A pack that is a folder of data alone has none of it.
 */
export async function loadCode(
  folder: string,
  definition: PackDefinition,
  concepts: readonly PackConcept[],
): Promise<{ readonly code: PackCode; readonly diagnostics: readonly Diagnostic[] }> {
  const { functions = [], controls: declared = [] } = definition;
  if (functions.length === 0 && declared.length === 0) {
    return { code: { controls: [], runtime: {}, testing: {} }, diagnostics: [] };
  }
  const [runtime, testing, controls] = await Promise.all([
    readSources(folder, ["src", "runtime"]),
    readSources(folder, ["testing"]),
    Promise.all(declared.map((control) => readControl(folder, control))),
  ]);
  const code = {
    controls: controls.flatMap(({ value }) => (value === undefined ? [] : [value])),
    runtime: runtime.sources,
    testing: testing.sources,
  };
  const diagnostics = [runtime, testing, ...controls].flatMap((each) => each.diagnostics);
  if (diagnostics.length > 0) return { code, diagnostics };
  return {
    code,
    diagnostics: [...checkFunctions(functions, code), ...checkControls(code, concepts)],
  };
}

async function readControl(folder: string, control: PackControl): Promise<Result<PackControl>> {
  const texts = await Promise.all(control.sql.map((file) => readNamed(folder, file)));
  const diagnostics = texts.flatMap((each) => each.diagnostics);
  const sql = texts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: diagnostics.length > 0 ? undefined : { ...control, sql }, diagnostics };
}

/** Reads a file that a pack's code names by its path from the folder, which it must not leave. */
async function readNamed(folder: string, file: string): Promise<Result<string>> {
  const inside = file.split(/[\\/]/).every((part) => !["", ".", ".."].includes(part));
  if (!inside || isAbsolute(file)) return refused(folder, file, "outside of the pack's folder");
  const path = join(folder, file);
  const real = await realpath(path).catch(() => path);
  if (real !== path) return refused(folder, file, "reached by a symbolic link");
  return await readPackText(folder, file);
}

interface Sources {
  readonly sources: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The TypeScript files that lie in a folder of the pack itself, by name; none where it has no such folder. */
async function readSources(folder: string, below: readonly string[]): Promise<Sources> {
  for (const depth of below.keys()) {
    const path = below.slice(0, depth + 1).join("/");
    // oxlint-disable-next-line no-await-in-loop -- a link on the way is not followed
    const entry = await lstat(join(folder, path)).catch(() => undefined);
    if (entry === undefined) return { sources: {}, diagnostics: [] };
    if (entry.isDirectory()) continue;
    const what = entry.isSymbolicLink() ? "a symbolic link" : "of the wrong sort";
    return { sources: {}, diagnostics: refused(folder, path, what).diagnostics };
  }
  const path = below.join("/");
  const names = (await readdir(join(folder, path))).filter((name) => name.endsWith(".ts"));
  if (names.length > sourceLimit) {
    const problem = `\`${path}\` holds more than ${sourceLimit} files`;
    return { sources: {}, diagnostics: [reportPack("BYL1303", { folder, problem })] };
  }
  const texts = await Promise.all(
    names.toSorted().map(async (name) => {
      const { value, diagnostics } = await readNamed(folder, `${path}/${name}`);
      return { name, value, diagnostics };
    }),
  );
  return {
    sources: Object.fromEntries(
      texts.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
    ),
    diagnostics: texts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function refused(folder: string, file: string, what: string): Result<never> {
  const at = { file: join(folder, file), line: 1, column: 1 };
  return { value: undefined, diagnostics: [reportPack("BYL1302", { file, what }, { at })] };
}
