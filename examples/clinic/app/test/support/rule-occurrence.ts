import { DatabaseError } from "#platform/database/database-error";
import type { Step } from "#platform/database/session";
import { encodeRecord } from "#platform/records/record-codec";
import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import { insertStep } from "#test/insert-step";
import type { Start } from "#test/rule-clock-starts";
import { arrange, tenantOf } from "#test/rule-seed";
import { entityDefinition } from "#test/rule-world";
import { enteringStep, refusingRule } from "#test/rule-write";

/** Has the database look after what guards an entity, or not: records then come as moments need them. */
export async function guard(
  { database }: Harness,
  entity: string,
  how: "enable" | "disable",
): Promise<void> {
  const { table } = entityDefinition(entity);
  const guards = await database.asOwner.query<{ readonly name: string }>(
    `select tgname as name from pg_trigger
     where tgrelid = $1::regclass and tgname in ('before_change', 'before_change_around')`,
    [quoteName(table)],
  );
  await database.asOwner.batch(
    guards.map(({ name }) => ({
      statement: `alter table ${quoteName(table)} ${how} trigger ${name}`,
    })),
  );
}

/**
 * Makes the moment with which a time starts occur in an otherwise empty database, or only what comes
 * before it; returns the rule that refused.
 */
export async function occur(
  app: Harness,
  start: Start,
  until: "the moment" | "before it" = "the moment",
): Promise<string | undefined> {
  const { entity, situation, record, before } = start;
  const others = situation.present.filter(({ values }) => values["id"] !== record["id"]);
  await arrange(app, { ...situation, present: others });
  const { at, actor } = situation;
  const tenant = tenantOf(app, actor.tenant);
  const definition = entityDefinition(entity);
  const keys = await app.keyring.open(tenant);
  const insert = insertStep(definition.table, {
    ...encodeRecord(keys, definition, String(record["id"]), record),
    id: record["id"],
    tenant,
    version: 1,
    ...(definition.states && { state: before ?? record["state"] }),
    created_at: at,
    created_by: actor.subject,
    updated_at: at,
    updated_by: actor.subject,
    last_action: "create",
  });
  try {
    await asOwner(app, start, [insert]);
    if (before === undefined || until === "before it") return undefined;
    await moveTo(app, start, String(record["state"]));
    return undefined;
  } catch (error) {
    return ruleOf(error);
  }
}

/** Changes the record of a start, into a state where its kind has any. */
export async function moveTo(app: Harness, start: Start, state: string): Promise<void> {
  const { table, states } = entityDefinition(start.entity);
  const set = states === undefined ? "" : ", state = $2";
  const id = start.record["id"];
  const values = states === undefined ? [id] : [id, state];
  await asOwner(app, start, [
    {
      statement: `update ${quoteName(table)} set version = version + 1${set} where id = $1`,
      values,
    },
  ]);
}

/** The rule by which the database refused; what else went wrong is thrown. */
export function ruleOf(error: unknown): string {
  const rule = error instanceof DatabaseError ? refusingRule(error) : undefined;
  if (rule === undefined) throw error;
  return rule;
}

async function asOwner(app: Harness, { situation }: Start, steps: readonly Step[]): Promise<void> {
  const now = { ...situation, at: app.clock.now().toISOString() };
  await app.database.asOwner.batch([enteringStep(app, now), ...steps]);
}
