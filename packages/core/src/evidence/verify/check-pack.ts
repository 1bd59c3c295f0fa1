import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { Subject } from "#core/prove/proof";
import { readTextFile } from "#core/blueprint/read-text-file";
import { yamlSizeLimit } from "#core/blueprint/read-yaml";
import { report } from "#core/evidence/diagnostics";
import { packDigest } from "#core/pack/pack-digest";
import { findPackage } from "#core/evidence/sbom/find-package";

const manifest = z.object({ pack: z.string(), version: z.string() });

/**
 * Compares a pack that is installed for a folder with a subject `pack:<name>@<version>`. None of its
 * code is run.
 *
 * @returns `BYL1841` when it differs, `BYL1840` when it could not be compared, undefined when it is the same
 */
export async function checkPack(folder: string, subject: Subject): Promise<Diagnostic | undefined> {
  const pack = subject.name.slice("pack:".length);
  const [, name = "", version = ""] = /^([a-z0-9][\w.-]*)@([^@]+)$/i.exec(pack) ?? [];
  const unchecked = (problem: string): Diagnostic => report("BYL1840", { pack, problem });
  if (name === "") return unchecked("it has no name and version");
  const at = await findPack(name, folder);
  if (at === undefined) return unchecked("it is not installed here");
  const found = await manifestIn(at);
  if (found?.pack !== name) return unchecked(`\`${at}\` is another package`);
  if (found.version !== version) {
    return unchecked(`its version ${found.version} is installed here, in \`${at}\``);
  }
  const digest = await packDigest(at).catch(() => undefined);
  if (digest === undefined) return unchecked(`\`${at}\` cannot be read whole`);
  return digest === subject.sha256 ? undefined : report("BYL1841", { pack, folder: at });
}

/** A short name stands for a package of ours, as in blueprints. */
async function findPack(name: string, from: string): Promise<string | undefined> {
  return (await findPackage(`@bylaw/domain-${name}`, from)) ?? findPackage(name, from);
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
