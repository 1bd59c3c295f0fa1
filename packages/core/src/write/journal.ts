import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { report } from "#core/write/diagnostics";
import { readDisk } from "#core/write/read-disk";
import { WriteError } from "#core/write/write-error";

const path = ".bylaw/journal.json";
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.strictObject({
  journal: z.literal(1),
  steps: z.array(
    z.strictObject({ path: z.string(), before: hash.optional(), after: hash.optional() }),
  ),
});

/** One file that a build puts in place or, without `after`, removes; both are SHA-256 sums. */
export interface JournalStep {
  readonly path: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** The list of what a build is going to put in place, so that the next one can finish it. */
export const journal: {
  /** Writes the list in one step: from here on the build goes forward. */
  save(out: string, steps: readonly JournalStep[]): Promise<void>;
  /** Reads the list that an interrupted build left; undefined when there is none. */
  load(out: string): Promise<readonly JournalStep[] | undefined>;
  remove(out: string): Promise<void>;
} = {
  async save(out, steps) {
    const draft = join(out, `${path}.draft`);
    // What lies there may be a link to somewhere else: it is removed, never written through.
    await rm(draft, { force: true });
    await writeFile(draft, JSON.stringify({ journal: 1, steps }), { flush: true, flag: "wx" });
    await rename(draft, join(out, path));
  },
  async load(out) {
    const found = readDisk(join(out, path));
    if (found === undefined) return undefined;
    try {
      return schema.parse(JSON.parse(found.text)).steps;
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new WriteError(report("BYL1703", { path, problem }));
    }
  },
  async remove(out) {
    await rm(join(out, path), { force: true });
  },
};
