import type { Field, Operation } from "#core/model/model";
import type { ControlEnforcement, Enforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { expressionData } from "#core/emit/app/rule-expression";
import { tsLiteral } from "#core/emit/typescript/ts-literal";

/** What the tests of rules stand on: the rules and the blueprint as data, without a compiled word. */
export function emitRuleData(woven: Woven): string {
  const { model } = woven;
  return code`
    import type { RuleData } from "#test/rule-types";

    /** What the rules and the blueprint say, as data for the tests of rules. */
    export const ruleData: RuleData = {
      asOf: ${tsLiteral(model.asOf)},
      needs: ${tsLiteral(Object.fromEntries(model.roles.map(({ name, needs }) => [name, needs])))},
      entities: {
        ${model.entities.map(
          (entity) => code`
            ${entity.name}: {
              ${entity.concept !== undefined && `concept: ${tsLiteral(entity.concept)},`}
              fields: {
                ${entity.fields.map((field) => `${field.name}: ${tsLiteral(fieldData(field))},`)}
              },
              transitions: ${tsLiteral(entity.states?.transitions ?? {})},
              operations: [
                ${model.operations
                  .filter(({ on }) => on === entity.name)
                  .map((operation) => `${tsLiteral(operationData(operation))},`)}
              ],
            },
          `,
        )}
      },
      rules: [
        ${testedRules(woven).map((rule) => `${tsLiteral(ruleData(rule, woven))},`)}
      ],
    };
  `;
}

/** The enforcements of one rule and one kind, over all its entities and layers. */
export type TestedRule = readonly [Enforcement, ...Enforcement[]];

/** The controls whose presence a test can tell: see `rule-control.ts`. */
const testedControls: ReadonlySet<string> = new Set([
  "access",
  "audit-trail",
  "authentication",
  "field-encryption",
  "record-versions",
]);

/** What is to be tested, rule by rule; a rule that hides rows and fields comes twice. */
export function testedRules({
  enforcements,
  expected = enforcements,
}: Woven): readonly TestedRule[] {
  const groups = new Map<string, [Enforcement, ...Enforcement[]]>();
  for (const item of expected) {
    if (item.kind === "control" && !isTested(item)) continue;
    const key = `${item.rule.id} ${item.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function isTested({ control, pack }: ControlEnforcement): boolean {
  return pack !== undefined || testedControls.has(control);
}

function fieldData(field: Field): object {
  const { type, required, unique, readOnly, min, max, scale, values, pattern, references } = field;
  return {
    type,
    ...(required && { required }),
    ...(unique && { unique }),
    ...(readOnly && { readOnly }),
    min,
    max,
    scale,
    values,
    pattern,
    references,
    class: field.class,
    default: field.default,
  };
}

function operationData({ name, input, sets, require, handler }: Operation): object {
  return {
    name,
    input: Object.fromEntries(input.map((field) => [field.name, fieldData(field)])),
    sets: Object.fromEntries(
      Object.entries(sets).map(([field, value]) => [field, expressionData(value)]),
    ),
    require: require && expressionData(require),
    ...(handler && { handler }),
  };
}

function ruleData(group: TestedRule, woven: Woven): object {
  const [first] = group;
  const { rule, kind } = first;
  const entities = [...new Set(group.flatMap((item) => ("entity" in item ? [item.entity] : [])))];
  const layers = (entity: string): readonly string[] =>
    group.flatMap((item) => ("entity" in item && item.entity === entity ? [item.layer] : []));
  return {
    kind,
    id: rule.id,
    citation: rule.definition.source.citation,
    on: Object.fromEntries(entities.map((entity) => [entity, layers(entity)])),
    parameters: rule.definition.parameters ?? {},
    records: recordsOf(first, woven),
    ...particular(first, group, woven),
  };
}

function recordsOf({ rule }: Enforcement, { model }: Woven): Readonly<Record<string, string>> {
  const concepts = Object.values(rule.expressions).flatMap(({ usesRecords }) => usesRecords);
  return Object.fromEntries(
    [...new Set(concepts)].flatMap((concept) => {
      const entity = model.entities.find((each) => each.concept === `${rule.pack}/${concept}`);
      return entity === undefined ? [] : [[concept, entity.name] as const];
    }),
  );
}

function particular(item: Enforcement, group: TestedRule, { model }: Woven): object {
  switch (item.kind) {
    case "check":
      return {
        require: expressionData(item.require),
        message: item.message,
        lawful: item.rule.definition.examples
          .filter(({ expect }) => expect === "allowed")
          .map(({ given }) => given.record ?? {}),
      };
    case "guard":
      return {
        moments: item.moments,
        require: expressionData(item.require),
        message: item.message,
      };
    case "clock": {
      const { starts, met, condition, days, calendar, extension } = item;
      return {
        starts,
        met,
        from: expressionData(item.from),
        condition: condition && expressionData(condition),
        days,
        calendar,
        extension,
      };
    }
    case "rows":
      return { rows: expressionData(item.rows) };
    case "fields": {
      const { fields: shows } = item.rule.expressions;
      const { definition } = item.rule;
      const on = definition.kind === "visibility" ? definition.on : "";
      const entities = new Set(group.flatMap((each) => ("entity" in each ? [each.entity] : [])));
      const concerned = model.entities
        .filter(({ name }) => entities.has(name))
        .map(({ name, fields }) => [
          name,
          fields
            .filter((field) => typeof on === "string" || isWithin(field.class, on.class))
            .map((field) => field.name),
        ]);
      const { mask } = item;
      const fields = Object.fromEntries(concerned);
      return { shows: shows && expressionData(shows), fields, ...(mask && { mask }) };
    }
    case "retention": {
      const { years, months, days } = item;
      const purge = item.purge ? { purge: true } : {};
      return { from: expressionData(item.from), keep: { years, months, days }, ...purge };
    }
    case "control": {
      const { definition } = item.rule;
      const dependsOn = definition.kind === "control" ? definition.dependsOn?.variable : undefined;
      const { control, settings, protects } = item;
      return { control, settings, protects, ...(dependsOn && { dependsOn }) };
    }
    default:
      return item satisfies never;
  }
}

/** Said anew, and not by the weaver's own function, because it is the weaver that is tested. */
function isWithin(candidate: string | undefined, wanted: string): boolean {
  return candidate !== undefined && `${candidate}.`.startsWith(`${wanted}.`);
}
