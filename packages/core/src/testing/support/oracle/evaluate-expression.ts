import type { Expression as Compiled } from "#core/rule/expression/compile-expression";
import { evaluateExpression as evaluate } from "#core/rule/expression/evaluate-expression";
import type { Expression } from "#test/oracle/compile-expression";

/** The engine's own interpreter; an application gets a copy of its source in this place. */
export function evaluateExpression(
  expression: Expression,
  bindings: Readonly<Record<string, unknown>>,
  options?: Parameters<typeof evaluate>[2],
): unknown {
  // The interpreter reads an expression's source and scope, never its tree.
  return evaluate(expression as Compiled, bindings, options);
}
