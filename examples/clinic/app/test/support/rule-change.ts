import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatabaseError } from "#platform/database/database-error";
import type { Session } from "#platform/database/session";
import { encodeRecord } from "#platform/records/record-codec";
import type { Values } from "#platform/records/entity";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { changeOf, directWaysOf, waysOf, type Change, type Way } from "#test/rule-case";
import { unvaried, variations } from "#test/rule-draft";
import { ruleNamed } from "#test/rule-judge";
import { arrange, insertStep, tenantOf } from "#test/rule-seed";
import type { CheckRule, GuardRule, RuleExample } from "#test/rule-types";
import { verdictOn } from "#test/rule-verdict";
import { entityDefinition } from "#test/rule-world";

const seed = 20_260_302;
/** So many variations are judged by the interpreter, for each way to make the change. */
const judged = 1200;
/** So many changes are then made on each side, over all ways. */
const made = 18;

/**
 * Tests a rule about changes: whatever the interpreter says the rule allows is done, and whatever it
 * says the rule refuses is refused, by the rule's name, and leaves no trace.
 */
export function testChange(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "check", "guard");
  for (const [entity, layers] of Object.entries(rule.on)) {
    const ways = waysOf(rule, entity);
    describe(`${id} on ${entity}`, () => {
      const reachable = ways.filter(({ kind }) => kind !== "enter");

      it.for(examples)("example: $name (edge)", async (example, { skip }) => {
        const side = example.expect === "allowed" ? "allowed" : "refused";
        const found = reachable
          .flatMap((way) => chooseChanges(rule, entity, [way], [example], 0)[side])
          .slice(0, 1);
        if (found.length === 0) skip("cannot occur in this application");
        const app = await harness();
        await tryAll(rule, side, found, (change) => request(app, change));
      });

      it.runIf(reachable.length > 0)("is kept by the interface (edge)", async () => {
        const app = await harness();
        const changes = chooseChanges(rule, entity, reachable, examples);
        // Where only operations set what the rule reads, the database alone may ever have to refuse.
        const least = layers.includes("database") ? 0 : 1;
        await tryChanges(rule, changes, (change) => request(app, change), least);
      });
      it.runIf(layers.includes("database"))(
        "is kept by the database itself (database)",
        async () => {
          const app = await harness();
          const changes = chooseChanges(rule, entity, directWaysOf(rule, entity), examples);
          await tryChanges(rule, changes, (change) => write(app, change));
        },
      );
    });
  }
}

type Side = "allowed" | "refused";

/** Changes on both sides of the rule: the pack's examples first, then variations of them. */
function chooseChanges(
  rule: CheckRule | GuardRule,
  entity: string,
  ways: readonly Way[],
  examples: readonly RuleExample[],
  variants = judged,
): Readonly<Record<Side, readonly Change[]>> {
  const share = Math.ceil(made / ways.length);
  const chosen = ways.map((way) => {
    const asGiven = examples.flatMap((_, example) =>
      [0, 1, 2, 3].map((other) => unvaried(example, other)),
    );
    const varied = variants === 0 ? [] : fc.sample(variations, { seed, numRuns: variants });
    const candidates = asGiven.concat(varied);
    const sides: Record<Side, Map<string, Change>> = { allowed: new Map(), refused: new Map() };
    for (const variation of candidates) {
      const change = changeOf(rule, entity, way, examples, variation);
      const side = change && verdictOn(change, rule);
      if (change === undefined || side === undefined) continue;
      if (sides[side].size < share) sides[side].set(JSON.stringify(change), change);
      if (sides.allowed.size === share && sides.refused.size === share) break;
    }
    return sides;
  });
  return {
    allowed: chosen.flatMap(({ allowed }) => Array.from(allowed.values())),
    refused: chosen.flatMap(({ refused }) => Array.from(refused.values())),
  };
}

interface Outcome {
  readonly allowed: boolean;
  readonly [detail: string]: unknown;
}

async function tryChanges(
  rule: CheckRule | GuardRule,
  { allowed, refused }: Readonly<Record<Side, readonly Change[]>>,
  run: (change: Change) => Promise<Outcome>,
  leastRefused = 1,
): Promise<void> {
  expect(
    refused.length,
    `${rule.id} is tested in vain: it was never to refuse`,
  ).toBeGreaterThanOrEqual(leastRefused);
  expect(allowed.length, `${rule.id} is tested in vain: it was never to allow`).toBeGreaterThan(0);
  await tryAll(rule, "refused", refused, run);
  await tryAll(rule, "allowed", allowed, run);
}

