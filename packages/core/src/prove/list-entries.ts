import type { Dirent } from "node:fs";
import { isUtf8 } from "node:buffer";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { mapBounded } from "#core/map-bounded";
import { isPrivateKey } from "#core/prove/is-private-key";

/** Something in an application's folder that is no folder, or one that is not looked into. */
interface Entry {
  /** The path with `/`; bytes that are not UTF-8 stand as `\xFF`. */
  readonly path: string;
  /** Whether it is a plain file whose name can stand in a statement, so that it can be vouched for. */
  readonly isUsable: boolean;
}

/** What lies beside an application's own files, at the top of its folder. */
const beside: ReadonlySet<string> = new Set([".bylaw", ".git", "coverage", "data", "node_modules"]);

/** What no statement can name: `pack:` begins the name of a pack, and `c:` that of a disk. */
const unusable = /^[a-z]+:|[\\\p{Cc}]/iu;

/** What runs when it lies in the right folder, whatever comes before it in its name. */
const code = /\.(?:[cm]?[jt]sx?|node|sql|wasm)$/;

/**
 * What lies in an application's folder, its evidence included, sorted by path. Links are not
 * followed. Secrets are left out: files of settings (`.env`, `.env.local`; not `.env.example`) and
 * private keys, wherever they lie.
 *
 * @throws Error when the folder itself cannot be read
 */
export async function listEntries(folder: string): Promise<readonly Entry[]> {
  const top = await read(folder);
  const own = top.filter(({ name }) => !beside.has(textOf(name)));
  const found = (await Promise.all(own.map(async (each) => below(folder, "", each)))).flat();
  const secrets = await mapBounded(
    found,
    async ({ path, isUsable }) => isSetting(path) || (isUsable && isPrivateKey(join(folder, path))),
  );
  return found
    .filter((_, index) => secrets[index] === false)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function below(
  folder: string,
  parent: string,
  entry: Dirent<Buffer>,
): Promise<readonly Entry[]> {
  const name = textOf(entry.name);
  const path = parent === "" ? name : `${parent}/${name}`;
  if (!isUtf8(entry.name) || unusable.test(path)) return [{ path, isUsable: false }];
  if (!entry.isDirectory()) return [{ path, isUsable: entry.isFile() }];
  const entries = await read(join(folder, path)).catch(() => undefined);
  if (entries === undefined) return [{ path, isUsable: false }];
  return (await Promise.all(entries.map(async (each) => below(folder, path, each)))).flat();
}

async function read(folder: string): Promise<readonly Dirent<Buffer>[]> {
  return readdir(folder, { encoding: "buffer", withFileTypes: true });
}

function textOf(name: Buffer): string {
  if (isUtf8(name)) return name.toString("utf8");
  return name
    .toString("latin1")
    .replaceAll(
      /[^ -~]/g,
      (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    );
}

function isSetting(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.startsWith(".env") && name !== ".env.example" && !code.test(name);
}
