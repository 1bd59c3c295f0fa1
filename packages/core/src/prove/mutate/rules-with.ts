import type { Mutant } from "#core/prove/mutate/mutant";
import type { Rule } from "#core/rule/rule";
import { compileIn } from "#core/prove/mutate/compile-change";
import { allNodes } from "#core/rule/expression/all-nodes";

/**
 * The rules of an order with a mutant instead of its original. Others that ask the table that it
 * changes are compiled anew, since the application has a table once for all rules.
 */
export function rulesWith(
  { rule: changed, packs }: Mutant,
  rules: readonly Rule[],
): readonly Rule[] {
  const tables = new Set(packs.flatMap((pack) => pack.tables));
  return rules.map((rule) => {
    if (changed !== undefined && rule.id === changed.id) return changed;
    const asks = Object.values(rule.expressions).flatMap(({ tree }) => allNodes(tree));
    const isChanged = asks.some((node) => {
      const table = node.kind === "call" ? node.pack?.table : undefined;
      return table !== undefined && !tables.has(table);
    });
    return isChanged ? (compileIn(rule, packs, {}).rule ?? rule) : rule;
  });
}
