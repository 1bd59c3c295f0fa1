import type { Rule } from "#core/rule/rule";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { parameterHistory } from "#core/rule/parameter-values";

/** Prints a path of an expression where `record`, `old`, `actor`, `input`, `at` and `today` are in scope. */
export function tsReference([variable = "", ...members]: readonly string[], rule?: Rule): string {
  if (variable === "params" && rule !== undefined) return parameter(rule, members[0] ?? "");
  return [variable, ...members].join(".");
}

function parameter(rule: Rule, name: string): string {
  const [first, ...later] = parameterHistory(rule, name);
  if (first === undefined) throw new Error(`${rule.id} has no parameter ${name}`);
  return later.reduce(
    (otherwise, { from, value }) =>
      `(today >= ${tsLiteral(from)} ? ${tsLiteral(value)} : ${otherwise})`,
    tsLiteral(first.value),
  );
}
