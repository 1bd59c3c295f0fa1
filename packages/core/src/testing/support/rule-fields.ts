import { describe, expect, it } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { evaluateExpression } from "#test/evaluate";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { sampleAt } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import { hiddenFields, isSeen, maskedFields, parametersOn, ruleNamed } from "#test/rule-judge";
import { lookAtMasked } from "#test/rule-masks";
import { arrange } from "#test/rule-seed";
import type { FieldsRule } from "#test/rule-types";
import { textOr, valueFor } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  presentRecord,
  withTargets,
  type Acting,
  type Present,
  type Situation,
} from "#test/rule-world";

const at = "2026-03-02T10:00:00.000Z";

/** An example of the rule's pack: who looks at which field, and whether it is shown. */
interface FieldExample {
  readonly name: string;
  readonly given: Values;
  readonly expect: unknown;
}

/**
 * Tests a rule about which fields are seen: for every role and purpose, a record has the fields that
 * the interpreter shows and lacks those that it does not; these can neither be searched nor written.
 * Where the rule masks, no answer shows more of a field than the mask lets through.
 */
export function testFields(id: string, examples: readonly FieldExample[]): void {
  const rule = ruleNamed(id, "fields");
  describe(`${id}: who sees which fields`, () => {
    it.each(examples)("example: $name", ({ given, expect: expected }) => {
      const params = parametersOn(rule, ruleData.asOf);
      const shown = evaluateExpression(rule.shows, { ...given, params }) === true;
      const otherwise = rule.mask === undefined ? "hidden" : "masked";
      expect(shown ? "shown" : otherwise).toBe(expected);
    });

    it("holds for every role, purpose and field (service)", async () => {
      const app = await harness();
      const count = { shown: 0, hidden: 0, masked: 0 };
      for (const entity of Object.keys(rule.on)) {
        for (const actor of readersOf(entity)) {
          const hidden = hiddenFields(entity, actor, [rule]);
          count.hidden += hidden.size;
          count.shown += (rule.fields[entity]?.length ?? 0) - hidden.size;
          // One database: the readers come one after the other.
          await readAs(app, rule, entity, actor);
          count.masked += await lookAsMasked(app, rule, entity, actor);
        }
      }
      const unseen = rule.mask === undefined ? count.hidden : count.masked;
      expect(unseen, `${id} is tested in vain: it was never to hide`).toBeGreaterThan(0);
    });
  });
}

function readersOf(entity: string): readonly Acting[] {
  const { read } = entityDefinition(entity).grants;
  return read.flatMap((role) =>
    (application.roles[role]?.purposes ?? []).map((purpose) => ({
      role,
      purpose,
      subject: role,
      tenant: "one",
      needs: ruleData.needs[role] ?? [],
    })),
  );
}

async function readAs(
  app: Harness,
  rule: FieldsRule,
  entity: string,
  actor: Acting,
): Promise<void> {
  const found = fullRecord(entity, actor);
  if (found === undefined) return;
  const { situation, record } = found;
  const { path, grants } = entityDefinition(entity);
  const byRule = hiddenFields(entity, actor, [rule]);
  const byAny = hiddenFields(entity, actor);
  const who = `${actor.role} for ${actor.purpose}, ${entity}`;
  const check = (body: Values | undefined): void => {
    const names = Object.keys(body ?? {});
    expect(
      names.filter((name) => byRule.has(name)),
      `${rule.citation}: ${who} sees`,
    ).toEqual([]);
    const expected = Object.keys(record).filter((name) => !byAny.has(name));
    expect(
      expected.filter((name) => !names.includes(name)),
      `${who} does not see`,
    ).toEqual([]);
  };
  await arrange(app, situation);
  const one = `/v1/${path}/${String(record["id"])}`;
  check((await app.call(actor, "GET", one)).body);
  if (grants.search.includes(actor.role)) {
    const { body } = await app.call(actor, "GET", `/v1/${path}`);
    const items = body?.["items"] as readonly Values[];
    check(items.find(({ id }) => id === record["id"]));
    await searchByHidden(app, path, actor, record, byRule);
  }
  const mayPatch = grants.update.includes(actor.role);
  for (const name of byRule) {
    const field = entityData(entity).fields[name];
    if (!mayPatch || field === undefined || field.readOnly) continue;
    const { status, body } = await app.call(actor, "PATCH", one, { [name]: record[name] });
    expect({ status, rule: body?.["rule"] }, `${who} writes ${name}`).toEqual({ status: 403 });
  }
}

/** Looks at the fields that the rule masks; returns how many answers showed one. */
async function lookAsMasked(
  app: Harness,
  rule: FieldsRule,
  entity: string,
  actor: Acting,
): Promise<number> {
  const found = fullRecord(entity, actor);
  if (found === undefined) return 0;
  const all = maskedFields(entity, actor);
  let looks = 0;
  for (const field of maskedFields(entity, actor, [rule]).keys()) {
    const mask = all.get(field);
    if (mask === undefined) continue;
    looks += await lookAtMasked(app, { ...found, entity, field, mask });
    const { grants, path } = entityDefinition(entity);
    if (!grants.search.includes(actor.role)) continue;
    await searchByHidden(app, path, actor, found.record, new Set([field]));
  }
  return looks;
}

async function searchByHidden(
  app: Harness,
  path: string,
  actor: Acting,
  record: Values,
  hidden: ReadonlySet<string>,
): Promise<void> {
  for (const name of hidden) {
    const value = encodeURIComponent(textOr(record[name], JSON.stringify(record[name]) ?? ""));
    const sorted = await app.call(actor, "GET", `/v1/${path}?sort=${name}`);
    const filtered = await app.call(actor, "GET", `/v1/${path}?${name}=${value}`);
    expect([sorted.status, filtered.status], `${actor.role} searches by ${name}`).toEqual([
      400, 400,
    ]);
  }
}

/** A record with a value in every field that the actor sees as a record at all. */
function fullRecord(
  entity: string,
  actor: Acting,
): { readonly situation: Situation; readonly record: Values } | undefined {
  const { fields } = entityData(entity);
  const sample = sampleAt(entity, at, actor.subject);
  for (let variant = 0; variant < 8; variant += 1) {
    const values = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, valueFor(field, variant * 2)]),
    );
    const record = presentRecord(entity, { ...values, ...sample }, { at });
    const itself: Present = { entity, values: record };
    const present = withTargets([itself], entity, record, at);
    const situation = { at, actor, present };
    if (isSeen(itself, situation)) return { situation, record };
  }
  return undefined;
}
