import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pack } from "#core/pack/pack";
import type { Subject } from "#core/prove/proof";
import type { Woven } from "#core/weave/woven";
import { packDigest } from "#core/pack/pack-digest";
import { listFiles } from "#core/prove/list-files";

/** What evidence vouches for: the packs, and every file of the application. */
export async function subjectsOf({ packs }: Woven, out: string): Promise<readonly Subject[]> {
  return [...(await packSubjects(packs)), ...(await fileSubjects(out))];
}

async function fileSubjects(folder: string): Promise<readonly Subject[]> {
  const files = await listFiles(folder);
  return Promise.all(
    files.map(async (name) => ({ name, sha256: sha256(await readFile(join(folder, name))) })),
  );
}

async function packSubjects(packs: readonly Pack[]): Promise<readonly Subject[]> {
  return Promise.all(
    packs.map(async ({ name, folder, manifest }) => ({
      name: `pack:${name}@${manifest.version}`,
      sha256: await packDigest(folder),
    })),
  );
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
