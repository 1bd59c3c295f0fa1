import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { application } from "#app";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { ruleData } from "#test/rule-data";
import {
  consentsInForce,
  draftOf,
  edit,
  unvaried,
  variations,
  type Draft,
  type Variation,
} from "#test/rule-draft";
import { isSeen, judge, mayRead, rowsRules, ruleNamed } from "#test/rule-judge";
import { isLawful, lawfulRecord } from "#test/rule-lawful";
import { arrange, hider, tenantOf } from "#test/rule-seed";
import type { RowsRule, RuleExample } from "#test/rule-types";
import { idOf, textOr } from "#test/rule-values";
import {
  entityDefinition,
  presentRecord,
  type Acting,
  type Present,
  type Situation,
} from "#test/rule-world";

const seed = 20_260_302;
const judged = 1500;
/** So many situations are set up on each side. */
const made = 12;

interface Look {
  readonly entity: string;
  readonly situation: Situation;
  readonly record: Present;
}

/**
 * Tests a rule about which records are seen: one that the interpreter shows is found and listed, and
 * one that it does not show is like one that is not there.
 */
export function testRows(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "rows");
  const followed = [...new Set(Object.values(rule.records))];
  describe(`${id}: who sees which records`, () => {
    // What follows from another record follows it also when that one is hidden for another reason.
    beforeAll(() => hide(followed));
    afterAll(() => unhide(followed));

    for (const entity of Object.keys(rule.on)) {
      it(`is kept by the interface of ${entity} (edge)`, async () => {
        const app = await harness();
        await lookAtAll(rule, chooseLooks(rule, entity, examples), (look) => ask(app, look));
      });
      it(`is kept by the database of ${entity} itself (database)`, async () => {
        const app = await harness();
        await lookAtAll(rule, chooseLooks(rule, entity, examples), (look) => select(app, look));
      });
    }
  });
}

async function hide(entities: readonly string[]): Promise<void> {
  const { database } = await harness();
  const policies = entities.map(
    (entity) =>
      `create policy hidden_by_test on ${quoteName(entityDefinition(entity).table)} as restrictive
       for select to ${quoteName(application.databaseRole)} using (created_by <> '${hider}')`,
  );
  await database.asOwner.batch(policies.map((statement) => ({ statement })));
}

async function unhide(entities: readonly string[]): Promise<void> {
  const { database } = await harness();
  const drops = entities.map(
    (entity) => `drop policy hidden_by_test on ${quoteName(entityDefinition(entity).table)}`,
  );
  await database.asOwner.batch(drops.map((statement) => ({ statement })));
}

interface Looks {
  readonly shown: readonly Look[];
  readonly hidden: readonly Look[];
}

function chooseLooks(rule: RowsRule, entity: string, examples: readonly RuleExample[]): Looks {
  const asGiven = examples.map((_, example) => unvaried(example, 1));
  const sides = { shown: new Map<string, Look>(), hidden: new Map<string, Look>() };
  for (const variation of [...asGiven, ...fc.sample(variations, { seed, numRuns: judged })]) {
    const look = lookOf(rule, entity, examples, variation);
    if (look === undefined || !isIndependent(look, rule)) continue;
    const { situation, record } = look;
    const isShown = judge(rule.rows, rule, situation, { record: record.values }) === true;
    const side = isShown ? sides.shown : sides.hidden;
    if (side.size < made) side.set(JSON.stringify(look), look);
    if (sides.shown.size === made && sides.hidden.size === made) break;
  }
  return { shown: [...sides.shown.values()], hidden: [...sides.hidden.values()] };
}

/** Whether the other rules show everything that takes part, so that only this one decides. */
function isIndependent({ entity, situation, record }: Look, rule: RowsRule): boolean {
  return situation.present.every(
    (one) =>
      rowsRules(one.entity)
        .filter(({ id }) => id !== rule.id)
        .every((other) => judge(other.rows, other, situation, { record: one.values }) === true) &&
      (one === record || one.entity !== entity || one.hidden !== true) &&
      isLawful(one.entity, one.values, situation.at),
  );
}

