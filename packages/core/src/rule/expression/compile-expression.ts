import type { Position, Result } from "#core/diagnostic/diagnostic";
import type { ExpressionNode } from "#core/rule/expression/ast";
import { checkNode } from "#core/rule/expression/check-node";
import { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { parseCel } from "#core/rule/expression/parse-cel";
import { sameType } from "#core/rule/expression/same-type";
import type { ExpressionType, Scope } from "#core/rule/expression/types";

/** An expression that was read and type-checked; see `compileExpression` for its meaning. */
export interface Expression {
  readonly source: string;
  readonly tree: ExpressionNode;
  readonly type: ExpressionType;
  readonly scope: Scope;
  /** The paths that it reads; a field of an element as a field of the list it comes from. */
  readonly references: readonly (readonly string[])[];
  /** The functions that it calls, of the language and of packs. */
  readonly usesFunctions: readonly string[];
  /** The names after `records.`: the collections that it looks through. */
  readonly usesRecords: readonly string[];
}

/** Either one type or the kinds of types that the expression may give. */
export type ExpectedType = ExpressionType | readonly ExpressionType["kind"][];

/**
 * Reads and type-checks an expression of the rule language, a subset of CEL.
 *
 * Missing data is "unknown", and every operator and function of something unknown is unknown, except
 * that `&&`, `||`, `exists` and `all` follow Kleene (false && unknown is false) and that `has()` is
 * always known. A condition allows only when it is exactly true.
 *
 * @param at Where the text starts in its file; diagnostics add the offset of the part concerned.
 * @returns The expression, or BYL2001 to BYL2020 for each problem.
 *
 * @example
 * ```ts
 * import { compileExpression } from "@bylaw/core";
 *
 * const loan = { kind: "record", name: "Loan", fields: { days: { kind: "int" } } } as const;
 * const { value } = compileExpression("record.days <= 28", { variables: { record: loan } }, ["bool"]);
 * value?.references; // [["record", "days"]]
 * ```
 */
export function compileExpression(
  source: string,
  scope: Scope,
  expected: ExpectedType,
  at?: Position,
): Result<Expression> {
  const checking = new Checking(source, scope, at);
  const { diagnostics } = checking;
  const parsed = parseCel(source);
  if (!("tree" in parsed)) {
    if (parsed.large) checking.problem("BYL2002", { measure: parsed.problem }, parsed);
    else checking.problem("BYL2001", { problem: parsed.problem }, parsed);
    return { value: undefined, diagnostics };
  }
  const tree = checkNode(parsed.tree, checking);
  if (tree === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  if (!isExpected(tree.type, expected)) {
    const found = describeType(tree.type);
    checking.problem("BYL2007", { found, expected: describeExpected(expected) }, tree);
    return { value: undefined, diagnostics };
  }
  const references = [...checking.references.values()];
  const collections = references.flatMap(([root, name]) =>
    root === "records" && name !== undefined ? [name] : [],
  );
  const value: Expression = {
    source,
    tree,
    type: tree.type,
    scope,
    references,
    usesFunctions: [...checking.functions],
    usesRecords: [...new Set(collections)],
  };
  return { value, diagnostics };
}

function isKinds(expected: ExpectedType): expected is readonly ExpressionType["kind"][] {
  return Array.isArray(expected);
}

function isExpected(type: ExpressionType, expected: ExpectedType): boolean {
  return isKinds(expected) ? expected.includes(type.kind) : sameType(type, expected);
}

function describeExpected(expected: ExpectedType): string {
  if (!isKinds(expected)) return describeType(expected);
  return expected
    .map((kind) => {
      if (kind === "list") return "a list";
      return kind === "record" ? "a record" : describeType({ kind });
    })
    .join(" or ");
}
