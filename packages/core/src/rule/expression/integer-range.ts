import type { BinaryNode, ExpressionNode } from "#core/rule/expression/ast";

/** The least and the greatest value that a whole number can have, both included. */
export interface IntegerRange {
  readonly least: number;
  readonly greatest: number;
}

const column: IntegerRange = { least: -(2 ** 31), greatest: 2 ** 31 - 1 };

const exact: IntegerRange = {
  least: Number.MIN_SAFE_INTEGER,
  greatest: Number.MAX_SAFE_INTEGER,
};

/**
 * The range of a node of type `int`: a field or a function's result has 32 bits, or what is exact
 * where its type is wide. What is calculated with wide numbers is unknown beyond that.
 */
export function integerRange(node: ExpressionNode): IntegerRange {
  if (node.kind === "literal") return { least: Number(node.value), greatest: Number(node.value) };
  if (node.kind === "size") return { least: 0, greatest: column.greatest };
  if (node.kind === "unary") {
    const { least, greatest } = integerRange(node.operand);
    return { least: -greatest, greatest: -least };
  }
  if (node.kind === "binary") {
    const whole = calculatedRange(node);
    return isWide(node) ? cut(whole) : whole;
  }
  if (node.kind !== "conditional") return isWide(node) ? exact : column;
  return around([node.whenTrue, node.whenFalse].flatMap((part) => ends(integerRange(part))));
}

/** The range of what an operator gives before anything beyond what is exact becomes unknown. */
export function calculatedRange({ operator, left, right }: BinaryNode): IntegerRange {
  return combine(operator, integerRange(left), integerRange(right));
}

/** Whether every value of a range is exact. */
export function isExact({ least, greatest }: IntegerRange): boolean {
  return least >= exact.least && greatest <= exact.greatest;
}

function isWide({ type }: ExpressionNode): boolean {
  return type.kind === "int" && type.wide === true;
}

function cut({ least, greatest }: IntegerRange): IntegerRange {
  return {
    least: Math.max(least, exact.least),
    greatest: Math.min(greatest, exact.greatest),
  };
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
