import type { Values } from "#platform/records/entity";
import type { Expression } from "#test/oracle/compile-expression";
import { remembered } from "#test/remembered";
import { ruleData } from "#test/rule-data";
import { judge } from "#test/rule-judge";
import type { CheckRule, TestedRule } from "#test/rule-types";
import { entityData, fieldOf, presentRecord } from "#test/rule-world";

/** What was found of records before: many changes have the same ones around them. */
const found = new WeakMap<Values, Map<string, boolean>>();

/** Whether a record satisfies all that always holds for its entity, whatever one rule says of it. */
export function isLawful(entity: string, record: Values, at: string, except = ""): boolean {
  const known = remembered(found, record, () => new Map<string, boolean>());
  return remembered(known, `${entity} ${at} ${except}`, () =>
    satisfiesAll(entity, record, at, except),
  );
}

function satisfiesAll(entity: string, record: Values, at: string, except: string): boolean {
  if (!isStorable(entity, record)) return false;
  const actor = { subject: "", role: "", purpose: "", tenant: "", needs: [] };
  const situation = { at, actor, present: [] };
  return checksOf(entity)
    .filter(({ id }) => id !== except)
    .every((rule) => judge(rule.require, rule, situation, { record }) === true);
}

/** Whether the numbers and the lengths of texts are within the bounds of their fields. */
function isStorable(entity: string, record: Values): boolean {
  return Object.entries(entityData(entity).fields).every(([name, { type, min, max }]) => {
    const value = record[name];
    if (value === undefined || value === null) return true;
    const isText = ["string", "text"].includes(type) && typeof value === "string";
    if (!isText && !["integer", "decimal"].includes(type)) return true;
    const size = isText ? Array.from(value).length : Number(value);
    return (min === undefined || size >= min) && (max === undefined || size <= max);
  });
}

/**
 * What a record has beside what the tested rule looks at, so that no other rule minds: the sample,
 * or with it what the other rules' examples give.
 */
export function otherValues(
  entity: string,
  sample: Values,
  given: Values,
  tested: { readonly rule: TestedRule; readonly expression: Expression; readonly at: string },
): Values {
  const { rule, expression, at } = tested;
  const read = new Set(
    expression.references.flatMap(([root, name]) => (root === "record" && name ? [name] : [])),
  );
  const bases = [
    {},
    ...checksOf(entity).flatMap(({ id, lawful }) => (id === rule.id ? [] : lawful)),
  ];
  const others = bases.map((base: Values) => unread({ ...sample, ...base }, entity, read));
  const isFitting = (other: Values): boolean =>
    isLawful(entity, presentRecord(entity, { ...other, ...given }, { at }), at, rule.id);
  return others.find(isFitting) ?? others[0] ?? {};
}

function unread(values: Values, entity: string, read: ReadonlySet<string>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) =>
        name !== "state" && !read.has(name) && fieldOf(entity, name)?.references === undefined,
    ),
  );
}

/**
 * A record with the values given that could be there: what the tested rule does not look at is made
 * up so that every other rule is satisfied, if that can be.
 */
export function lawfulRecord(
  entity: string,
  given: Values,
  tested: { readonly rule: TestedRule; readonly expression: Expression },
  { at, variant }: { readonly at: string; readonly variant: number },
): Values {
  const { rule, expression } = tested;
  const known = remembered(madeOf, given, () => new Map<string, Values>());
  return remembered(known, `${entity} ${rule.id} ${expression.source} ${at} ${variant}`, () => {
    const read = new Set(
      expression.references.flatMap(([root, concept = "", name]) =>
        root === "records" && rule.records[concept] === entity && name ? [name] : [],
      ),
    );
    const bases = [{}, ...checksOf(entity).flatMap(({ lawful }) => lawful)];
    const records = bases.map((base: Values) =>
      presentRecord(entity, { ...unread(base, entity, read), ...given }, { at, variant }),
    );
    return records.find((record) => isLawful(entity, record, at)) ?? records[0] ?? given;
  });
}

/** The records made of some values: a few of them stand in most variations of a rule's examples. */
const madeOf = new WeakMap<Values, Map<string, Values>>();

function checksOf(entity: string): readonly CheckRule[] {
  return remembered(checks, entity, () =>
    ruleData.rules.filter((rule): rule is CheckRule => rule.kind === "check" && entity in rule.on),
  );
}

const checks = new Map<string, readonly CheckRule[]>();
