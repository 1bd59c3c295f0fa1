import { describe, expect, it } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { evaluateExpression } from "#test/evaluate";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { sampleAt } from "#test/rule-case";
import { inVain, reportOn, type RuleReport } from "#test/rule-cases";
import { requestsInShell } from "#test/rule-counterexample";
import { ruleData } from "#test/rule-data";
import { faultInFields, type FieldsView } from "#test/rule-fields-shown";
import { hiddenFields, isSeen, maskedFields, parametersOn, ruleNamed } from "#test/rule-judge";
import { lookAtMasked } from "#test/rule-masks";
import { shrink } from "#test/rule-shrink";
import type { FieldsRule } from "#test/rule-types";
import { valueFor } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  presentRecord,
  withTargets,
  type Acting,
  type Present,
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

    it("holds for every role, purpose and field (service)", async ({ task }) => {
      const app = await harness();
      const report = reportOn(task, "service");
      for (const entity of Object.keys(rule.on)) {
        for (const actor of readersOf(entity)) {
          const view = fullView(entity, actor);
          if (view === undefined) continue;
          // One database: the readers come one after the other.
          await readAs(app, rule, view, report);
          await lookAsMasked(app, rule, view, report);
        }
      }
      expect(report.cases.met, inVain(rule, "hide")).toBeGreaterThan(0);
      expect(report.cases.notMet, inVain(rule, "show")).toBeGreaterThan(0);
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

/** Reads a record with all its fields, and tells with how many of them something is wrong. */
async function readAs(
  app: Harness,
  rule: FieldsRule,
  view: FieldsView,
  report: RuleReport,
): Promise<void> {
  const { entity, record, situation } = view;
  const unseen = hiddenFields(entity, situation.actor, [rule]).size;
  report.cases.met += unseen;
  report.cases.notMet += Object.keys(record).length - unseen;
  const isWrong = async (one: FieldsView): Promise<boolean> =>
    (await faultInFields(app, rule, one)) !== undefined;
  if (!(await isWrong(view))) return;
  const optional = Object.keys(record).filter(
    (name) => entityData(entity).fields[name]?.required !== true && !isOfEvery(name),
  );
  const simplifications = optional.map(
    (name) => (before: FieldsView) => withoutField(before, name),
  );
  const smallest = await shrink(view, simplifications, isWrong);
  const fault = await faultInFields(app, rule, smallest);
  if (fault === undefined) throw new Error(`${rule.id} is kept at times and broken at others`);
  const { expected, found, request } = fault;
  report.counterexample = requestsInShell({ rule, expected, found }, smallest.situation, [request]);
  expect(found, `${rule.citation}\n${report.counterexample}`).toBe(expected);
}

/** Looks at the fields that the rule masks. */
async function lookAsMasked(
  app: Harness,
  rule: FieldsRule,
  view: FieldsView,
  report: RuleReport,
): Promise<void> {
  const { entity, situation } = view;
  const all = maskedFields(entity, situation.actor);
  for (const field of maskedFields(entity, situation.actor, [rule]).keys()) {
    const mask = all.get(field);
    if (mask === undefined) continue;
    report.cases.met += await lookAtMasked(app, { ...view, rule, field, mask }, report);
  }
}

/**
 * A record with a value in every field that somebody of the actor's role sees as a record at all: the
 * actor or, where rules show only what is one's own, somebody whom the record names.
 */
function fullView(entity: string, actor: Acting): FieldsView | undefined {
  const { fields } = entityData(entity);
  const sample = sampleAt(entity, at, actor.subject);
  const views = Array.from({ length: 8 }, (_, variant): FieldsView => {
    const values = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, valueFor(field, variant * 2)]),
    );
    const record = presentRecord(entity, { ...values, ...sample }, { at });
    const present = withTargets([{ entity, values: record }], entity, record, at);
    return { entity, situation: { at, actor, present }, record };
  });
  const references = Object.keys(fields).filter((name) => fields[name]?.references !== undefined);
  const own = ["id", ...references].flatMap((name) =>
    views.map((view): FieldsView => {
      const self = { ...actor, subject: String(view.record[name]) };
      return { ...view, situation: { ...view.situation, actor: self } };
    }),
  );
  return [...views, ...own].find(({ situation, record }) =>
    situation.present.some((one) => one.values === record && isSeen(one, situation)),
  );
}

/** Whether every record has a member of that name. */
function isOfEvery(name: string): boolean {
  return ["id", "version", "state", "createdAt", "createdBy", "updatedAt", "updatedBy"].includes(
    name,
  );
}

function withoutField(view: FieldsView, name: string): FieldsView | undefined {
  const { entity, situation } = view;
  const { [name]: _, ...record } = view.record;
  const itself: Present = { entity, values: record };
  const present = situation.present.map((one) =>
    one.values["id"] === record["id"] ? itself : one,
  );
  const simpler = { ...situation, present };
  return isSeen(itself, simpler) ? { entity, situation: simpler, record } : undefined;
}
