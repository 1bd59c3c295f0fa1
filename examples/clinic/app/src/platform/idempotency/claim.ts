import { DatabaseError } from "#platform/database/database-error";
import type { Step } from "#platform/database/session";
import { named, quoteName } from "#platform/records/statements";

/** What a request with an idempotency key is known by: HMACs under the tenant's key. */
export interface Claim {
  /** Of the header. */
  readonly key: Buffer;
  /** Of what is asked for: method, path and body. */
  readonly fingerprint: Buffer;
}

/** A request that may carry an idempotency key. */
interface Claiming {
  readonly claim?: Claim | undefined;
}

const claimStatement = named("select platform.claim_key($1, $2, $3, $4)");

/**
 * The step that takes the request's key, the first of its transaction; none without a key. `record`
 * is the record that the request makes or changes.
 */
export function claimSteps({ claim }: Claiming, entity: string, record: string): readonly Step[] {
  if (claim === undefined) return [];
  return [{ statement: claimStatement, values: [claim.key, claim.fingerprint, entity, record] }];
}

/** The step that notes that a record was made, and its version if the actor sees it. */
export function answerSteps({ claim }: Claiming, table: string, id: string): readonly Step[] {
  if (claim === undefined) return [];
  const statement = named(
    `select platform.answer_key($1, 201, (select version from ${quoteName(table)} where id = $2))`,
  );
  return [{ statement, values: [claim.key, id] }];
}

/** What is answered when a statement found what it was for. */
interface Done {
  readonly status: 200 | 204;
  /** Whether the answer is the record: the statement then returns its version. */
  readonly showsRecord: boolean;
}

/**
 * A statement that returns `id` of what it changed, and notes the answer under the request's key if
 * it changed something: the transaction cannot commit otherwise (see `undone`).
 */
export function noting(
  { claim }: Claiming,
  { text, values }: { readonly text: string; readonly values: readonly unknown[] },
  { status, showsRecord }: Done,
): Step {
  if (claim === undefined) return { statement: named(text), values };
  const key = `$${values.length + 1}`;
  const version = showsRecord ? "version" : "null";
  const statement = named(
    `with done as (${text})
     select id, platform.answer_key(${key}, ${status}, ${version}) from done`,
  );
  return { statement, values: [...values, claim.key] };
}

/** Whether a transaction was rolled back because nothing was done under its key. */
export function isUndone(error: unknown): boolean {
  return error instanceof DatabaseError && error.sqlstate === "AP100";
}

/** Runs work under a key; undefined when there was nothing to do. */
export async function undefinedIfUndone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isUndone(error)) return undefined;
    throw error;
  }
}
