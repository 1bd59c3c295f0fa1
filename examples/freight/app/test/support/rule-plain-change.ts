import { application } from "#app";
import { sampleAt, type Change } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import { maskedFields } from "#test/rule-judge";
import type { TestedRule } from "#test/rule-types";
import { valueFor } from "#test/rule-values";
import { verdictOn } from "#test/rule-verdict";
import { entityData, entityDefinition, presentRecord, withTargets } from "#test/rule-world";
import type { EntityDefinition } from "#platform/records/entity";

const at = "2026-03-02T10:00:00.000Z";

/** Whether a change of a field by a role is wanted. */
type Suits = (entity: EntityDefinition, role: string, field: string) => boolean;

/**
 * Changes of a single field that nothing refuses, by a role that may do it and sees the field as it is,
 * of a record that nothing hides: what a control is tried with. One for each kind of record for which
 * there is any.
 */
export function plainChanges(rule: TestedRule, suits: Suits): readonly Change[] {
  return application.entities.flatMap((definition) => plainChange(rule, definition, suits) ?? []);
}

function plainChange(
  rule: TestedRule,
  definition: EntityDefinition,
  suits: Suits,
): Change | undefined {
  const { name: entity, grants } = definition;
  for (const role of grants.update.filter((each) => grants.read.includes(each))) {
    for (const purpose of application.roles[role]?.purposes ?? []) {
      const found = changesOf(entity, role, purpose).find((change) => {
        const [field = ""] = Object.keys(change.body);
        const isPlain = !maskedFields(entity, change.situation.actor).has(field);
        return isPlain && suits(definition, role, field) && verdictOn(change, rule) === "allowed";
      });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function changesOf(entity: string, role: string, purpose: string): readonly Change[] {
  const actor = { role, purpose, subject: role, tenant: "one", needs: ruleData.needs[role] ?? [] };
  const old = presentRecord(entity, sampleAt(entity, at, role), { at });
  const present = withTargets([{ entity, values: old }], entity, old, at);
  return Object.entries(entityData(entity).fields).flatMap(([name, field]): readonly Change[] => {
    const value = [1, 2]
      .map((variant) => valueFor(field, variant))
      .find((each) => each !== old[name]);
    if (field.readOnly || field.references !== undefined || value === undefined) return [];
    const body = { [name]: value };
    const record = { ...old, ...body };
    return [
      { entity, way: { kind: "update" }, situation: { at, actor, present }, body, old, record },
    ];
  });
}

/** The path of the record that a change is about. */
export function pathOf({ entity, old }: Change): string {
  return `/v1/${entityDefinition(entity).path}/${String(old["id"])}`;
}
