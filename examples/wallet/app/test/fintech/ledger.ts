import { DatabaseError } from "#platform/database/database-error";
import type { Session, Step } from "#platform/database/session";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { encodeRecord } from "#platform/records/record-codec";
import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import { ruleData } from "#test/rule-data";
import { insertStep } from "#test/insert-step";
import { arrange, tenantOf } from "#test/rule-seed";
import { idOf } from "#test/rule-values";
import { entityDefinition, presentRecord, type Present } from "#test/rule-world";

/** The time at which the tests of the ledger take place. */
export const at = "2026-03-02T10:00:00.000Z";

const actor = { subject: "ledger", role: "", purpose: "", tenant: "one", needs: [] };

/** What the application calls a concept of the pack, if it has it. */
export function nameOf(concept: string): string | undefined {
  return Object.keys(ruleData.entities).find(
    (name) => ruleData.entities[name]?.concept === `fintech/${concept}`,
  );
}

/** What the application has for a concept of the pack. */
export function entityOf(concept: string): EntityDefinition {
  const name = nameOf(concept);
  if (name === undefined) throw new Error(`the application has no ${concept}`);
  return entityDefinition(name);
}

/** The table of a concept, quoted. */
export const table = (concept: string): string => quoteName(entityOf(concept).table);

/** The column of a concept's field, quoted. */
export function column(concept: string, field: string): string {
  const definition = entityOf(concept).fields[field];
  if (definition === undefined) throw new Error(`${concept} has no ${field}`);
  return quoteName(definition.column);
}

/** A record of a concept that is there before a test starts, called by a short name. */
export function present(concept: string, key: string, values: Values): Present {
  const entity = entityOf(concept).name;
  const known = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isReference(concept, name) ? idOf(String(value)) : value,
    ]),
  );
  return { entity, values: presentRecord(entity, { ...known, id: idOf(key) }, { at }) };
}

const isReference = (concept: string, field: string): boolean =>
  entityOf(concept).fields[field]?.references !== undefined;

/** Puts records in place, as if they had always been there: no trigger looks at them. */
export async function place(app: Harness, records: readonly Present[]): Promise<void> {
  await arrange(app, { at, actor, present: records });
}

/** What was refused, and by which rule: the rule's id, the name of a constraint, or the SQLSTATE. */
export async function refusal(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (error.sqlstate !== "AP403") return error.constraint ?? error.sqlstate;
    return String((JSON.parse(error.detail ?? "{}") as Values)["rule"]);
  }
}

/** Runs statements in one transaction as the owner of the tables, for the tests' tenant. */
export async function asLedger(app: Harness, steps: readonly Step[]): Promise<void> {
  await app.database.asOwner.batch([entering(app), ...steps]);
}

/** The same with a session, and takes it back at the end. */
export async function triedAsLedger(
  app: Harness,
  work: (session: Session) => Promise<void>,
): Promise<string | undefined> {
  const done = new Error("it was done");
  try {
    return await refusal(
      app.database.asOwner.transaction(async (session) => {
        await session.batch([entering(app)]);
        await work(session);
        await session.query("set constraints all immediate");
        throw done;
      }),
    );
  } catch (error) {
    if (error === done) return undefined;
    throw error;
  }
}

function entering(app: Harness): Step {
  const context = { tenant: tenantOf(app, "one"), actor: "ledger", at };
  return { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(context)] };
}

/** The insertion of a new record of a concept, whose references are called by short names. */
export async function insertion(
  app: Harness,
  concept: string,
  key: string,
  values: Values,
): Promise<Step> {
  const definition = entityOf(concept);
  const tenant = tenantOf(app, "one");
  const keys = await app.keyring.open(tenant);
  const record = present(concept, key, values).values;
  return insertStep(definition.table, {
    ...encodeRecord(keys, definition, idOf(key), record),
    id: idOf(key),
    tenant,
    ...(definition.states && { state: record["state"] }),
  });
}

/** Moves a record to a state. */
export function moving(concept: string, key: string, state: string): Step {
  return {
    statement: `update ${table(concept)} set state = $2 where id = $1`,
    values: [idOf(key), state],
  };
}

/** What the accounts say of themselves, by short name: the balance and what is on hold. */
export async function balances(
  app: Harness,
  keys: readonly string[],
): Promise<Readonly<Record<string, readonly [balance: number, held: number]>>> {
  const rows = await app.database.asOwner.query<{ id: string; balance: number; held: number }>(
    `select id, ${column("Account", "balance")} as balance, ${column("Account", "held")} as held
     from ${table("Account")}`,
  );
  return Object.fromEntries(
    keys.map((key) => {
      const row = rows.find(({ id }) => id === idOf(key));
      return [key, [Number(row?.balance), Number(row?.held)] as const];
    }),
  );
}

/** What the postings of each account add up to, by short name. */
export async function posted(
  app: Harness,
  keys: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const rows = await app.database.asOwner.query<{ account: string; amount: string }>(
    `select ${column("Posting", "account")} as account,
       sum(${column("Posting", "amount")})::text as amount
     from ${table("Posting")} group by 1`,
  );
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Number(rows.find(({ account }) => account === idOf(key))?.amount ?? 0),
    ]),
  );
}
