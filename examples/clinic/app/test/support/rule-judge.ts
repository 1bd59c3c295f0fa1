import type { Values } from "#platform/records/entity";
import type { Mask } from "#platform/records/mask";
import { evaluateExpression } from "#test/evaluate";
import type { Expression } from "#test/oracle/compile-expression";
import { remembered } from "#test/remembered";
import { ruleData } from "#test/rule-data";
import { isHoliday } from "#test/rule-holidays";
import type { FieldsRule, RefusingRule, RowsRule, TestedRule } from "#test/rule-types";
import {
  entityData,
  entityDefinition,
  type Acting,
  type Present,
  type Situation,
} from "#test/rule-world";

/** The rules of one kind and id. */
export function ruleNamed<Kind extends TestedRule["kind"]>(
  id: string,
  ...kinds: readonly Kind[]
): Extract<TestedRule, { kind: Kind }> {
  const rule = ruleData.rules.find(
    (each): each is Extract<TestedRule, { kind: Kind }> =>
      each.id === id && kinds.some((kind) => kind === each.kind),
  );
  if (rule === undefined) throw new Error(`rule-data.ts does not know ${id}`);
  return rule;
}

/** The rule with an id that refuses changes of an entity, if there is one. */
export function refusingRuleOn(entity: string, id: string): RefusingRule | undefined {
  return ruleData.rules.find(
    (rule): rule is RefusingRule =>
      rule.id === id &&
      entity in rule.on &&
      (rule.kind === "check" || rule.kind === "guard" || rule.kind === "retention"),
  );
}

/** What the interpreter makes of an expression of a rule; undefined when it is unknown. */
export function judge(
  expression: Expression,
  rule: TestedRule,
  situation: Situation,
  bindings: { readonly record?: Values; readonly old?: Values; readonly approvals?: number } = {},
): unknown {
  const { at, actor } = situation;
  const today = at.slice(0, 10);
  // Who sees which records depends on who looks; any other rule looks at all of them.
  const isLookedAt = (one: Present): boolean => rule.kind !== "rows" || isSeen(one, situation);
  const concepts = expression.references.flatMap(([root, concept]) =>
    root === "records" && concept !== undefined ? [concept] : [],
  );
  const found = Object.fromEntries(
    concepts.map((concept) => [
      concept,
      situation.present
        .filter((one) => one.entity === rule.records[concept] && isLookedAt(one))
        .map(({ values }) => values),
    ]),
  );
  const records = { ...found, consents: situation.consents ?? [] };
  const params = parametersOn(rule, today);
  return evaluateExpression(
    expression,
    { approvals: 0, ...bindings, actor, params, records, at, today },
    { isHoliday },
  );
}

/** The values that a rule's parameters have on a day. */
export function parametersOn(rule: TestedRule, day: string): Values {
  return Object.fromEntries(
    Object.entries(rule.parameters).flatMap(([name, values]) => {
      const held = values.findLast(({ from }) => from === undefined || from <= day);
      return held === undefined ? [] : [[name, held.value] as const];
    }),
  );
}

/** Whether the actor sees a record: its role reads such records, and every rule shows this one. */
export function isSeen(one: Present, situation: Situation): boolean {
  const known = remembered(seen, situation, () => new Map<Present, boolean>());
  return remembered(
    known,
    one,
    () =>
      one.hidden !== true &&
      mayRead(one.entity, situation.actor.role) &&
      rowsRules(one.entity).every(
        (rule) => judge(rule.rows, rule, situation, { record: one.values }) === true,
      ),
  );
}

const seen = new WeakMap<Situation, Map<Present, boolean>>();

/** The rules about which records of an entity are seen. */
export function rowsRules(entity: string): readonly RowsRule[] {
  return remembered(rulesOfRows, entity, () =>
    ruleData.rules.filter((rule): rule is RowsRule => rule.kind === "rows" && entity in rule.on),
  );
}

const rulesOfRows = new Map<string, readonly RowsRule[]>();

/** Whether a role reads an entity's records at all, if only to operate on them. */
export function mayRead(entity: string, role: string): boolean {
  const { grants, operations } = entityDefinition(entity);
  const readers = [...grants.read, ...grants.search, ...operations.flatMap(({ by }) => by)];
  return readers.includes(role);
}

/** The fields of an entity that some rule hides from the actor. */
export function hiddenFields(
  entity: string,
  actor: Acting,
  rules: readonly TestedRule[] = ruleData.rules,
): ReadonlySet<string> {
  const known = remembered(hiddenBy, rules, () => new Map<string, ReadonlySet<string>>());
  const { role, purpose, subject, tenant } = actor;
  return remembered(known, JSON.stringify([entity, role, purpose, subject, tenant]), () => {
    const names = fieldsRules(entity, rules).flatMap((rule) =>
      unseenFields(rule, entity, actor).filter((name) => !isMaskedBy(rule, entity, name)),
    );
    return new Set(names);
  });
}

const hiddenBy = new WeakMap<readonly TestedRule[], Map<string, ReadonlySet<string>>>();

/** The fields of an entity that the actor sees masked by some rule, with what stays of their values. */
export function maskedFields(
  entity: string,
  actor: Acting,
  rules: readonly TestedRule[] = ruleData.rules,
): ReadonlyMap<string, Mask> {
  const hidden = hiddenFields(entity, actor);
  const masked = new Map<string, Mask>();
  for (const rule of fieldsRules(entity, rules)) {
    for (const name of unseenFields(rule, entity, actor)) {
      if (rule.mask === undefined || hidden.has(name) || !isMaskedBy(rule, entity, name)) continue;
      const { first, last } = masked.get(name) ?? rule.mask;
      masked.set(name, {
        first: Math.min(first, rule.mask.first),
        last: Math.min(last, rule.mask.last),
      });
    }
  }
  return masked;
}

function fieldsRules(entity: string, rules: readonly TestedRule[]): readonly FieldsRule[] {
  return rules.filter((rule): rule is FieldsRule => rule.kind === "fields" && entity in rule.on);
}

function unseenFields(rule: FieldsRule, entity: string, actor: Acting): readonly string[] {
  const params = parametersOn(rule, ruleData.asOf);
  return (rule.fields[entity] ?? []).filter((name) => {
    const field = {
      name,
      entity,
      class: entityData(entity).fields[name]?.class,
      path: `${entity}.${name}`,
    };
    return evaluateExpression(rule.shows, { actor, params, field }) !== true;
  });
}

function isMaskedBy({ mask }: FieldsRule, entity: string, name: string): boolean {
  return mask !== undefined && entityData(entity).fields[name]?.type === "string";
}
