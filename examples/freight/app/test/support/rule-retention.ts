import { describe, expect, it } from "vitest";
import { DatabaseError } from "#platform/database/database-error";
import type { Values } from "#platform/records/entity";
import { quoteName } from "#platform/records/statements";
import { application } from "#app";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { sampleAt, type Change } from "#test/rule-case";
import { awkwardDays, shiftDay } from "#test/rule-days";
import { draftOf } from "#test/rule-draft";
import { ruleNamed } from "#test/rule-judge";
import { ruleData } from "#test/rule-data";
import { arrange, tenantOf } from "#test/rule-seed";
import type { RetentionRule, RuleExample } from "#test/rule-types";
import { keptUntil, verdictOn } from "#test/rule-verdict";
import { entityDefinition, fieldOf, presentRecord, type Acting } from "#test/rule-world";

/**
 * Tests a rule about how long records are kept: on the last day of that time a record cannot be
 * deleted, on the day after it can, and one whose time never starts is kept for ever.
 */
export function testRetention(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "retention");
  for (const entity of Object.keys(rule.on)) {
    const { delete: deleters } = entityDefinition(entity).grants;
    describe(`${id}: how long a ${entity} is kept`, () => {
      const actors = deleters.flatMap((role) =>
        (application.roles[role]?.purposes ?? []).map((purpose) => actorOf(role, purpose)),
      );
      it.runIf(actors.length > 0)("is kept by the interface (edge)", async () => {
        const app = await harness();
        const lists = actors.map((actor) => deletions(rule, entity, examples, actor));
        // One role that may delete them is enough; one that does not see them tells nothing.
        const changes = lists.find(hasBothSides) ?? lists.flat();
        const { path } = entityDefinition(entity);
        await tryAll(rule, changes, async ({ situation, old }) => {
          const one = `/v1/${path}/${String(old["id"])}`;
          const { status, body } = await app.call(situation.actor, "DELETE", one);
          return status === 204 ? "deleted" : [status, body?.["rule"], body?.["citation"]];
        });
      });
      it("is kept by the database itself (database)", async () => {
        const app = await harness();
        const lists = actors.map((actor) => deletions(rule, entity, examples, actor));
        const [role = ""] = Object.keys(application.roles);
        const changes =
          lists.find(hasBothSides) ?? deletions(rule, entity, examples, actorOf(role, ""));
        await tryAll(rule, changes, async (change) => {
          const refusedBy = await deleteAsOwner(app, change);
          return refusedBy === undefined ? "deleted" : [403, refusedBy, rule.citation];
        });
      });
    });
  }
}

function actorOf(role: string, purpose: string): Acting {
  return { role, purpose, subject: role, tenant: "one", needs: ruleData.needs[role] ?? [] };
}

function hasBothSides(changes: readonly Deletion[]): boolean {
  return new Set(changes.map(({ expected }) => expected)).size === 2;
}

interface Deletion extends Change {
  readonly expected: "allowed" | "refused";
}

/** Deletions around the end of the time, for times that start on awkward days. */
function deletions(
  rule: RetentionRule,
  entity: string,
  examples: readonly RuleExample[],
  actor: Acting,
): readonly Deletion[] {
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
    return days.flatMap((day) => {
      const change = deletion(entity, draft, actor, day);
      const expected = verdictOn(change, rule);
      return expected === undefined ? [] : [{ ...change, expected }];
    });
  });
}

function deletion(entity: string, draft: Values, actor: Acting, day: string): Change {
  const at = `${day}T12:00:00.000Z`;
  const sample = sampleAt(entity, at, actor.subject);
  const old = presentRecord(entity, { ...sample, ...draft }, { at: "2000-01-01T00:00:00.000Z" });
  const situation = { at, actor, present: [{ entity, values: old }] };
  return { entity, way: { kind: "delete" }, situation, body: {}, old, record: old };
}

async function tryAll(
  rule: RetentionRule,
  changes: readonly Deletion[],
  attempt: (change: Change) => Promise<unknown>,
): Promise<void> {
  for (const side of ["allowed", "refused"] as const) {
    const reached = changes.filter(({ expected }) => expected === side).length;
    expect(reached, `${rule.id} is tested in vain: never ${side}`).toBeGreaterThan(0);
  }
  const app = await harness();
  for (const change of changes) {
    // One database: one deletion after the other.
    await arrange(app, change.situation);
    const found = await attempt(change);
    const refused = [403, rule.id, rule.citation];
    const expected = change.expected === "allowed" ? "deleted" : refused;
    expect(found, `${rule.citation}: ${JSON.stringify(change, undefined, 1)}`).toEqual(expected);
  }
}

/** Deletes under the role that owns the tables; returns the rule that refused. */
async function deleteAsOwner(app: Harness, { entity, situation, old }: Change): Promise<unknown> {
  const { at, actor } = situation;
  const context = {
    tenant: tenantOf(app, actor.tenant),
    actor: actor.subject,
    role: actor.role,
    at,
  };
  try {
    await app.database.asOwner.batch([
      { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(context)] },
      {
        statement: `delete from ${quoteName(entityDefinition(entity).table)} where id = $1`,
        values: [old["id"]],
      },
    ]);
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.sqlstate !== "AP403") throw error;
    return (JSON.parse(error.detail ?? "{}") as Values)["rule"];
  }
}
