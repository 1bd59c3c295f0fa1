import type { Environment } from "@marcbachmann/cel-js";
import type { Expression } from "#test/oracle/compile-expression";
import { bindOracle, type OracleState, plainValue } from "#test/oracle/oracle-bindings";
import { oracleEnvironment } from "#test/oracle/oracle-environment";
import { UnknownResult } from "#test/oracle/oracle-values";
import type { Scope } from "#test/oracle/types";

/** What an evaluation may ask for besides its bindings. */
export interface EvaluationOptions {
  /** Says which days of a calendar are state; without it `addBusinessDays` is unknown. */
  readonly isHoliday?: (calendar: string, date: string) => boolean;
}

/**
 * Evaluates an expression with the CEL interpreter, from its source and not from our tree, so that it
 * can judge the compiled forms.
 *
 * @param bindings JSON values by the names of the scope's variables; see `ExpressionType` for their
 *   forms. What is null, absent or malformed is missing.
 * @returns A JSON value of the expression's type, or undefined when it is unknown.
 */
export function evaluateExpression(
  expression: Expression,
  bindings: Readonly<Record<string, unknown>>,
  options: EvaluationOptions = {},
): unknown {
  const { parsed, state } = prepare(expression);
  const { context, originals } = bindOracle(expression, bindings);
  state.isHoliday = options.isHoliday;
  state.originals = originals;
  try {
    return plainValue(parsed(context), originals);
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

interface Prepared {
  readonly parsed: (context: Map<string, unknown>) => unknown;
  readonly state: OracleState;
}

const environments = new WeakMap<Scope, { environment: Environment; state: OracleState }>();
const prepared = new WeakMap<Expression, Prepared>();

function prepare(expression: Expression): Prepared {
  const known = prepared.get(expression);
  if (known !== undefined) return known;
  let forScope = environments.get(expression.scope);
  if (forScope === undefined) {
    const state: OracleState = { isHoliday: undefined, originals: new WeakMap() };
    forScope = { environment: oracleEnvironment(expression.scope, state), state };
    environments.set(expression.scope, forScope);
  }
  const result = {
    parsed: forScope.environment.parse(expression.source),
    state: forScope.state,
  };
  prepared.set(expression, result);
  return result;
}

/** The errors by which CEL says that data is missing; any other is a defect of ours. */
function isUnknown(error: unknown): boolean {
  if (error instanceof UnknownResult) return true;
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "no_such_key" || error.code === "unknown_variable";
}
