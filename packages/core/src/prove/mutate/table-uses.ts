import type { ExpressionNode } from "#core/rule/expression/ast";
import type { DecisionTable, TableValue } from "#core/rule/table/decision-table";
import type { Subject } from "#core/prove/mutate/subject";

/** A decision table that a rule asks, and which of its answers are not the same to the rule. */
export interface TableUse {
  readonly table: DecisionTable;
  /** Whether the rule can come to something else with the one answer than with the other. */
  readonly differs: (one: TableValue | undefined, other: TableValue | undefined) => boolean;
}

/** Says of an answer what a comparison with a constant says of it. */
type Question = (value: TableValue | undefined) => boolean;

/** The decision tables that a rule asks, in the order in which it first does. */
export function tableUses({ clauses }: Subject): readonly TableUse[] {
  const uses = new Map<DecisionTable, (Question | undefined)[]>();
  for (const { node, around } of clauses.flatMap(({ places }) => places)) {
    const table = node.kind === "call" ? node.pack?.table : undefined;
    if (table !== undefined)
      uses.set(table, [...(uses.get(table) ?? []), questionOf(node, around[0])]);
  }
  return [...uses].map(([table, questions]) => ({
    table,
    differs: (one, other) =>
      one !== other && questions.some((ask) => ask === undefined || ask(one) !== ask(other)),
  }));
}

/** Undefined where an answer is used for more than to be compared with constants. */
function questionOf(node: ExpressionNode, outer: ExpressionNode | undefined): Question | undefined {
  if (outer?.kind === "in-list" && outer.value === node && !("kind" in outer.list)) {
    const { list } = outer;
    return (value) => list.some((item) => item.value === value);
  }
  if (outer?.kind !== "binary") return undefined;
  const other = outer.left === node ? outer.right : outer.left;
  if (other.kind !== "literal") return undefined;
  const equality = outer.operator === "==" || outer.operator === "!=";
  if (equality && other.type.kind !== "dec") return (value) => value === other.value;
  if (other.type.kind !== "int") return undefined;
  const isRight = outer.right === other;
  const order: Question = (value) => Number(value) > Number(other.value);
  const isStrict =
    outer.operator === (isRight ? ">" : "<") || outer.operator === (isRight ? "<=" : ">=");
  return isStrict ? order : (value) => Number(value) >= Number(other.value);
}
