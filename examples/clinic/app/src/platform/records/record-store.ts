import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { Session, Step } from "#platform/database/session";
import { conflict, notFound, preconditionFailed } from "#platform/http/problems";
import { newId } from "#platform/http/identifiers";
import { answerSteps, claimSteps, noting, undefinedIfUndone } from "#platform/idempotency/claim";
import { checkRules, looksAround, type RuledChange } from "#platform/records/check-rules";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { decodeRecord, encodeRecord } from "#platform/records/record-codec";
import { enter, noteDisclosure, runSteps, type RecordRequest } from "#platform/records/request";
import { named, quoteName } from "#platform/records/statements";

type Row = Readonly<Record<string, unknown>>;

/** Creates a record; its id is made here, because encrypted fields are bound to it. */
export async function createRecord(
  request: RecordRequest,
  entity: EntityDefinition,
  values: Values,
): Promise<{ readonly id: string; readonly record: Values | undefined }> {
  const { platform } = request;
  const keys = await platform.keyring.open(request.actor.tenant);
  const id = newId(platform.clock, platform.random);
  const state = entity.states?.[0];
  const change = newRecord(request, { ...values, id, ...(state && { state }) });
  const columns = encodeRecord(keys, entity, id, values);
  const names = Object.keys(columns);
  const insert = named(
    `insert into ${quoteName(entity.table)} (${["id", ...names].map(quoteName).join(", ")})
     values (${["id", ...names].map((_, index) => `$${index + 1}`).join(", ")})`,
  );
  const claim = claimSteps(request, entity.name, id);
  const steps = [
    { statement: insert, values: [id, ...Object.values(columns)] },
    selectOne(entity, id),
    ...answerSteps(request, entity.table, id),
  ];
  if (looksAround(entity, change)) {
    const [, [row] = []] = await platform.database.transaction(async (session) => {
      await runSteps(request, session, claim);
      await checkRules(request, entity, change, { session, keys });
      return await session.batch(steps);
    });
    return { id, record: row && decodeRecord(keys, entity, row) };
  }
  await checkRules(request, entity, change);
  const rows = await runSteps(request, platform.database, [...claim, ...steps]);
  const [, [row] = []] = rows.slice(claim.length);
  return { id, record: row && decodeRecord(keys, entity, row) };
}

/** A new record as rules see it, with what the database fills in. */
function newRecord({ at, actor }: RecordRequest, values: Values): RuledChange {
  const by = actor.subject;
  const record = {
    ...values,
    version: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
  };
  return { record, old: {}, moments: ["create"] };
}

/** Reads one record and notes it in the audit trail. */
export async function readRecord(
  request: RecordRequest,
  entity: EntityDefinition,
  id: string,
): Promise<Values> {
  const { platform } = request;
  const keys = await platform.keyring.open(request.actor.tenant);
  const [[row] = []] = await runSteps(request, platform.database, [selectOne(entity, id)]);
  if (row === undefined) throw notFound();
  const record = decodeRecord(keys, entity, row);
  await noteDisclosure(request, { action: "read", entity: entity.name, record: id });
  return record;
}

/** What a change needs to know beside the change itself. */
export interface Change {
  /** The version that the caller read; undefined when it did not say. */
  readonly expected: number | undefined;
  /** The states from which an operation moves, and the one it moves to. */
  readonly from?: readonly string[] | undefined;
  readonly to?: string | undefined;
}

/**
 * Changes a record. `decide` sees the record as it is, locked, and returns the fields to change;
 * without it the change goes in one round trip.
 */
export async function changeRecord(
  request: RecordRequest,
  entity: EntityDefinition,
  id: string,
  change: Change,
  decide: Values | ((old: Values, session: Session) => Promise<Values> | Values),
): Promise<Values | undefined> {
  const { platform } = request;
  const keys = await platform.keyring.open(request.actor.tenant);
  const run = async (
    session: Session,
    values: Values,
    first: readonly Step[],
  ): Promise<Row | undefined> => {
    const steps = [
      ...first,
      update(request, keys, entity, id, change, values),
      selectOne(entity, id),
    ];
    const rows = await session.batch(steps);
    const [changed = [], [row] = []] = rows.slice(first.length);
    return changed.length === 0 ? undefined : (row ?? {});
  };
  const inOneTrip = typeof decide !== "function" && entity.rules.length === 0;
  const claim = claimSteps(request, entity.name, id);
  const work = inOneTrip
    ? run(platform.database, decide, [enter(request), ...claim])
    : platform.database.transaction(async (session) => {
        const locked = await runSteps(request, session, [...claim, lock(entity, id)]);
        const current = locked.at(-1)?.[0];
        if (current === undefined) return undefined;
        const old = decodeRecord(keys, entity, current);
        expectState(entity, change, current);
        const values = typeof decide === "function" ? await decide(old, session) : decide;
        const next = { ...old, ...values, ...(change.to !== undefined && { state: change.to }) };
        const ruled = { record: next, old, moments: ["update"] } as const;
        await checkRules(request, entity, ruled, { session, keys });
        return await run(session, values, []);
      });
  const row = await undefinedIfUndone(work);
  if (row === undefined) throw await whyNotChanged(request, entity, id, change);
  return "id" in row ? decodeRecord(keys, entity, row) : undefined;
}

