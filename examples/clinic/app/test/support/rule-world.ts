import { application } from "#app";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { remembered } from "#test/remembered";
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

const definitions = new Map(application.entities.map((entity) => [entity.name, entity]));

/** How the application keeps an entity. */
export function entityDefinition(name: string): EntityDefinition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`there is no entity ${name}`);
  return definition;
}

/** The field of an entity, or of what every record has. */
export function fieldOf(entity: string, name: string): FieldData | undefined {
  return remembered(allFields, entity, () => fieldsOf(entity))[name];
}

const allFields = new Map<string, Readonly<Record<string, FieldData>>>();

function fieldsOf(entity: string): Readonly<Record<string, FieldData>> {
  const { states } = entityDefinition(entity);
  return {
    id: { type: "uuid" },
    version: { type: "integer", min: 1 },
    createdAt: { type: "timestamp" },
    updatedAt: { type: "timestamp" },
    createdBy: { type: "string" },
    updatedBy: { type: "string" },
    ...(states && { state: { type: "enum", values: states } }),
    ...entityData(entity).fields,
  };
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
  const needed = remembered(neededValues, `${entity} ${variant}`, () => neededOf(entity, variant));
  const record: Record<string, unknown> = { ...needed, createdAt: at, updatedAt: at };
  for (const [name, value] of Object.entries(given)) {
    const isKnown = value !== undefined && value !== null && fieldOf(entity, name) !== undefined;
    if (isKnown) record[name] = value;
  }
  return record;
}

/** What a record must have, by entity and variant: asked for often, and always the same. */
const neededValues = new Map<string, Values>();

function neededOf(entity: string, variant: number): Values {
  const { states } = entityDefinition(entity);
  const needed = Object.entries(entityData(entity).fields).flatMap(([name, field]) => {
    if (!field.required) return [];
    const chosen = samples[entity]?.[name] ?? field.default;
    return [[name, chosen ?? anyValue(entity, name, field, variant)] as const];
  });
  return {
    id: idOf(`${entity} ${variant}`),
    version: 1,
    ...(states && { state: states[0] }),
    ...Object.fromEntries(needed.filter(([, value]) => value !== undefined)),
    createdBy: "somebody",
    updatedBy: "somebody",
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
    return [targetOf(references, id, at)];
  });
  // Two references may be to one record.
  const apart = new Map(missing.map((one) => [`${one.entity} ${String(one.values["id"])}`, one]));
  return [...present, ...apart.values()];
}

const targets = new Map<string, Present>();

/** A record for a reference to lead to: always the same one, so that it is judged once. */
function targetOf(entity: string, id: string, at: string): Present {
  return remembered(targets, `${entity} ${id} ${at}`, () => {
    const variant = Number.parseInt(id.slice(0, 3), 16);
    return {
      entity,
      values: presentRecord(entity, { ...samples[entity], id }, { at, variant }),
    };
  });
}
