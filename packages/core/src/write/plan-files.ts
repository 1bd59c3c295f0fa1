import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { EmittedFile } from "#core/emit/emitted-file";
import type { FileTree } from "#core/emit/file-tree";
import type { BaseText } from "#core/write/base-file";
import type { Plan, PlannedFile } from "#core/write/plan";
import { basePath, parseBase } from "#core/write/base-file";
import { checkPaths } from "#core/write/check-paths";
import { report } from "#core/write/diagnostics";
import { engineVersion } from "#core/write/engine-version";
import { hasCode } from "#core/write/has-code";
import { type LockFile, lockPath, parseLock, printLock } from "#core/write/lock-file";
import { planFile } from "#core/write/plan-file";
import { readDisk } from "#core/write/read-disk";
import { finishInterrupted } from "#core/write/finish-interrupted";
import { sha256 } from "#core/write/sha256";
import { WriteError } from "#core/write/write-error";

/** What else a plan takes note of. */
export interface PlanOptions {
  /** The packs in use, noted in the lock file. */
  readonly packs?: readonly { readonly name: string; readonly version: string }[];
  /** The rule, or `rule:layer`, whose enforcement is left out, noted in the lock file. */
  readonly without?: string | undefined;
  /** Whether a folder that holds other files is accepted; they stay as they are. */
  readonly force?: boolean | undefined;
}

/**
 * Compares an emitted application with a folder and says what a build would do there. Changes
 * nothing, except that it finishes a build that was interrupted.
 *
 * Files under `src/platform/` and `test/platform/` are the engine's word for word and not merged: one
 * that was changed by hand stays, and a newer one is laid beside it.
 *
 * @throws WriteError when the folder is not the application's (`BYL1702`), a path leaves it
 *   (`BYL1701`), the lock file is damaged (`BYL1703`) or another build runs (`BYL1704`)
 */
export async function planFiles(
  files: FileTree,
  out: string,
  { packs = [], without, force = false }: PlanOptions = {},
): Promise<Plan> {
  const folder = resolve(out);
  const paths = files.map(({ path }) => path);
  await finishInterrupted(folder);
  checkPaths(folder, paths);
  const lockOnDisk = readDisk(join(folder, lockPath));
  const baseOnDisk = readDisk(join(folder, basePath));
  if (lockOnDisk === undefined && !force) await checkFolder(folder, files);
  const lock = lockOnDisk && parseLock(lockOnDisk.text);
  const base = parseBase(baseOnDisk?.text);
  const gone = goneFrom(lock, files);
  if (gone.length > 0) checkPaths(folder, [...paths, ...gone]);

  const planned = files.map((file) => planOne(file, folder, lock, base));
  const left = gone.map((path) => planGone(path, folder, lock));
  const texts = planned.flatMap(({ path, text }): [string, BaseText][] =>
    text === undefined ? [] : [[path, isVerbatim(path) ? { ...text, text: undefined } : text]],
  );
  const newLock: LockFile = {
    engine: engineVersion,
    packs: Object.fromEntries(packs.map(({ name, version }) => [name, version])),
    without,
    files: Object.fromEntries(
      files.flatMap(({ path, owner, content }) =>
        owner === "engine" ? [[path, sha256(content)]] : [],
      ),
    ),
    yours: files.flatMap(({ path, owner }) => (owner === "user" ? [path] : [])),
  };
  return {
    out: folder,
    files: [...planned.flatMap((one) => one.files), ...left.flat()].toSorted((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
    lock: { content: printLock(newLock), before: lockOnDisk?.hash },
    base: { content: base.print(new Map(texts)), before: baseOnDisk?.hash },
  };
}

/** Whether the engine's source stands in a file word for word, so that there is nothing to merge. */
function isVerbatim(path: string): boolean {
  return /^(src|test)\/platform\//.test(path);
}

interface PlannedOne {
  readonly path: string;
  readonly files: readonly PlannedFile[];
  /** Undefined for the user's own files. */
  readonly text: BaseText | undefined;
}

function planOne(
  { path, content: wanted, owner }: EmittedFile,
  folder: string,
  lock: LockFile | undefined,
  base: ReturnType<typeof parseBase>,
): PlannedOne {
  const disk = readDisk(join(folder, path));
  if (owner === "user") {
    const written = disk !== undefined || (lock?.yours.includes(path) ?? false);
    const action = written ? "keep" : "add";
    const content = written ? undefined : wanted;
    return { path, files: [{ path, action, content, before: disk?.hash }], text: undefined };
  }
  const texts = base.get(path);
  const known =
    lock !== undefined && Object.hasOwn(lock.files, path) ? lock.files[path] : undefined;
  const differs = disk !== undefined && disk.text !== wanted;
  const look = differs || texts.offered !== undefined;
  const beside = look ? readDisk(join(folder, `${path}.new`)) : undefined;
  const planned = planFile({ path, wanted, known, base: texts, disk, beside });
  return { path, files: planned.files, text: planned.base };
}

function planGone(
  path: string,
  folder: string,
  lock: LockFile | undefined,
): readonly PlannedFile[] {
  const disk = readDisk(join(folder, path));
  if (disk === undefined) return [];
  const untouched = !disk.binary && sha256(disk.text) === lock?.files[path];
  const action = untouched ? "remove" : "release";
  return [{ path, action, content: undefined, before: disk.hash }];
}

/** What the engine wrote last time and does not write any more. */
function goneFrom(lock: LockFile | undefined, files: FileTree): readonly string[] {
  const wanted = new Set(files.map(({ path }) => path));
  const before = lock === undefined ? [] : [...Object.keys(lock.files), ...lock.yours];
  return before.filter((path) => !wanted.has(path));
}

/** Refuses a folder that holds somebody's other files; the order itself may stand in it. */
async function checkFolder(folder: string, files: FileTree): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return [];
    if (hasCode(error, "ENOTDIR")) {
      throw new WriteError(report("BYL1701", { path: folder, problem: "it is not a folder" }));
    }
    throw error;
  });
  const other = names.filter((name) => ![".bylaw", ".DS_Store", ".git"].includes(name)).toSorted();
  const [example] = other;
  if (example === undefined) return;
  const order = files.find(({ path }) => path === "blueprint.yaml");
  const there = order && readDisk(join(folder, order.path));
  if (there !== undefined && there.text === order?.content) return;
  throw new WriteError(report("BYL1702", { out: folder, example }));
}
