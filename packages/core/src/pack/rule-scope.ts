import { actorType } from "#core/pack/actor-type";
import { appType } from "#core/pack/app-type";
import { consentType } from "#core/pack/consent-type";
import type { Pack, PackConcept } from "#core/pack/pack";
import { parameterHistoryType } from "#core/pack/parameter-type";
import { recordType } from "#core/pack/record-type";
import type { RuleFile } from "#core/pack/rule-format";
import type { ExpressionType, Scope } from "#core/rule/expression/types";

type Types = Readonly<Record<string, ExpressionType>>;
type Variable =
  | "record"
  | "old"
  | "actor"
  | "params"
  | "records"
  | "approvals"
  | "today"
  | "at"
  | "field"
  | "facts"
  | "app"
  | "jurisdictions";

/** What each expression of a rule may speak of, by the kind of the rule and the key. */
const variables: Readonly<Record<string, readonly Variable[]>> = {
  applies: ["facts", "app", "jurisdictions"],
  "invariant.require": ["record", "params"],
  "guard.require": ["record", "old", "actor", "params", "records", "approvals", "today", "at"],
  "clock.from": ["record", "params", "records", "today", "at"],
  "clock.if": ["record", "actor", "params", "records", "today", "at"],
  "visibility.rows": ["record", "actor", "params", "records", "today", "at"],
  "visibility.fields": ["actor", "params", "field"],
  "retention.from": ["record", "params"],
  "design.require": ["app", "facts", "jurisdictions", "params"],
};

/** The scope of one expression of a rule: `applies`, `require`, `from`, `if`, `rows` or `fields`. */
export function ruleScope(
  rule: RuleFile,
  key: string,
  concept: PackConcept | undefined,
  packs: readonly Pack[],
): Scope {
  const record =
    concept === undefined
      ? undefined
      : recordType(concept.concept.concept, concept.concept.fields, concept.concept.relations);
  const types: Readonly<Record<Variable, ExpressionType | undefined>> = {
    record,
    old: record,
    actor: actorType,
    params: recordOf("the parameters", parameterTypes(rule)),
    records: recordOf("records", {
      ...collections(packs),
      consents: { kind: "list", of: consentType },
    }),
    approvals: { kind: "int" },
    today: { kind: "date" },
    at: { kind: "timestamp" },
    field: recordOf("field", {
      name: { kind: "string" },
      class: { kind: "string" },
      entity: { kind: "string" },
      path: { kind: "string" },
    }),
    facts: recordOf("the facts", factTypes(packs)),
    app: appType,
    jurisdictions: { kind: "list", of: { kind: "string" } },
  };
  const names = variables[key] ?? variables[`${rule.kind}.${key}`] ?? [];
  const inScope = names.flatMap((name) => {
    const type = types[name];
    return type === undefined ? [] : [[name, type] as const];
  });
  return {
    variables: Object.fromEntries(inScope),
    functions: packs.flatMap((pack) => pack.functions),
  };
}

function recordOf(name: string, fields: Types): ExpressionType {
  return { kind: "record", name, fields };
}

function parameterTypes(rule: RuleFile): Types {
  const entries = Object.entries(rule.parameters ?? {}).flatMap(([name, values]) => {
    const type = parameterHistoryType(values);
    return type === undefined ? [] : [[name, type] as const];
  });
  return Object.fromEntries(entries);
}

function factTypes(packs: readonly Pack[]): Types {
  const facts = packs.flatMap((pack) => Object.entries(pack.manifest.facts));
  return Object.fromEntries(facts.map(([name, { type }]) => [name, { kind: type }]));
}

/** The records of each concept, by its short name; the first pack that has the name owns it. */
function collections(packs: readonly Pack[]): Types {
  const concepts = packs.flatMap((pack) => pack.concepts.map(({ concept }) => concept));
  return Object.fromEntries(
    concepts
      .toReversed()
      .map(({ concept, fields, relations }) => [
        concept,
        { kind: "list", of: recordType(concept, fields, relations) } as const,
      ]),
  );
}
