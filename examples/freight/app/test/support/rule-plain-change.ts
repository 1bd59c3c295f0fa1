import { application } from "#app";
import { sampleAt, type Change } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import type { TestedRule } from "#test/rule-types";
import { valueFor } from "#test/rule-values";
import { verdictOn } from "#test/rule-verdict";
import { entityData, entityDefinition, presentRecord, withTargets } from "#test/rule-world";
import type { EntityDefinition } from "#platform/records/entity";

const at = "2026-03-02T10:00:00.000Z";

/**
 * Changes of single fields that nothing refuses, by roles that may do and read them, of records that
 * nothing hides: what a control is tried with.
 */
export function plainChanges(
  rule: TestedRule,
  suits: (entity: EntityDefinition, role: string) => boolean = () => true,
): readonly Change[] {
  return application.entities.flatMap((definition) =>
    definition.grants.update
      .filter((role) => definition.grants.read.includes(role) && suits(definition, role))
      .flatMap((role) =>
        (application.roles[role]?.purposes ?? []).flatMap((purpose) =>
          changesOf(definition.name, role, purpose).filter(
            (change) => verdictOn(change, rule) === "allowed",
          ),
        ),
      ),
  );
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
