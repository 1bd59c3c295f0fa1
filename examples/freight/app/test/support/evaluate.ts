import type { Expression } from "#test/oracle/compile-expression";
import { evaluateExpression as interpret } from "#test/oracle/evaluate-expression";
import { packFunctions } from "#test/pack-functions";

const bound = new WeakMap<Expression, Expression>();

/** What the interpreter makes of an expression, with the functions of packs that it calls. */
export function evaluateExpression(
  expression: Expression,
  bindings: Parameters<typeof interpret>[1],
  options?: Parameters<typeof interpret>[2],
): unknown {
  return interpret(withFunctions(expression), bindings, options);
}

function withFunctions(expression: Expression): Expression {
  const { scope, calls = [] } = expression;
  if (calls.length === 0) return expression;
  const known = bound.get(expression);
  if (known !== undefined) return known;
  const functions = calls.map((name) => {
    const signature = packFunctions[name];
    if (signature === undefined) throw new Error(`pack-functions.ts does not know ${name}`);
    return signature;
  });
  const result = { ...expression, scope: { ...scope, functions } };
  bound.set(expression, result);
  return result;
}