/** Deletes a record. What refers to it or must keep it stops that. */
export async function deleteRecord(
  request: RecordRequest,
  entity: EntityDefinition,
  id: string,
  expected: number | undefined,
): Promise<void> {
  const { platform } = request;
  const keys = await platform.keyring.open(request.actor.tenant);
  const guards = entity.rules.filter(({ moments }) => moments.includes("delete"));
  const text = `delete from ${quoteName(entity.table)}
     where id = $1 and ($2::integer is null or version = $2) returning id`;
  const done = { status: 204, showsRecord: false } as const;
  const step = noting(request, { text, values: [id, expected ?? null] }, done);
  const claim = claimSteps(request, entity.name, id);
  const work =
    guards.length === 0
      ? runSteps(request, platform.database, [...claim, step])
      : platform.database.transaction(async (session) => {
          const locked = await runSteps(request, session, [...claim, lock(entity, id)]);
          const current = locked.at(-1)?.[0];
          if (current !== undefined) {
            const old = decodeRecord(keys, entity, current);
            const ruled = { record: old, old, moments: ["delete"] } as const;
            await checkRules(request, entity, ruled, { session, keys });
          }
          return await session.batch([step]);
        });
  const rows = (await undefinedIfUndone(work))?.at(-1) ?? [];
  if (rows.length === 0) throw await whyNotChanged(request, entity, id, { expected });
}

function selectOne(entity: EntityDefinition, id: string): Step {
  return {
    statement: named(`select * from ${quoteName(entity.table)} where id = $1`),
    values: [id],
  };
}

function lock(entity: EntityDefinition, id: string): Step {
  return {
    statement: named(`select * from ${quoteName(entity.table)} where id = $1 for update`),
    values: [id],
  };
}

function update(
  request: RecordRequest,
  keys: TenantKeys,
  entity: EntityDefinition,
  id: string,
  { expected, from, to }: Change,
  values: Values,
): Step {
  const columns: Readonly<Record<string, unknown>> = {
    ...encodeRecord(keys, entity, id, values),
    ...(to !== undefined && { state: to }),
  };
  const names = Object.keys(columns).toSorted();
  const sets = names.map((name, index) => `${quoteName(name)} = $${index + 4}`);
  const inState =
    entity.states === undefined ? "$3::text[] is null" : "($3::text[] is null or state = any ($3))";
  const text = `update ${quoteName(entity.table)} set ${sets.join(", ") || "id = id"}
     where id = $1 and ($2::integer is null or version = $2) and ${inState} returning id, version`;
  const bound = [id, expected ?? null, from ?? null, ...names.map((name) => columns[name])];
  return noting(request, { text, values: bound }, { status: 200, showsRecord: true });
}

/** Tells a caller why nothing changed, without telling of what it may not see. */
async function whyNotChanged(
  request: RecordRequest,
  entity: EntityDefinition,
  id: string,
  change: Change,
): Promise<Error> {
  const [[row] = []] = await runSteps(request, request.platform.database, [selectOne(entity, id)]);
  if (row === undefined) return notFound();
  if (change.expected !== undefined && row["version"] !== change.expected)
    return preconditionFailed();
  try {
    expectState(entity, change, row);
  } catch (error) {
    return error as Error;
  }
  return notFound();
}

function expectState(entity: EntityDefinition, { from, expected }: Change, row: Row): void {
  if (expected !== undefined && row["version"] !== expected) throw preconditionFailed();
  if (from === undefined || from.includes(String(row["state"]))) return;
  throw conflict(
    `The ${entity.name} is ${String(row["state"])}; this is possible when it is ${from.join(" or ")}.`,
  );
}
