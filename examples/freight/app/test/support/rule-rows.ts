import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { rowsReached } from "#test/rule-blind-writing";
import { inVain, reportOn, type RuleReport } from "#test/rule-cases";
import { chooseLooks, sideOfLook, type Look, type Looks } from "#test/rule-chosen-looks";
import { requestsInShell, trialInShell } from "#test/rule-counterexample";
import { listsThatTell, missingId, requestsFor, unlikeMissing } from "#test/rule-hidden-traces";
import { hide, unhide } from "#test/rule-hiding";
import { isSeen, ruleNamed } from "#test/rule-judge";
import { arrange } from "#test/rule-seed";
import { shrink } from "#test/rule-shrink";
import { simplerSituations } from "#test/rule-simpler";
import type { RowsRule, RuleExample } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import { entityDefinition, type Acting } from "#test/rule-world";
import { enteringStep } from "#test/rule-write";
import { smallestFirst } from "#test/smallest-first";
import { told } from "#test/told";

/**
 * Tests a rule about which records are seen: one that the interpreter shows is found and listed, and
 * one that it does not show is like one that is not there, whatever is asked for or done to it.
 */
export function testRows(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "rows");
  const followed = [...new Set(Object.values(rule.records))];
  describe(`${id}: who sees which records`, () => {
    // What follows from another record follows it also when that one is hidden for another reason.
    beforeAll(async () => hide(await harness(), followed));
    afterAll(async () => unhide(await harness(), followed));

    for (const entity of Object.keys(rule.on)) {
      const choose = (): Looks => chooseLooks(rule, entity, examples);
      it(`is kept by the interface of ${entity} (edge)`, async ({ task }) => {
        const place = interfaceOf(await harness(), rule);
        await lookAtAll(place, choose(), reportOn(task, "edge"));
      });
      it(`is kept by the database of ${entity} itself (database)`, async ({ task }) => {
        const place = databaseOf(await harness(), rule);
        await lookAtAll(place, choose(), reportOn(task, "database"));
      });
    }
  });
}

/** A place that has to keep a rule about which records are seen. */
interface Place {
  readonly app: Harness;
  readonly rule: RowsRule;
  /** What is seen of an entity's records in a situation; `isThorough` tries what takes longer, too. */
  readonly see: (look: Look, isThorough: boolean) => Promise<Seen>;
  /** The same as commands for a shell. */
  inShell(look: Look, inWords: { readonly expected: string; readonly found: string }): string;
}

/** The ids that are seen, in order, by how they were asked for; and what is never to be found. */
type Seen = Readonly<Record<string, readonly unknown[]>>;

/** What there is nothing of, whichever records are seen. */
const never = {
  unlike: "unlike one that is not there",
  lists: "lists that tell of hidden ones",
  reached: "writing that reaches hidden ones",
} as const;

async function lookAtAll(
  place: Place,
  { shown, hidden, maskedBy }: Looks,
  report: RuleReport,
): Promise<void> {
  const { rule } = place;
  if (maskedBy.length > 0) report.maskedBy = maskedBy;
  expect(hidden.length, inVain(rule, "hide", maskedBy)).toBeGreaterThan(0);
  expect(shown.length, inVain(rule, "show", maskedBy)).toBeGreaterThan(0);
  for (const [looks, count] of [
    [hidden, "met"],
    [shown, "notMet"],
  ] as const) {
    const looking = new Set<string>();
    for (const look of smallestFirst(looks)) {
      report.cases[count] += 1;
      const { role, purpose } = look.situation.actor;
      const who = `${role} ${purpose}`;
      // Whoever something is hidden from tries once everything that could tell.
      const isThorough = looks === hidden && !looking.has(who);
      looking.add(who);
      // One database: the situations come one after the other.
      const failure = await failureOf(place, look, isThorough);
      if (failure !== undefined) await fail(place, look, isThorough, report);
    }
  }
}

async function fail(
  place: Place,
  look: Look,
  isThorough: boolean,
  report: RuleReport,
): Promise<void> {
  const { rule } = place;
  const { entity, record, situation } = look;
  const side = sideOfLook(look, rule);
  const simplifications = simplerSituations(situation, record.values["id"]);
  const smallest = await shrink(situation, simplifications, async (simpler) => {
    const next = { entity, record, situation: simpler };
    if (sideOfLook(next, rule) !== side) return false;
    return (await failureOf(place, next, isThorough)) !== undefined;
  });
  const shrunk = { entity, record, situation: smallest };
  const failure = await failureOf(place, shrunk, isThorough);
  if (failure === undefined) throw new Error(`${rule.id} is kept at times and broken at others`);
  const { expected, found } = failure;
  const inWords = { expected: JSON.stringify(expected), found: JSON.stringify(found) };
  report.counterexample = place.inShell(shrunk, inWords);
  expect(found, `${rule.citation}\n${report.counterexample}`).toEqual(expected);
}

