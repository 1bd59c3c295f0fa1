import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileTree } from "#core/emit/file-tree";
import type { Action } from "#core/write/plan";
import { fileTree } from "#core/emit/file-tree";
import { planFiles, type PlanOptions } from "#core/write/plan-files";
import { writePlan } from "#core/write/write-plan";

/** A temporary application's folder. */
export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<Folder> {
    return new Folder(join(await mkdtemp(join(tmpdir(), "bylaw-write-")), "app"));
  }

  async build(files: FileTree, options?: PlanOptions): Promise<Readonly<Record<string, Action>>> {
    const plan = await planFiles(files, this.path, options);
    await writePlan(plan, 100);
    return Object.fromEntries(
      plan.files
        .filter(({ action }) => action !== "keep")
        .map(({ path, action }) => [path, action]),
    );
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true });
    await writeFile(join(this.path, path), content);
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.path, path), "utf8");
  }

  async delete(path: string): Promise<void> {
    await rm(join(this.path, path));
  }

  /** Every file by path, without those that only this machine needs. */
  async files(): Promise<Readonly<Record<string, string>>> {
    const found = await readdir(this.path, { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    const paths = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1))
      .toSorted();
    return Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await this.read(path)])),
    );
  }

  async remove(): Promise<void> {
    await rm(dirname(this.path), { recursive: true, force: true });
  }
}

/** A file tree from contents by path; the paths of `yours` are the user's. */
export function tree(
  engine: Readonly<Record<string, string>>,
  yours: Readonly<Record<string, string>> = {},
): FileTree {
  return fileTree([
    ...Object.entries(engine).map(([path, content]) => ({
      path,
      content,
      owner: "engine" as const,
    })),
    ...Object.entries(yours).map(([path, content]) => ({ path, content, owner: "user" as const })),
  ]);
}
