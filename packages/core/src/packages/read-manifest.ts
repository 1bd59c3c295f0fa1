import { join } from "node:path";
import { z } from "zod";
import { readTextFile } from "#core/blueprint/read-text-file";

const sizeLimit = 5_000_000;

const names = z.record(z.string(), z.string()).catch({});
const license = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);
/** What is read of a `package.json`; members of a wrong sort count as absent. */
export interface Manifest {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly license?: string | undefined;
  readonly licenses: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
}

const schema: z.ZodType<Manifest> = z.object({
  name: z.string().optional().catch(undefined),
  version: z.string().optional().catch(undefined),
  license: license.optional().catch(undefined),
  licenses: z.array(license).catch([]),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z
    .record(z.string(), z.object({ optional: z.boolean().catch(false) }))
    .catch({}),
});

/** Reads a folder's `package.json`; undefined when there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const options = { limit: sizeLimit, followsLinks: true };
  const read = await readTextFile(join(folder, "package.json"), options);
  if (!("text" in read)) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(read.text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
