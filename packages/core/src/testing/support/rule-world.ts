import { application } from "#app";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { ruleData } from "#test/rule-data";
import type { EntityData, FieldData } from "#test/rule-types";
import { idOf, valueFor } from "#test/rule-values";
import { samples } from "#test/samples";

/** Who acts in a test, as rules see it. */
export interface Acting {
  readonly subject: string;
  readonly role: string;
  readonly purpose: string;
  readonly tenant: string;
  readonly needs: readonly string[];
}

/** A record that is there. */
export interface Present {
  readonly entity: string;
  /** The record as the interface would answer it. */
  readonly values: Values;
  /** Hidden from everyone by the test itself, whatever the rules say. */
  readonly hidden?: boolean;
  /** How many people who did not make it have approved it as it is. */
  readonly approvals?: number;
}

/** The circumstances of a change or a look at records. */
export interface Situation {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: Acting;
  readonly present: readonly Present[];
  /** The consents in force: `subject`, `purpose` and `since`. */
  readonly consents?: readonly Values[];
}

/** What the blueprint says of an entity. */
export function entityData(name: string): EntityData {
  const data = ruleData.entities[name];
  if (data === undefined) throw new Error(`there is no entity ${name}`);
  return data;
}

/** How the application keeps the entity that is a concept, such as `library/Loan`. */
export function entityOfConcept(concept: string): EntityDefinition {
  const found = Object.entries(ruleData.entities).find(([, data]) => data.concept === concept);
  if (found === undefined) throw new Error(`no entity is a ${concept}`);
  return entityDefinition(found[0]);
}

/** How the application keeps an entity. */
export function entityDefinition(name: string): EntityDefinition {
  const definition = application.entities.find((entity) => entity.name === name);
  if (definition === undefined) throw new Error(`there is no entity ${name}`);
  return definition;
}

/** The field of an entity, or of what every record has. */
export function fieldOf(entity: string, name: string): FieldData | undefined {
  const { states } = entityDefinition(entity);
  const system: Readonly<Record<string, FieldData>> = {
    id: { type: "uuid" },
    version: { type: "integer", min: 1 },
    createdAt: { type: "timestamp" },
    updatedAt: { type: "timestamp" },
    createdBy: { type: "string" },
    updatedBy: { type: "string" },
    ...(states && { state: { type: "enum", values: states } }),
  };
  return entityData(entity).fields[name] ?? system[name];
}

/**
 * A record that could be there: with the values given and, beside them, those without which there
 * is no record. A value of undefined leaves a field out that is not required.
 */
export function presentRecord(
  entity: string,
  given: Values,
  { at, variant = 0 }: { readonly at: string; readonly variant?: number },
): Values {
  const { states } = entityDefinition(entity);
  const { fields } = entityData(entity);
  const needed = Object.entries(fields).flatMap(([name, field]) => {
    const chosen = field.required ? (samples[entity]?.[name] ?? field.default) : undefined;
    const value = chosen ?? (field.required ? anyValue(entity, name, field, variant) : undefined);
    return value === undefined ? [] : [[name, value] as const];
  });
  const known = Object.entries(given).filter(
    ([name, value]) => value !== undefined && value !== null && fieldOf(entity, name) !== undefined,
  );
  return {
    id: idOf(`${entity} ${variant}`),
    version: 1,
    ...(states && { state: states[0] }),
    ...Object.fromEntries(needed),
    createdAt: at,
    createdBy: "somebody",
    updatedAt: at,
    updatedBy: "somebody",
    ...Object.fromEntries(known),
  };
}

function anyValue(entity: string, name: string, field: FieldData, variant: number): unknown {
  return field.references === undefined
    ? valueFor(field, variant)
    : idOf(`${entity}.${name} ${variant}`);
}

/** The records that others refer to and that are not there yet, each with what it must have. */
export function withTargets(
  present: readonly Present[],
  entity: string,
  record: Values,
  at: string,
): readonly Present[] {
  const missing = Object.entries(entityData(entity).fields).flatMap(([name, { references }]) => {
    const id = record[name];
    const isThere = present.some((one) => one.entity === references && one.values["id"] === id);
    if (references === undefined || typeof id !== "string" || isThere) return [];
    const sample = samples[references] ?? {};
    const variant = Number.parseInt(id.slice(0, 3), 16);
    return [
      { entity: references, values: presentRecord(references, { ...sample, id }, { at, variant }) },
    ];
  });
  // Two references may be to one record.
  const apart = new Map(missing.map((one) => [`${one.entity} ${String(one.values["id"])}`, one]));
  return [...present, ...apart.values()];
}
