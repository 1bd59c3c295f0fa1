import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { PackageTree } from "#core/packages/package-tree";
import { readTextFile } from "#core/blueprint/read-text-file";

const sizeLimit = 100_000_000;

const npmLock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

const pnpmLock = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolution: z.object({ integrity: z.string().optional() }).optional() }),
  ),
});

/** The lock files that are known, with how their hashes are read: as pairs of `name@version` and hash. */
const kinds = [
  ["package-lock.json", (text: string) => npmHashes(JSON.parse(text))],
  ["npm-shrinkwrap.json", (text: string) => npmHashes(JSON.parse(text))],
  ["pnpm-lock.yaml", (text: string) => pnpmHashes(parse(text, { maxAliasCount: 0 }))],
] as const;

/** Reads the lock file of npm or pnpm that stands in a folder or nearest above it, if any. */
export async function readLock(from: string): Promise<PackageTree["lock"]> {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const [file, hashes] of kinds) {
      const options = { limit: sizeLimit, followsLinks: true };
      // oxlint-disable-next-line no-await-in-loop -- the nearest one counts
      const read = await readTextFile(join(folder, file), options);
      if ("text" in read) {
        const integrity = attempt(() => hashes(read.text));
        return integrity && { file, integrity: new Map(integrity) };
      }
    }
    if (dirname(folder) === folder) return undefined;
  }
}

type Hashes = readonly (readonly [string, string])[];

function npmHashes(value: unknown): Hashes {
  return Object.entries(npmLock.parse(value).packages).flatMap(
    ([path, { name = path.split("node_modules/").at(-1), version, integrity }]) =>
      version === undefined || integrity === undefined
        ? []
        : [[`${name ?? ""}@${version}`, integrity] as const],
  );
}

function pnpmHashes(value: unknown): Hashes {
  return Object.entries(pnpmLock.parse(value).packages).flatMap(([key, { resolution }]) => {
    const name = key.replace(/^\//, "").replace(/\(.*$/, "");
    return resolution?.integrity === undefined ? [] : [[name, resolution.integrity] as const];
  });
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
