import type { Database, Session } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";

interface PurgeOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** The names of the entities of which a rule purges records. */
  readonly entities: readonly string[];
  /** Finds out what would be purged, and purges nothing. */
  readonly isTrial?: boolean;
  /** Records a transaction. */
  readonly size?: number;
}

/** A record that was not purged although its time is over. */
export interface KeptRecord {
  readonly entity: string;
  readonly tenant: string;
  readonly record: string;
  /**
   * What keeps it: a legal `hold`, an `obligation` that is not met, a `reference` of another record, or a
   * `rule` that refused.
   */
  readonly kept: "hold" | "obligation" | "reference" | "rule";
  /** The rule that would purge it, or the one that refused. */
  readonly rule: string;
}

/** What a run has purged. */
export interface PurgeReport {
  /** How many records of each entity. */
  readonly purged: Readonly<Record<string, number>>;
  /** The first thousand of `keptCount`. */
  readonly kept: readonly KeptRecord[];
  readonly keptCount: number;
}

interface Row {
  readonly tenant: string;
  readonly record: string;
  readonly rule: string;
  readonly kept: KeptRecord["kept"] | null;
}

const reportedRecords = 1000;
const firstRecord = "00000000-0000-0000-0000-000000000000";

const purgeSome = {
  name: "retention_purge",
  text: "select tenant, record, rule, kept from platform.purge($1, $2, $3, $4, $5, $6)",
};

/**
 * Purges the records of all tenants whose keeping time is over, a hundred a transaction. One that
 * others refer to is looked at again once those are purged. Another process may do the same meanwhile.
 *
 * @throws DatabaseError; what was purged before stays purged
 * @example
 * ```ts
 * const { purged, kept } = await purgeRecords({ database, clock, entities: ["Loan"] });
 * ```
 */
export async function purgeRecords(options: PurgeOptions): Promise<PurgeReport> {
  const { database, isTrial = false } = options;
  if (!isTrial) return purgeAll(database.asOwner, options);
  let report: PurgeReport | undefined;
  const undo = new Error("A trial is rolled back.");
  try {
    await database.asOwner.transaction(async (session) => {
      report = await purgeAll(session, options);
      throw undo;
    });
  } catch (error) {
    if (error !== undo || report === undefined) throw error;
  }
  return report ?? { purged: {}, kept: [], keptCount: 0 };
}

async function purgeAll(session: Session, options: PurgeOptions): Promise<PurgeReport> {
  const purged = new Map<string, number>();
  for (;;) {
    const kept: KeptRecord[] = [];
    let keptCount = 0;
    let purgedNow = 0;
    let isReferredTo = false;
    for (const entity of options.entities) {
      // One after another: each frees what it refers to.
      // oxlint-disable-next-line no-await-in-loop
      for await (const { kept: reason, ...row } of purgeEntity(session, entity, options)) {
        if (reason === null) {
          purged.set(entity, (purged.get(entity) ?? 0) + 1);
          purgedNow += 1;
          continue;
        }
        isReferredTo ||= reason === "reference";
        keptCount += 1;
        if (kept.length < reportedRecords) kept.push({ entity, ...row, kept: reason });
      }
    }
    if (purgedNow === 0 || !isReferredTo) {
      return { purged: Object.fromEntries(purged), kept, keptCount };
    }
  }
}

async function* purgeEntity(
  session: Session,
  entity: string,
  { clock, isTrial = false, size = 100 }: PurgeOptions,
): AsyncGenerator<Row> {
  let after = { tenant: "", record: firstRecord };
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await session.query<Row>(purgeSome, [
      entity,
      after.tenant,
      after.record,
      size,
      clock.now(),
      isTrial,
    ]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
