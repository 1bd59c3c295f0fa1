import { z } from "zod";
import { report } from "#core/write/diagnostics";
import { WriteError } from "#core/write/write-error";

/** Where the lock file stands in the application's folder. */
export const lockPath = "bylaw.lock.json";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.strictObject({
  lock: z.literal(1),
  engine: z.string(),
  packs: z.record(z.string(), z.string()),
  without: z.string().optional(),
  files: z.record(z.string(), hash),
  yours: z.array(z.string()),
});

/** What the engine wrote into a folder last time. */
export interface LockFile {
  /** The version of the engine. */
  readonly engine: string;
  /** The packs' versions by their names. */
  readonly packs: Readonly<Record<string, string>>;
  /** The rule, or `rule:layer`, whose enforcement was left out on purpose. */
  readonly without?: string | undefined;
  /** The SHA-256 of each of the engine's files as it was emitted, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The paths of the files that the engine wrote once and that are the user's. */
  readonly yours: readonly string[];
}

/** Prints a lock file: one entry a line, sorted. */
export function printLock({ engine, packs, without, files, yours }: LockFile): string {
  const sorted = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const value = {
    lock: 1,
    engine,
    packs: sorted(packs),
    ...(without !== undefined && { without }),
    files: sorted(files),
    yours: yours.toSorted(),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Reads a lock file; throws `BYL1703` when it is damaged. */
export function parseLock(text: string): LockFile {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof z.ZodError ? (error.issues[0]?.message ?? "") : String(error);
    throw new WriteError(report("BYL1703", { path: lockPath, problem }));
  }
}
