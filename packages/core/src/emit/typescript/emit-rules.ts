import { ruleNames } from "#core/emit/rule-names";
import { withArticle } from "#core/emit/with-article";
import type { Entity } from "#core/model/model";
import type { Expression } from "#core/rule/expression/compile-expression";
import type { CheckEnforcement, Enforcement, GuardEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { importFunctions, functionsInTypeScript } from "#core/emit/pack-source";
import { entityLookups } from "#core/emit/sql/emit-lookups";
import { toCamel, toKebab, toPascal } from "#core/emit/typescript/names";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { tsReference } from "#core/emit/typescript/ts-reference";
import { expressionToEnglish } from "#core/rule/expression/to-english";
import { countsApprovals, ownChanges } from "#core/weave/approval-guards";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";

type RecordRule = CheckEnforcement | GuardEnforcement;

/** The rules of one entity that are checked in TypeScript. */
export function typeScriptRules(
  entity: Entity,
  enforcements: readonly Enforcement[],
): readonly RecordRule[] {
  return enforcements.filter(
    (item): item is RecordRule =>
      (item.kind === "check" || item.kind === "guard") &&
      item.layer !== "database" &&
      item.entity === entity.name,
  );
}

/** `rules.ts` of an entity: what law says of its records, each rule with its citation. */
export function emitRules(entity: Entity, woven: Woven): string {
  const rules = typeScriptRules(entity, woven.enforcements);
  const printed = rules.map((item) => ({ item, ...print(item.require, item) }));
  const helpers = [...new Set(["holds", ...printed.flatMap(({ imports }) => imports)])].toSorted();
  const functions = functionsInTypeScript(rules);
  const taken = new Set(["recordRule", ...helpers, ...functions.map(({ name }) => name)]);
  const constant = (item: RecordRule): string => constantOf(item, taken);
  return code`
    import { recordRule, type RecordRule } from "#platform/records/entity";
    import { ${helpers.join(", ")} } from "#platform/rules/logic";
    ${importFunctions(functions)}
    ${importTargets(entity, rules, woven)}
    import type { ${entity.name} } from "./types.ts";

    ${printed.map(({ item, code: condition }) => rule(entity, item, condition, constant(item), woven))}
    /** The rules of law that ${withArticle(entity.name)} is checked against before it is stored. */
    export const ${toCamel(entity.name)}Rules: readonly RecordRule[] = [
      ${rules.map((item) => `${constant(item)},`)}
    ];
  `;
}

function print(
  expression: Expression,
  item: RecordRule,
): ReturnType<typeof expressionToTypeScript> {
  return expressionToTypeScript(expression, {
    // The application keeps no records of a concept that is not among those used.
    reference: (path) =>
      path[0] === "records" && !expression.usesRecords.includes(path[1] ?? "")
        ? "[]"
        : tsReference(path, item.rule),
  });
}

function rule(
  entity: Entity,
  item: RecordRule,
  condition: string,
  called: string,
  woven: Woven,
): string {
  const { definition } = item.rule;
  const lookups = item.kind === "guard" ? entityLookups(item, woven) : [];
  const records = lookups.map(
    ({ concept, target }) => `readonly ${concept}: readonly ${target.name}[];`,
  );
  const looksAtConsents = item.require.usesRecords.includes("consents");
  if (looksAtConsents) {
    records.push(
      "readonly consents: readonly { subject: string; purpose: string; since: string }[];",
    );
  }
  const collections = lookups.map(
    ({ concept, target, source }) => `${concept}: ${tsLiteral({ entity: target.name, source })},`,
  );
  const types = [entity.name, ...(records.length > 0 ? [`{ ${records.join(" ")} }`] : [])];
  const used = ["record", "old", "actor", "approvals", "at", "today", "records"].filter((name) =>
    new RegExp(String.raw`\b${name}\b`).test(condition),
  );
  return code`
    /**
     * ${commentText(definition.source.citation)}: ${commentText(definition.title)}.
     *
     * Holds when ${commentText(expressionToEnglish(item.require, { name: ruleNames(item.rule) }))}.
     */
    const ${called} = recordRule<${types.join(", ")}>({
      rule: ${tsLiteral(item.rule.id)},
      kind: ${tsLiteral(item.kind === "check" ? "invariant" : "guard")},
      moments: ${tsLiteral(item.kind === "check" ? [] : item.moments)},
      message: ${tsLiteral(item.message)},
      ${item.kind === "guard" && countsApprovals(item) && `approvedChanges: ${tsLiteral(ownChanges(item, woven.model))},`}
      ${looksAtConsents && "consents: true,"}
      ${collections.length > 0 && `collections: { ${collections.join(" ")} },`}
      holds: ({ ${used.join(", ")} }) => holds(${condition}),
    });

  `;
}

/** The types of the records that rules look at, where they are not the entity's own. */
function importTargets(
  entity: Entity,
  rules: readonly RecordRule[],
  woven: Woven,
): readonly string[] {
  const names = rules
    .flatMap((item) => (item.kind === "guard" ? entityLookups(item, woven) : []))
    .map(({ target }) => target.name)
    .filter((name) => name !== entity.name);
  return [...new Set(names)]
    .toSorted()
    .map((name) => `import type { ${name} } from "../${toKebab(name)}/types.ts";`);
}

/** The name of a rule's constant: one that nothing else in the file has. */
function constantOf({ rule: { id } }: RecordRule, taken: ReadonlySet<string>): string {
  const name = toCamel(toPascal(id));
  return taken.has(name) ? `${name}Rule` : name;
}