/** What is seen otherwise than it should be; undefined when all is as it should. */
async function failureOf(
  { app, see }: Place,
  look: Look,
  isThorough: boolean,
): Promise<{ readonly expected: Seen; readonly found: Seen } | undefined> {
  const { entity, situation } = look;
  await arrange(app, situation);
  const found = await see(look, isThorough);
  const ids = situation.present
    .filter((one) => one.entity === entity && isSeen(one, situation))
    .map(({ values }) => String(values["id"]))
    .toSorted();
  const nothing = new Set<string>(Object.values(never));
  const wrong = Object.entries(found)
    .map(([how, some]) => ({ how, some, right: nothing.has(how) ? [] : ids }))
    .filter(({ some, right }) => JSON.stringify(some) !== JSON.stringify(right));
  if (wrong.length === 0) return undefined;
  return {
    expected: Object.fromEntries(wrong.map(({ how, right }) => [how, right])),
    found: Object.fromEntries(wrong.map(({ how, some }) => [how, some])),
  };
}

/** The interface: records one by one, in lists of one record a page, and all that tells of the others. */
function interfaceOf(app: Harness, rule: RowsRule): Place {
  return {
    app,
    rule,
    async see({ entity, situation }, isThorough) {
      const { actor, present } = situation;
      const { path, grants } = entityDefinition(entity);
      const missing = told(await app.call(actor, "GET", `/v1/${path}/${missingId}`), [missingId]);
      const read: string[] = [];
      const hidden: string[] = [];
      const unlike: string[] = [];
      for (const { values } of present.filter((one) => one.entity === entity)) {
        const id = String(values["id"]);
        const answer = await app.call(actor, "GET", `/v1/${path}/${id}`);
        if (answer.status === 200) read.push(id);
        else hidden.push(id);
        if (answer.status !== 200 && told(answer, [id]) !== missing) unlike.push(`read ${id}`);
      }
      const isSearched = grants.search.includes(actor.role);
      const listed = isSearched ? await listAll(app, actor, path) : undefined;
      if (isThorough) {
        for (const id of hidden) unlike.push(...(await unlikeMissing(app, entity, id, actor)));
      }
      return {
        read: read.toSorted(),
        ...(listed !== undefined && { listed: listed.toSorted() }),
        [never.unlike]: [...new Set(unlike)],
        ...(isThorough &&
          isSearched && { [never.lists]: await listsThatTell(app, entity, situation) }),
      };
    },
    inShell({ entity, situation, record }, { expected, found }) {
      const list = { method: "GET", path: `/v1/${entityDefinition(entity).path}` };
      const requests = requestsFor(entity, String(record.values["id"]), situation.actor);
      return requestsInShell({ rule, expected, found }, situation, [list, ...requests]);
    },
  };
}

async function listAll(app: Harness, actor: Acting, path: string): Promise<readonly string[]> {
  const listed: string[] = [];
  let next = "";
  do {
    const { body } = await app.call(actor, "GET", `/v1/${path}?limit=1${next}`);
    const items = (body?.["items"] ?? []) as readonly { readonly id: string }[];
    listed.push(...items.map(({ id }) => id));
    next = body?.["next"] === undefined ? "" : `&cursor=${textOr(body["next"], "")}`;
  } while (next !== "");
  return listed;
}

/** The database, under the application's role: a SELECT, and writing that does without. */
function databaseOf(app: Harness, rule: RowsRule): Place {
  return {
    app,
    rule,
    async see({ entity, situation }, isThorough) {
      const table = quoteName(entityDefinition(entity).table);
      const [, rows = []] = await app.database.batch([
        enteringStep(app, situation),
        { statement: `select id from ${table} order by id` },
      ]);
      const selected = rows.map(({ id }) => id);
      if (!isThorough) return { selected };
      const reached: string[] = [];
      for (const how of ["update", "delete"] as const) {
        // One transaction after the other: each takes back what it did.
        const count = await rowsReached(app, entity, situation, how);
        if (count > selected.length) reached.push(how);
      }
      return { selected, [never.reached]: reached };
    },
    inShell({ entity, situation }, { expected, found }) {
      return trialInShell({ rule, expected, found }, { kind: "select", entity, situation });
    },
  };
}
