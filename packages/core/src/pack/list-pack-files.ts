import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import { reportPack } from "#core/pack/report-pack";
import { hasCode } from "#core/write/has-code";

const depthLimit = 6;
const countLimit = 5000;
const sizeLimit = 20_000_000;

/** The files of a pack, as paths from its folder with forward slashes, in alphabetical order. */
interface PackFiles {
  readonly folder: string;
  readonly concepts: readonly string[];
  readonly rules: readonly string[];
  readonly tables: readonly string[];
}

/**
 * Lists the YAML files of a pack, and the CSV files of its tables. Only plain files that lie in the folder itself count: a symbolic
 * link, wherever it leads, is refused.
 */
export async function listPackFiles(folder: string): Promise<Result<PackFiles>> {
  const diagnostics: Diagnostic[] = [];
  const none = (problem: string): Result<PackFiles> => ({
    value: undefined,
    diagnostics: [reportPack("BYL1301", { folder, problem })],
  });
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return none("the folder does not exist");
  if (!(await stat(root)).isDirectory()) return none("it is not a folder");
  let count = 0;
  let size = 0;

  const list = async (below: string, depth: number): Promise<readonly string[]> => {
    const refuse = (path: string, what: string): void => {
      const at = { file: join(root, path), line: 1, column: 1 };
      diagnostics.push(reportPack("BYL1302", { file: path, what }, { at }));
    };
    const entries = await readdir(join(root, below), { withFileTypes: true }).catch(
      (error: unknown): readonly Dirent[] => {
        if (!hasCode(error, "ENOENT")) refuse(below, "a folder that cannot be read");
        return [];
      },
    );
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const files: string[] = [];
    for (const entry of sorted) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      count += 1;
      if (count > countLimit || size > sizeLimit) return files;
      const what = entry.isSymbolicLink() ? "a symbolic link" : undefined;
      const wanted = below === "tables" ? /\.(csv|ya?ml)$/ : /\.ya?ml$/;
      const yaml = wanted.test(entry.name);
      if (what !== undefined || (yaml && !entry.isFile())) {
        refuse(path, what ?? "not a plain file");
      } else if (entry.isFile() && yaml) {
        files.push(path);
        // oxlint-disable-next-line no-await-in-loop -- the sum stops the next one
        size += (await lstat(join(root, path))).size;
      } else if (entry.isDirectory() && depth < depthLimit) {
        // oxlint-disable-next-line no-await-in-loop -- one folder after the other keeps the order
        files.push(...(await list(path, depth + 1)));
      } else if (entry.isDirectory() && below !== "tables") {
        refuse(path, "a folder more than 6 levels deep");
      }
    }
    return files;
  };

  const top = await readdir(root, { withFileTypes: true });
  for (const name of ["pack.yaml", "concepts", "rules", "tables"]) {
    const entry = top.find((each) => each.name === name);
    const fits = name === "pack.yaml" ? entry?.isFile() : entry?.isDirectory();
    if (entry === undefined && name === "pack.yaml") return none("it holds no `pack.yaml`");
    if (entry === undefined || fits === true) continue;
    const what = entry.isSymbolicLink() ? "a symbolic link" : "of the wrong sort";
    diagnostics.push(
      reportPack(
        "BYL1302",
        { file: name, what },
        { at: { file: join(root, name), line: 1, column: 1 } },
      ),
    );
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const concepts = await list("concepts", 0);
  const rules = await list("rules", 0);
  const tables = await list("tables", depthLimit);
  if (count > countLimit) {
    const problem = `it holds more than ${countLimit} files`;
    diagnostics.push(reportPack("BYL1303", { folder, problem }));
  }
  if (size > sizeLimit && diagnostics.length === 0) {
    const problem = `its files have more than ${sizeLimit} bytes`;
    diagnostics.push(reportPack("BYL1303", { folder, problem }));
  }
  const value = diagnostics.length > 0 ? undefined : { folder: root, concepts, rules, tables };
  return { value, diagnostics };
}
