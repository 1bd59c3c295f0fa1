import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { BaseApplication } from "#core/prove/base-application";
import type { ProveOptions } from "#core/prove/prove-options";
import type { TriedRule } from "#core/prove/rule-proof";
import { provenRuleSchema } from "#core/prove/proof-schema";
import { resultKeys } from "#core/prove/result-keys";

/** What a run found of a rule, and the version of the PostgreSQL server on which it was tried. */
export interface EarlierResult {
  readonly found: TriedRule;
  readonly postgres: string;
}

/** Results of earlier runs. */
export interface Results {
  /** What an earlier run found of a rule, when nothing that decides it has changed since. */
  find(rule: string): Promise<EarlierResult | undefined>;
  keep(rule: string, result: EarlierResult): Promise<void>;
}

interface Kept extends EarlierResult {
  readonly key: string;
}

/**
 * Opens the results that are kept in `.bylaw/proofs` of the application, a file for each rule. Only
 * what was proven is kept: whatever failed is tried again.
 */
export async function openResults(
  base: BaseApplication,
  { cache = true, mutants = true }: ProveOptions,
): Promise<Results> {
  const folder = join(base.folder, ".bylaw/proofs");
  // A quick look without mutants does not cost what a whole run has found.
  const pathOf = (rule: string): string =>
    join(folder, `${rule}${mutants ? "" : ".without-mutants"}.json`);
  const keyOf = await resultKeys(base, { mutants });
  if (cache) await mkdir(folder, { recursive: true });
  return {
    async find(rule) {
      if (!cache) return undefined;
      const text = await readFile(pathOf(rule), "utf8").catch(() => undefined);
      const earlier = text === undefined ? undefined : parse(text);
      if (earlier?.key !== keyOf(rule)) return undefined;
      return { found: earlier.found, postgres: earlier.postgres };
    },
    async keep(rule, result) {
      if (!cache || result.found.problems.length > 0) return;
      const path = pathOf(rule);
      // Another run may be keeping the same.
      const passing = `${path}.${process.pid}`;
      await writeFile(passing, JSON.stringify({ key: keyOf(rule), ...result } satisfies Kept));
      await rename(passing, path);
    },
  };
}

const kept = z.object({
  key: z.string(),
  postgres: z.string(),
  found: z.custom<TriedRule>((value) => provenRuleSchema.safeParse(value).success),
});

/** Somebody may have cut the file off or written in it; then it is as if there were none. */
function parse(text: string): Kept | undefined {
  try {
    return kept.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