function lookOf(
  rule: RowsRule,
  entity: string,
  examples: readonly RuleExample[],
  variation: Variation,
): Look | undefined {
  const example = examples[variation.example % examples.length];
  if (example === undefined) return undefined;
  const draft = variation.edits.reduce(
    (before, each) => edit(before, rule, [rule.rows], entity, each),
    draftOf(example, rule, entity),
  );
  const actor = actorOf(rule, entity, draft, variation);
  if (actor === undefined) return undefined;
  const { at } = draft;
  const values = presentRecord(entity, draft.record, { at });
  const record: Present = { entity, values };
  const others = draft.records.map(({ entity: of, values: given }, index): Present => {
    const tested = { rule, expression: rule.rows };
    const hidden = of !== entity && (variation.other + index) % 4 === 0;
    return {
      entity: of,
      values: lawfulRecord(of, given, tested, { at, variant: index + 1 }),
      hidden,
    };
  });
  const present = [
    ...new Map([...others, record].map((one) => [String(one.values["id"]), one])).values(),
  ];
  return { entity, situation: { at, actor, present, consents: consentsInForce(draft) }, record };
}

function actorOf(
  rule: RowsRule,
  entity: string,
  { actor }: Draft,
  variation: Variation,
): Acting | undefined {
  const { read } = entityDefinition(entity).grants;
  const roles = read.filter((role) =>
    Object.values(rule.records).every((target) => mayRead(target, role)),
  );
  const usable = roles.length > 0 ? roles : read;
  const purposesOf = (role: string): readonly string[] => application.roles[role]?.purposes ?? [];
  const named = usable.filter(
    (role) => role === actor["role"] || purposesOf(role).includes(String(actor["purpose"])),
  );
  const candidates = named.length > 0 ? named : usable;
  const role = candidates[variation.role % candidates.length];
  if (role === undefined) return undefined;
  const wanted = String(actor["purpose"]);
  const purposes = purposesOf(role);
  const purpose = purposes.includes(wanted)
    ? wanted
    : purposes[variation.purpose % purposes.length];
  if (purpose === undefined) return undefined;
  const subject = textOr(actor["subject"], role);
  return { role, purpose, subject, tenant: "one", needs: ruleData.needs[role] ?? [] };
}

async function lookAtAll(
  rule: RowsRule,
  { shown, hidden }: Looks,
  find: (look: Look) => Promise<readonly unknown[]>,
): Promise<void> {
  expect(hidden.length, `${rule.id} is tested in vain: it was never to hide`).toBeGreaterThan(0);
  expect(shown.length, `${rule.id} is tested in vain: it was never to show`).toBeGreaterThan(0);
  const app = await harness();
  for (const look of [...hidden, ...shown]) {
    const { entity, situation } = look;
    const expected = situation.present
      .filter((one) => one.entity === entity && isSeen(one, situation))
      .map(({ values }) => String(values["id"]))
      .toSorted();
    // One database: the situations come one after the other.
    await arrange(app, situation);
    const found = await find(look);
    expect(found, `${rule.citation}: ${JSON.stringify(look, undefined, 1)}`).toEqual(expected);
  }
}

/** The ids that the interface gives: one by one, and in lists of one record a page. */
async function ask(app: Harness, { entity, situation }: Look): Promise<readonly unknown[]> {
  const { path, grants } = entityDefinition(entity);
  const { actor, present } = situation;
  const missing = await app.call(actor, "GET", `/v1/${path}/${idOf("no record at all")}`);
  const found: string[] = [];
  for (const { values } of present.filter((one) => one.entity === entity)) {
    const { status, body } = await app.call(actor, "GET", `/v1/${path}/${String(values["id"])}`);
    if (status === 200) found.push(String(values["id"]));
    else {
      const expected = { ...missing.body, requestId: body?.["requestId"] };
      expect({ status, body }).toEqual({ status: 404, body: expected });
    }
  }
  if (grants.search.includes(actor.role)) {
    const listed: string[] = [];
    let next = "";
    do {
      const { body } = await app.call(actor, "GET", `/v1/${path}?limit=1${next}`);
      const items = (body?.["items"] ?? []) as readonly { readonly id: string }[];
      listed.push(...items.map(({ id }) => id));
      next = body?.["next"] === undefined ? "" : `&cursor=${textOr(body["next"], "")}`;
    } while (next !== "");
    expect(listed.toSorted(), "the list has other records than those that can be read").toEqual(
      found.toSorted(),
    );
  }
  return found.toSorted();
}

/** The ids that a SELECT under the application's role gives. */
async function select(app: Harness, { entity, situation }: Look): Promise<readonly unknown[]> {
  const { at, actor } = situation;
  const { subject, role, purpose } = actor;
  const tenant = tenantOf(app, actor.tenant);
  const [, rows = []] = await app.database.batch([
    {
      statement: "select platform.enter($1::jsonb)",
      values: [JSON.stringify({ tenant, actor: subject, role, purpose, at })],
    },
    { statement: `select id from ${quoteName(entityDefinition(entity).table)} order by id` },
  ]);
  return rows.map(({ id }) => id);
}