async function tryAll(
  rule: CheckRule | GuardRule,
  side: Side,
  changes: readonly Change[],
  run: (change: Change) => Promise<Outcome>,
): Promise<void> {
  const app = await harness();
  const expected = side === "allowed" ? { allowed: true } : refusalBy(rule);
  for (const change of changes) {
    // One database: the changes are made one after the other.
    await arrange(app, change.situation);
    const before = await rowsOf(app, change.entity);
    const found = await run(change);
    const isUntouched = (await rowsOf(app, change.entity)) === before;
    const about = `${rule.citation}: ${JSON.stringify(change, undefined, 1)}`;
    expect(found, about).toMatchObject(expected);
    expect(isUntouched || found.allowed, `it left a trace. ${about}`).toBe(true);
  }
}

function refusalBy({ id, citation, message, kind }: CheckRule | GuardRule): Outcome {
  return {
    allowed: false,
    status: kind === "check" ? 422 : 403,
    rule: id,
    citation,
    detail: message,
  };
}

async function request(app: Harness, change: Change): Promise<Outcome> {
  const { way, entity, old, body, situation } = change;
  const { path } = entityDefinition(entity);
  const one = `/v1/${path}/${String(old["id"])}`;
  const { status, body: answered = {} } = await (way.kind === "create"
    ? app.call(situation.actor, "POST", `/v1/${path}`, body)
    : way.kind === "update"
      ? app.call(situation.actor, "PATCH", one, body)
      : way.kind === "operate"
        ? app.call(situation.actor, "POST", `${one}/${way.operation.path}`, body)
        : app.call(situation.actor, "DELETE", one));
  const { rule, citation, detail } = answered;
  return { allowed: status < 300, status, rule, citation, detail };
}

/** Makes a change by SQL under the application's role, and takes it back. */
async function write(app: Harness, change: Change): Promise<Outcome> {
  const { way, situation } = change;
  const { at, actor } = situation;
  const tenant = tenantOf(app, actor.tenant);
  const { subject, role, purpose } = actor;
  const operation = way.kind === "operate" ? way.operation.name : undefined;
  // As PostgreSQL writes an array of texts.
  const needs = `{${actor.needs.map((need) => JSON.stringify(need)).join(",")}}`;
  const entering = JSON.stringify({ tenant, actor: subject, role, purpose, needs, at, operation });
  const done = new Error("the change was made");
  try {
    return await app.database.transaction(async (session): Promise<never> => {
      await session.query("select platform.enter($1::jsonb)", [entering]);
      await apply(app, change, session);
      throw done;
    });
  } catch (error) {
    if (error === done) return { allowed: true };
    if (!(error instanceof DatabaseError)) throw error;
    return outcomeOf(error, change);
  }
}

async function apply(app: Harness, change: Change, session: Session): Promise<void> {
  const { entity, way, record, old } = change;
  const definition = entityDefinition(entity);
  const id = String(record["id"]);
  const keys = await app.keyring.open(tenantOf(app, change.situation.actor.tenant));
  const table = quoteName(definition.table);
  if (way.kind === "delete") {
    await session.query(`delete from ${table} where id = $1`, [id]);
    return;
  }
  if (way.kind === "create") {
    const columns = { id, ...encodeRecord(keys, definition, id, record) };
    const { statement, values } = insertStep(definition.table, columns);
    await session.query(statement, values);
    return;
  }
  const fields = Object.keys(definition.fields).filter((name) => record[name] !== old[name]);
  const next: Values = Object.fromEntries(fields.map((name) => [name, record[name] ?? null]));
  const columns = {
    ...encodeRecord(keys, definition, id, next),
    ...(definition.states && { state: record["state"] }),
  };
  const sets = Object.keys(columns).map((name, index) => `${quoteName(name)} = $${index + 2}`);
  await session.query(`update ${table} set ${sets.join(", ") || "id = id"} where id = $1`, [
    id,
    ...Object.values(columns),
  ]);
}

/** What the database said, in the words of the interface. */
function outcomeOf(error: DatabaseError, { entity }: Change): Outcome {
  const { sqlstate, constraint, detail = "", message } = error;
  const isCheck = sqlstate === "23514" && constraint !== undefined;
  const rule = isCheck
    ? constraint
    : sqlstate === "AP403"
      ? (JSON.parse(detail) as Values)["rule"]
      : undefined;
  const known =
    typeof rule === "string" && entity in (ruleOf(rule)?.on ?? {}) ? ruleOf(rule) : undefined;
  return {
    allowed: false,
    status: isCheck ? 422 : 403,
    rule,
    citation: known?.citation,
    detail: isCheck ? known?.message : message,
  };
}

function ruleOf(id: string): CheckRule | GuardRule | undefined {
  try {
    return ruleNamed(id, "check", "guard");
  } catch {
    return undefined;
  }
}

async function rowsOf({ database }: Harness, entity: string): Promise<string> {
  const table = quoteName(entityDefinition(entity).table);
  const rows = await database.asOwner.query(`select id, version from ${table} order by id`);
  return JSON.stringify(rows);
}
