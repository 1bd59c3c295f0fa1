import type { Entity, Field } from "#core/model/model";
import type { Enforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { shiftRecord } from "#core/emit/app/shift-record";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { parametersOn } from "#core/pack/parameters-on";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";

type Values = Readonly<Record<string, unknown>>;

/** The moment at which the clock of the tests starts: see `harness-types.ts`. */
const at = "2026-03-02T10:00:00Z";
const today = at.slice(0, 10);

/** As many combinations of examples are tried for one entity. */
const mostCandidates = 4000;

/** Values with which tests can create records that rules guard; found among the rules' examples. */
export function emitSamples(woven: Woven): string {
  return code`
    import type { Values } from "#platform/records/entity";

    /**
     * The values on which it depends whether a rule lets a record be created, chosen so that every rule
     * does: for the first role that may create it, at the time at which the clock of the tests starts,
     * when there are no other records. Fields of which no rule speaks are left out.
     */
    export const samples: Readonly<Record<string, Values>> = {
      ${woven.model.entities.map((entity) => `${entity.name}: ${tsLiteral(sampleOf(entity, woven))},`)}
    };
  `;
}

function sampleOf(entity: Entity, woven: Woven): Values {
  const rules = atCreation(entity, woven.expected ?? woven.enforcements);
  const [role = ""] = entity.grants.create;
  const actor = {
    role,
    subject: role,
    tenant: "one",
    purpose: woven.model.roles.find(({ name }) => name === role)?.purposes[0],
    needs: woven.model.roles.find(({ name }) => name === role)?.needs ?? [],
  };
  const named = new Set(
    rules
      .flatMap(expressions)
      .flatMap(({ references }) =>
        references.flatMap(([root, field]) => (root === "record" && field ? [field] : [])),
      ),
  );
  const writable = entity.fields.filter(({ name, readOnly }) => named.has(name) && !readOnly);
  const plain = Object.fromEntries(
    writable
      .filter(({ required, references }) => required && references === undefined)
      .map((field) => [field.name, plainValue(field)]),
  );
  const records = Object.fromEntries(
    rules.flatMap(expressions).flatMap(({ usesRecords }) => usesRecords.map((name) => [name, []])),
  );
  const satisfies = (values: Values): boolean =>
    rules.every((item) => allows(item, { record: complete(entity, values), actor, records }));
  const given = overlays(rules, actor.subject, writable).find((overlay) =>
    satisfies({ ...plain, ...overlay }),
  );
  // Of a unique field any value does that rules let in: each record gets another one.
  const unique = new Set(writable.filter((field) => field.unique).map(({ name }) => name));
  const lasting = Object.entries(plain).filter(([name]) => !unique.has(name));
  return { ...Object.fromEntries(lasting), ...given };
}

function atCreation(entity: Entity, enforcements: readonly Enforcement[]): readonly Enforcement[] {
  const initial = entity.states?.initial;
  return enforcements.filter((item) => {
    if (!("entity" in item) || item.entity !== entity.name) return false;
    if (item.kind === "check") return true;
    const moments =
      item.kind === "guard" ? item.moments : item.kind === "clock" ? [item.starts] : [];
    return moments.some(
      (moment) =>
        moment === "create" ||
        (typeof moment === "object" && initial !== undefined && moment.enters.includes(initial)),
    );
  });
}

function expressions({ rule }: Enforcement): Enforcement["rule"]["expressions"][string][] {
  const { require, from } = rule.expressions;
  return [require, from].filter((expression) => expression !== undefined);
}

function allows(item: Enforcement, bindings: Values): boolean {
  const params = parametersOn(item.rule.definition, today);
  const all = { ...bindings, old: {}, params, at, today };
  // Consents are given to whoever the record speaks of, once that one is there.
  if (item.kind === "guard" && item.require.usesRecords.includes("consents")) return true;
  if (item.kind === "check" || item.kind === "guard") {
    return evaluateExpression(item.require, all) === true;
  }
  return item.kind !== "clock" || evaluateExpression(item.from, all) !== undefined;
}

/** With what every record has, and with the records to which it must refer, each another one. */
function complete({ states, fields }: Entity, values: Values): Values {
  const made = { version: 1, createdAt: at, updatedAt: at };
  const needed = fields.filter(({ required, references }) => required && references !== undefined);
  const references = Object.fromEntries(needed.map(({ name }) => [name, `some ${name}`]));
  return { ...references, ...values, ...made, ...(states && { state: states.initial }) };
}

/** What the allowed examples say of the fields: those of one rule, and of several put together. */
function overlays(
  rules: readonly Enforcement[],
  subject: string,
  writable: readonly Field[],
): readonly Values[] {
  const names = new Map(writable.map((field) => [field.name, field]));
  let found: readonly Values[] = [{}];
  for (const { rule } of new Map(rules.map((item) => [item.rule.id, item])).values()) {
    const given = rule.definition.examples
      .filter(({ expect }) => expect !== "refused")
      .map((example) => shiftRecord(example.given, { at, subject }))
      .map((record) =>
        Object.fromEntries(
          Object.entries(record).filter(([name, value]) => fits(names.get(name), value)),
        ),
      );
    const next = [{}, ...given];
    found = found
      .flatMap((before) => next.map((overlay) => Object.assign({}, before, overlay)))
      .slice(0, mostCandidates);
  }
  return found;
}

function fits(field: Field | undefined, value: unknown): boolean {
  if (field === undefined || field.references !== undefined || value === null) return false;
  if (field.values !== undefined) return field.values.some((known) => known === value);
  if (typeof value === "string" && field.pattern !== undefined) {
    return new RegExp(field.pattern, "u").test(value);
  }
  return true;
}

function plainValue(field: Field): unknown {
  switch (field.type) {
    case "integer":
      return field.default ?? field.min ?? 1;
    case "decimal":
      return field.default ?? String(Math.max(1, field.min ?? 1));
    case "boolean":
      return field.default ?? false;
    case "date":
      return today;
    case "timestamp":
      return at;
    case "enum":
      return field.default ?? field.values?.[0];
    case "uuid":
      return "00000000-0000-4000-8000-000000000001";
    case "email":
      return "someone@example.org";
    case "uri":
      return "https://example.org/";
    case "string":
    case "text":
      return field.default ?? "something";
    default:
      return field.type satisfies never;
  }
}
