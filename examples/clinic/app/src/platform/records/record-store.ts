import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { Session, Step } from "#platform/database/session";
import { conflict, notFound, preconditionFailed } from "#platform/http/problems";
import { newId } from "#platform/http/identifiers";
import type { EntityDefinition, Moment, RecordRule, Values } from "#platform/records/entity";
import { decodeRecord, encodeRecord } from "#platform/records/record-codec";
import { refusedByRule } from "#platform/records/refusals";
import {
  auditIfSeen,
  enter,
  ruleContext,
  runSteps,
  type RecordRequest,
} from "#platform/records/request";
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
  checkRules(request, entity, { ...values, id, ...(state && { state }) }, {}, ["create"]);
  const columns = encodeRecord(keys, entity, id, values);
  const names = Object.keys(columns);
  const insert = named(
    `insert into ${quoteName(entity.table)} (${["id", ...names].map(quoteName).join(", ")})
     values (${["id", ...names].map((_, index) => `$${index + 1}`).join(", ")})`,
  );
  const [, [row] = []] = await runSteps(request, platform.database, [
    { statement: insert, values: [id, ...Object.values(columns)] },
    selectOne(entity, id),
  ]);
  return { id, record: row && decodeRecord(keys, entity, row) };
}

/** Reads one record and notes it in the audit trail. */
export async function readRecord(
  request: RecordRequest,
  entity: EntityDefinition,
  id: string,
): Promise<Values> {
  const { platform } = request;
  const keys = await platform.keyring.open(request.actor.tenant);
  const [[row] = []] = await runSteps(request, platform.database, [
    selectOne(entity, id),
    ...auditIfSeen(request, entity.table, {
      action: "read",
      entity: entity.name,
      record: id,
      outcome: "done",
    }),
  ]);
  if (row === undefined) throw notFound();
  return decodeRecord(keys, entity, row);
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
    const steps = [...first, update(keys, entity, id, change, values), selectOne(entity, id)];
    const rows = await session.batch(steps);
    const [changed = [], [row] = []] = rows.slice(first.length);
    return changed.length === 0 ? undefined : (row ?? {});
  };
  const inOneTrip = typeof decide !== "function" && entity.rules.length === 0;
  const row = inOneTrip
    ? await run(platform.database, decide, [enter(request)])
    : await platform.database.transaction(async (session) => {
        const [[current] = []] = await runSteps(request, session, [lock(entity, id)]);
        if (current === undefined) return undefined;
        const old = decodeRecord(keys, entity, current);
        expectState(entity, change, current);
        const values = typeof decide === "function" ? await decide(old, session) : decide;
        const next = { ...old, ...values, ...(change.to !== undefined && { state: change.to }) };
        checkRules(request, entity, next, old, ["update"]);
        return await run(session, values, []);
      });
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
  const guards = entity.rules.filter(({ moments }) => moments.includes("delete"));
  const statement = named(
    `delete from ${quoteName(entity.table)}
     where id = $1 and ($2::integer is null or version = $2) returning id`,
  );
  const step = { statement, values: [id, expected ?? null] };
  const [rows = []] =
    guards.length === 0
      ? await runSteps(request, platform.database, [step])
      : await platform.database.transaction(async (session) => {
          const keys = await platform.keyring.open(request.actor.tenant);
          const [[current] = []] = await runSteps(request, session, [lock(entity, id)]);
          if (current !== undefined) {
            const old = decodeRecord(keys, entity, current);
            checkRules(request, entity, old, old, ["delete"]);
          }
          return await session.batch([step]);
        });
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
     where id = $1 and ($2::integer is null or version = $2) and ${inState} returning id`;
  return {
    statement: named(text),
    values: [id, expected ?? null, from ?? null, ...names.map((name) => columns[name])],
  };
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

/** Applies the rules that are checked in TypeScript. */
function checkRules(
  request: RecordRequest,
  entity: EntityDefinition,
  record: Values,
  old: Values,
  moments: readonly Moment[],
): void {
  const context = ruleContext(request, record, old);
  for (const rule of entity.rules) {
    if (!concerns(rule, moments, record, old) || rule.holds(context)) continue;
    const status = rule.kind === "invariant" ? 422 : 403;
    throw refusedByRule(request.platform, rule.rule, rule.message, status);
  }
}

function concerns(
  rule: RecordRule,
  moments: readonly Moment[],
  record: Values,
  old: Values,
): boolean {
  if (rule.kind === "invariant") return !moments.includes("delete");
  return rule.moments.some((moment) =>
    typeof moment === "string"
      ? moments.includes(moment)
      : moment.enters.includes(String(record["state"])) && record["state"] !== old["state"],
  );
}
