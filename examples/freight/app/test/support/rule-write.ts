import { DatabaseError } from "#platform/database/database-error";
import type { Step } from "#platform/database/session";
import type { Values } from "#platform/records/entity";
import { encodeRecord } from "#platform/records/record-codec";
import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import { insertStep } from "#test/insert-step";
import type { Change } from "#test/rule-case";
import { tenantOf } from "#test/rule-seed";
import { entityDefinition, type Situation } from "#test/rule-world";

/** A change by SQL, past the interface; plain JSON. */
export interface Writing {
  readonly situation: Situation;
  readonly entity: string;
  readonly how: "insert" | "update" | "delete";
  /** The operation that it belongs to, as the database is told. */
  readonly operation?: string;
  readonly old: Values;
  readonly record: Values;
}

/** The writing that makes a change. */
export function writingOf({ situation, entity, way, old, record }: Change): Writing {
  const how = way.kind === "create" ? "insert" : way.kind === "delete" ? "delete" : "update";
  const operation = way.kind === "operate" ? way.operation.name : undefined;
  return { situation, entity, how, ...(operation !== undefined && { operation }), old, record };
}

/** What is told to the database of who acts, and then the statement itself. */
export async function writingSteps(app: Harness, writing: Writing): Promise<readonly Step[]> {
  const { situation, operation } = writing;
  return [enteringStep(app, situation, { operation }), await changeStep(app, writing)];
}

/** Tells the database who acts in a situation, in the actor's tenant unless another is given. */
export function enteringStep(
  app: Harness,
  { at, actor }: Situation,
  {
    operation,
    tenant = tenantOf(app, actor.tenant),
  }: { readonly operation?: string | undefined; readonly tenant?: string | undefined } = {},
): Step {
  const { subject, role, purpose } = actor;
  // As PostgreSQL writes an array of texts.
  const needs = `{${actor.needs.map((need) => JSON.stringify(need)).join(",")}}`;
  const context = { tenant, actor: subject, role, purpose, needs, at, operation };
  return { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(context)] };
}

async function changeStep(
  app: Harness,
  { situation, entity, how, old, record }: Writing,
): Promise<Step> {
  const definition = entityDefinition(entity);
  const id = String(record["id"]);
  const table = quoteName(definition.table);
  if (how === "delete") return { statement: `delete from ${table} where id = $1`, values: [id] };
  const keys = await app.keyring.open(tenantOf(app, situation.actor.tenant));
  if (how === "insert") {
    return insertStep(definition.table, { id, ...encodeRecord(keys, definition, id, record) });
  }
  const fields = Object.keys(definition.fields).filter((name) => record[name] !== old[name]);
  const next: Values = Object.fromEntries(fields.map((name) => [name, record[name] ?? null]));
  const columns = {
    ...encodeRecord(keys, definition, id, next),
    ...(definition.states && { state: record["state"] }),
  };
  const sets = Object.keys(columns).map((name, index) => `${quoteName(name)} = $${index + 2}`);
  return {
    statement: `update ${table} set ${sets.join(", ") || "id = id"} where id = $1`,
    values: [id, ...Object.values(columns)],
  };
}

/**
 * Writes as the one who acts, under the application's role, or as the owner of the tables, and takes it
 * back; returns by what the database refused.
 */
export async function tryWriting(
  app: Harness,
  writing: Writing,
  as: "actor" | "owner",
): Promise<DatabaseError | undefined> {
  const done = new Error("it was written");
  const steps = await writingSteps(app, writing);
  const database = as === "owner" ? app.database.asOwner : app.database;
  try {
    return await database.transaction(async (session): Promise<never> => {
      await session.batch(steps);
      throw done;
    });
  } catch (error) {
    if (error === done) return undefined;
    if (error instanceof DatabaseError) return error;
    throw error;
  }
}

/** The rule by which the database refused: the one it names, or whose constraint was broken. */
export function refusingRule({ sqlstate, constraint, detail }: DatabaseError): string | undefined {
  if (sqlstate === "23514") return constraint;
  if (sqlstate !== "AP403") return undefined;
  const { rule } = JSON.parse(detail ?? "{}") as Values;
  return typeof rule === "string" ? rule : undefined;
}
