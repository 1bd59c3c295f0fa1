import { describe, expect, it } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { quoteName } from "#platform/records/statements";
import { purgeRecords } from "#platform/retention/purge-records";
import { harness } from "#test/harness";
import { sampleAt, type Change } from "#test/rule-case";
import type { Harness } from "#test/harness-types";
import { inVain, reportOn } from "#test/rule-cases";
import type { ChosenChanges } from "#test/rule-chosen-changes";
import { ruleData } from "#test/rule-data";
import { awkwardDays, shiftDay } from "#test/rule-days";
import { draftOf } from "#test/rule-draft";
import { casesASide } from "#test/rule-effort";
import { ruleNamed } from "#test/rule-judge";
import { databaseOf, interfaceOf } from "#test/rule-place";
import { arrange } from "#test/rule-seed";
import { tryBoth } from "#test/rule-trying";
import type { RetentionRule, RuleExample } from "#test/rule-types";
import { canOccur, keptUntil, refusingOther, sideOf, type Side } from "#test/rule-verdict";
import { entityDefinition, fieldOf, presentRecord, type Acting } from "#test/rule-world";

const bothSides: readonly Side[] = ["allowed", "refused"];

/**
 * Tests a rule about how long records are kept: on the last day of that time a record cannot be
 * deleted, on the day after it can, and one whose time never starts is kept for ever. Where a rule
 * purges such records, the job then deletes those that can be deleted, and no other.
 */
export function testRetention(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "retention");
  for (const entity of Object.keys(rule.on)) {
    const { delete: deleters } = entityDefinition(entity).grants;
    describe(`${id}: how long a ${entity} is kept`, () => {
      const actors = deleters.flatMap((role) =>
        (application.roles[role]?.purposes ?? []).map((purpose) => actorOf(role, purpose)),
      );
      it.runIf(actors.length > 0)("is kept by the interface (edge)", async ({ task }) => {
        const place = interfaceOf(await harness(), rule, false);
        const chosen = chooseDeletions(rule, entity, examples, actors);
        await tryBoth(place, chosen, bothSides, reportOn(task, "edge"));
      });
      it("is kept by the database itself (database)", async ({ task }) => {
        const place = databaseOf(await harness(), rule);
        // Where no role may delete them, somebody without any right is told.
        const [role = ""] = Object.keys(application.roles);
        const tried = [...actors, actorOf(role, "")];
        const chosen = chooseDeletions(rule, entity, examples, tried);
        await tryBoth(place, chosen, bothSides, reportOn(task, "database"));
      });
      it.runIf(isToBePurged(entity))(
        "is purged once nothing keeps it (database)",
        async ({ task }) => {
          const app = await harness();
          const { cases } = reportOn(task, "database");
          const [role = ""] = Object.keys(application.roles);
          const { allowed, refused } = chooseDeletions(rule, entity, examples, [actorOf(role, "")]);
          for (const change of refused) {
            cases.met += 1;
            expect(await isPurged(app, change), toldOf(rule, change)).toBe(false);
          }
          for (const change of allowed) {
            cases.notMet += 1;
            expect(await isPurged(app, change), toldOf(rule, change)).toBe(true);
          }
          expect(cases.met, inVain(rule, "keep")).toBeGreaterThan(0);
          expect(cases.notMet, inVain(rule, "purge")).toBeGreaterThan(0);
        },
      );
    });
  }
}

/** Whether a rule says that the application deletes such records when their time is over. */
function isToBePurged(entity: string): boolean {
  return ruleData.rules.some(
    (rule) => rule.kind === "retention" && rule.purge === true && entity in rule.on,
  );
}

/** Whether the job deletes a record. */
async function isPurged(app: Harness, { entity, situation, old }: Change): Promise<boolean> {
  await arrange(app, situation);
  await purgeRecords({ database: app.database, clock: app.clock, entities: application.purges });
  const table = quoteName(entityDefinition(entity).table);
  const text = `select id from ${table} where id = $1`;
  return (await app.database.asOwner.query(text, [old["id"]])).length === 0;
}

function toldOf({ citation }: RetentionRule, { situation: { at }, old }: Change): string {
  return `${citation}: at ${at}, ${JSON.stringify(old)}`;
}

function actorOf(role: string, purpose: string): Acting {
  return { role, purpose, subject: role, tenant: "one", needs: ruleData.needs[role] ?? [] };
}

/** Deletions by the first one for whom some are refused and some are not. */
function chooseDeletions(
  rule: RetentionRule,
  entity: string,
  examples: readonly RuleExample[],
  actors: readonly Acting[],
): ChosenChanges {
  const maskedBy = new Set<string>();
  for (const actor of actors) {
    const all = deletions(rule, entity, examples, actor).filter(canOccur);
    const decided = all.filter((change) => {
      const other = refusingOther(change, rule);
      if (other !== undefined) maskedBy.add(other);
      return other === undefined;
    });
    const on = (side: Side): readonly Change[] =>
      decided.filter((change) => sideOf(change, rule) === side).slice(0, casesASide(24));
    const [allowed, refused] = [on("allowed"), on("refused")];
    if (allowed.length > 0 && refused.length > 0) return { allowed, refused, maskedBy: [] };
  }
  return { allowed: [], refused: [], maskedBy: [...maskedBy] };
}

/** Deletions around the end of the time, for times that start on awkward days. */
function deletions(
  rule: RetentionRule,
  entity: string,
  examples: readonly RuleExample[],
  actor: Acting,
): readonly Change[] {
  const dated = rule.from.references.flatMap(([root, name]) => {
    const field = root === "record" && name ? fieldOf(entity, name) : undefined;
    return name && field && ["date", "timestamp"].includes(field.type) ? [{ name, field }] : [];
  });
  const given = examples.map((example) => draftOf(example, rule, entity).record);
  const on = (day: string): Values => ({
    ...given[0],
    ...Object.fromEntries(
      dated.map(({ name, field }) => [name, field.type === "date" ? day : `${day}T23:30:00.000Z`]),
    ),
  });
  const drafts: readonly Values[] = [
    ...given,
    ...given.map((record) =>
      Object.fromEntries(
        Object.entries(record).filter(([name]) => !dated.some((field) => field.name === name)),
      ),
    ),
    ...awkwardDays.map(on),
  ];
  return drafts.flatMap((draft) => {
    const first = deletion(entity, draft, actor, "2026-03-02");
    const until = keptUntil(rule, first);
    const days = until === undefined ? ["2099-12-31"] : [shiftDay(until, -1), until];
    return days.map((day) => deletion(entity, draft, actor, day));
  });
}

function deletion(entity: string, draft: Values, actor: Acting, day: string): Change {
  const at = `${day}T12:00:00.000Z`;
  const sample = sampleAt(entity, at, actor.subject);
  const old = presentRecord(entity, { ...sample, ...draft }, { at: "2000-01-01T00:00:00.000Z" });
  const situation = { at, actor, present: [{ entity, values: old }] };
  return { entity, way: { kind: "delete" }, situation, body: {}, old, record: old };
}
