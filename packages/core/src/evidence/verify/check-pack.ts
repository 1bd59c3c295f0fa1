import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { Subject } from "#core/prove/proof";
import { readTextFile } from "#core/blueprint/read-text-file";
import { yamlSizeLimit } from "#core/blueprint/read-yaml";
import { report } from "#core/evidence/diagnostics";
import { packDigest } from "#core/pack/pack-digest";
import { findPackage } from "#core/packages/find-package";

const manifest = z.object({ pack: z.string(), version: z.string() });

/**
 * Compares a pack that is installed where an application resolves it with a subject
 * `pack:<name>@<version>`. None of its code is run.
 *
 * @returns `BYL1841` when it differs, `BYL1846` when it is another version or cannot be read whole,
 *   `BYL1840` when it is not installed, undefined when it is the same
 */
export async function checkPack(folder: string, subject: Subject): Promise<Diagnostic | undefined> {
  const pack = subject.name.slice("pack:".length);
  const [, name = "", version = ""] = /^([a-z0-9][\w.-]*)@([^@]+)$/i.exec(pack) ?? [];
  const unchecked = (problem: string): Diagnostic => report("BYL1840", { pack, problem });
  if (name === "") return unchecked("it has no name and version");
  const installed = await findPack(name, folder);
  if (installed === undefined) return unchecked("it is not installed here");
  const { at, found } = installed;
  const refused = (problem: string): Diagnostic => report("BYL1846", { pack, folder: at, problem });
  if (found === undefined) return refused("its `pack.yaml` cannot be read");
  if (found.pack !== name) return refused(`it is the pack \`${found.pack}\``);
  if (found.version !== version) return refused(`its version is ${found.version}`);
  const digest = await packDigest(at).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (digest instanceof Error) return refused(digest.message);
  return digest === subject.sha256 ? undefined : report("BYL1841", { pack, folder: at });
}

interface InstalledPack {
  readonly at: string;
  /** Undefined when its `pack.yaml` cannot be read. */
  readonly found: z.infer<typeof manifest> | undefined;
}

/**
 * A short name stands for a package of ours, as in blueprints. Another package of that name may be
 * anything: it is a pack if it has a `pack.yaml`, and this one unless that names another.
 */
async function findPack(name: string, from: string): Promise<InstalledPack | undefined> {
  const ours = await findPackage(`@bylaw/domain-${name}`, from);
  if (ours !== undefined) return { at: ours, found: await manifestIn(ours) };
  const at = await findPackage(name, from);
  if (at === undefined) return undefined;
  const isPack = (await lstat(join(at, "pack.yaml")).catch(() => undefined)) !== undefined;
  const found = await manifestIn(at);
  return isPack && (found === undefined || found.pack === name) ? { at, found } : undefined;
}

async function manifestIn(folder: string): Promise<z.infer<typeof manifest> | undefined> {
  const options = { limit: yamlSizeLimit, followsLinks: false };
  const read = await readTextFile(join(folder, "pack.yaml"), options);
  try {
    return "text" in read ? manifest.parse(parse(read.text, { maxAliasCount: 0 })) : undefined;
  } catch {
    return undefined;
  }
}
