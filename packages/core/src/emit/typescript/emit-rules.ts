import { ruleNames } from "#core/emit/rule-names";
import { withArticle } from "#core/emit/with-article";
import type { Entity } from "#core/model/model";
import type { Expression } from "#core/rule/expression/compile-expression";
import type { CheckEnforcement, Enforcement, GuardEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { toCamel, toPascal } from "#core/emit/typescript/names";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { tsReference } from "#core/emit/typescript/ts-reference";
import { expressionToEnglish } from "#core/rule/expression/to-english";
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
export function emitRules(entity: Entity, { enforcements }: Woven): string {
  const rules = typeScriptRules(entity, enforcements);
  const printed = rules.map((item) => ({ item, ...print(item.require, item) }));
  const helpers = [...new Set(["holds", ...printed.flatMap(({ imports }) => imports)])].toSorted();
  return code`
    import { recordRule, type RecordRule } from "#platform/records/entity";
    import { ${helpers.join(", ")} } from "#platform/rules/logic";
    import type { ${entity.name} } from "./types.ts";

    ${printed.map(({ item, code: condition }) => rule(entity, item, condition))}
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
  return expressionToTypeScript(expression, { reference: (path) => tsReference(path, item.rule) });
}

function rule(entity: Entity, item: RecordRule, condition: string): string {
  const { definition } = item.rule;
  const used = ["record", "old", "actor", "approvals", "at", "today"].filter((name) =>
    new RegExp(String.raw`\b${name}\b`).test(condition),
  );
  return code`
    /**
     * ${commentText(definition.source.citation)}: ${commentText(definition.title)}.
     *
     * Holds when ${commentText(expressionToEnglish(item.require, { name: ruleNames(item.rule) }))}.
     */
    const ${constant(item)} = recordRule<${entity.name}>({
      rule: ${tsLiteral(item.rule.id)},
      kind: ${tsLiteral(item.kind === "check" ? "invariant" : "guard")},
      moments: ${tsLiteral(item.kind === "check" ? [] : item.moments)},
      message: ${tsLiteral(item.message)},
      holds: ({ ${used.join(", ")} }) => holds(${condition}),
    });

  `;
}

function constant({ rule: { id } }: RecordRule): string {
  return toCamel(toPascal(id));
}
