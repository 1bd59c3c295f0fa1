import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { Proof } from "#core/prove/proof";
import type { ProveOptions } from "#core/prove/prove-options";
import { mapBounded } from "#core/map-bounded";
import { report } from "#core/prove/diagnostics";
import { proofSchema } from "#core/prove/proof-schema";

/** What one of several machines has found. */
export interface ProofPart {
  readonly index: number;
  readonly count: number;
  readonly proof: Proof;
  readonly file: string;
}

const partName = /^proof-\d{1,3}-of-\d{1,3}\.json$/;

/** Writes one part of a proof; returns its path. */
export async function writePart(
  proof: Proof,
  { index, count }: NonNullable<ProveOptions["shard"]>,
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `proof-${index}-of-${count}.json`);
  await writeFile(`${path}.part`, JSON.stringify({ index, count, proof }));
  await rename(`${path}.part`, path);
  return path;
}

/** Reads the parts that lie in a folder (`BYL1815` for what cannot be read). */
export async function readParts(folder: string): Promise<Result<readonly ProofPart[]>> {
  const names = await readdir(folder).catch(() => []);
  const diagnostics: Diagnostic[] = [];
  const parts: ProofPart[] = [];
  const read = async (name: string): Promise<void> => {
    const file = join(folder, name);
    const part = parse(await readFile(file, "utf8").catch(() => ""));
    if (part === undefined) {
      diagnostics.push(report("BYL1815", { path: file, problem: "it is no part of a proof" }));
    } else {
      parts.push({ ...part, file });
    }
  };
  const named = names.filter((name) => partName.test(name)).toSorted();
  await mapBounded(named, read, 1);
  if (named.length === 0) {
    diagnostics.push(
      report("BYL1815", { path: folder, problem: "there is no part of a proof in it" }),
    );
  }
  return { value: diagnostics.length > 0 ? undefined : parts, diagnostics };
}

/** A part comes from another machine. It says itself which it is: files are renamed and copied. */
const partFile = z
  .object({
    index: z.int().min(1),
    count: z.int().max(999),
    proof: proofSchema,
  })
  .refine(({ index, count }) => index <= count);

function parse(text: string): Omit<ProofPart, "file"> | undefined {
  try {
    return partFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
