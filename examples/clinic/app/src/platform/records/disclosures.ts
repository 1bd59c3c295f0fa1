import type { Session } from "#platform/database/session";
import type { Values } from "#platform/records/entity";

/** What a read has disclosed, to whom and why: an entry of the audit trail to be. */
export interface Disclosure {
  readonly tenant: string;
  readonly actor: string;
  readonly role: string;
  readonly purpose: string;
  /** The request's id. */
  readonly request: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly action: string;
  readonly entity: string;
  /** The record's id; null for a list, whose ids are in `detail`. */
  readonly record: string | null;
  readonly detail: Values;
}

/** Where reads note what they disclose, before they answer. */
export interface Disclosures {
  /**
   * Resolves when the entry is in the audit trail for good.
   *
   * @throws DatabaseError when it could not be written: nothing must be disclosed then
   */
  append(disclosure: Disclosure): Promise<void>;
}

interface Waiting {
  readonly disclosure: Disclosure;
  readonly settle: PromiseWithResolvers<void>;
}

/** As many are written in one transaction at most, so that no answer waits long for the others. */
const mostAtOnce = 256;

const append = "platform.audit_append_all($1::jsonb)";
const statements = {
  flushed: { name: "audit_append_all", text: `select ${append}` },
  delayed: {
    name: "audit_append_all_delayed",
    text: `select set_config('synchronous_commit', 'off', true), ${append}`,
  },
};

/**
 * Collects what reads disclose while a transaction that writes such entries is under way, and writes
 * it with the next: one lock on a tenant's chain and one flush to disk serve all that wait. No read
 * answers before its entry is committed.
 *
 * @param commit whether a commit waits until it is on disk (`flushed`). If not (`delayed`), the entries
 * of the last moments, 0.6 s at most by PostgreSQL's defaults, are lost when the server itself crashes.
 */
export function collectDisclosures(database: Session, commit: "flushed" | "delayed"): Disclosures {
  const waiting: Waiting[] = [];
  let isWriting = false;

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      // oxlint-disable-next-line no-await-in-loop -- One after another: meanwhile others gather.
      await write(waiting.splice(0, mostAtOnce));
    }
    isWriting = false;
  }

  async function write(some: readonly Waiting[]): Promise<void> {
    const entries = some.map(({ disclosure }) => disclosure);
    try {
      await database.query(statements[commit], [JSON.stringify(entries)]);
    } catch (error) {
      // All or none of them was written: an answer is given for none.
      for (const { settle } of some) settle.reject(error);
      return;
    }
    for (const { settle } of some) settle.resolve();
  }

  return {
    async append(disclosure) {
      const settle = Promise.withResolvers<void>();
      waiting.push({ disclosure, settle });
      if (!isWriting) void writeWaiting();
      await settle.promise;
    },
  };
}
