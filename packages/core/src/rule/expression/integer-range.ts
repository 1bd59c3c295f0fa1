import type { ExpressionNode } from "#core/rule/expression/ast";

/** The least and the greatest value that a whole number can have, both included. */
export interface IntegerRange {
  readonly least: number;
  readonly greatest: number;
}

const column: IntegerRange = { least: -(2 ** 31), greatest: 2 ** 31 - 1 };

/** The range of a node of type `int`, where a field or a function result has 32 bits. */
export function integerRange(node: ExpressionNode): IntegerRange {
  if (node.kind === "literal") return { least: Number(node.value), greatest: Number(node.value) };
  if (node.kind === "size") return { least: 0, greatest: column.greatest };
  if (node.kind === "unary") {
    const { least, greatest } = integerRange(node.operand);
    return { least: -greatest, greatest: -least };
  }
  if (node.kind === "binary") {
    return combine(node.operator, integerRange(node.left), integerRange(node.right));
  }
  if (node.kind !== "conditional") return column;
  return around([node.whenTrue, node.whenFalse].flatMap((part) => ends(integerRange(part))));
}

function combine(operator: string, left: IntegerRange, right: IntegerRange): IntegerRange {
  switch (operator) {
    case "+":
      return { least: left.least + right.least, greatest: left.greatest + right.greatest };
    case "-":
      return { least: left.least - right.greatest, greatest: left.greatest - right.least };
    default:
      return around(ends(left).flatMap((one) => ends(right).map((other) => one * other)));
  }
}

function ends({ least, greatest }: IntegerRange): readonly number[] {
  return [least, greatest];
}

function around(values: readonly number[]): IntegerRange {
  return { least: Math.min(...values), greatest: Math.max(...values) };
}
