import { parseArgs } from "node:util";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import { purgeRecords, type KeptRecord, type PurgeReport } from "#platform/retention/purge-records";

interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  /** The names of the entities of which a rule purges records. */
  readonly entities: readonly string[];
  /** Takes the output, a line at a time. */
  readonly print: (line: string) => void;
}

const usage = `Usage: retention:purge [--dry-run] [--json]

  --dry-run  says what would be purged, and purges nothing
  --json     prints the report as JSON`;

const reasons: Readonly<Record<KeptRecord["kept"], string>> = {
  hold: "it is under a legal hold",
  obligation: "something is still to be done for it",
  reference: "another record refers to it",
  rule: "a rule refuses it",
};

/**
 * Purges the records whose keeping time is over and prints what was done.
 *
 * @returns the exit code: 0, or 2 when the arguments cannot be used
 * @throws DatabaseError
 */
export async function runPurge(
  argv: readonly string[],
  { database, clock, entities, print }: Surroundings,
): Promise<number> {
  const options = readArguments(argv);
  if (options === undefined || options.help) {
    print(usage);
    return options === undefined ? 2 : 0;
  }
  const isTrial = options["dry-run"];
  const report = await purgeRecords({ database, clock, entities, isTrial });
  if (options.json) print(JSON.stringify(report, undefined, 2));
  else for (const line of describe(report, entities, isTrial)) print(line);
  return 0;
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function describe(
  { purged, kept, keptCount }: PurgeReport,
  entities: readonly string[],
  isTrial: boolean,
): readonly string[] {
  const more = keptCount - kept.length;
  return [
    ...entities.map(
      (entity) => `${entity}: ${purged[entity] ?? 0} ${isTrial ? "would be purged" : "purged"}`,
    ),
    ...kept.map(
      ({ entity, tenant, record, kept: reason, rule }) =>
        `Kept: ${entity} ${record} of ${tenant}: ${reasons[reason]} (${rule})`,
    ),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}
