import type { ExpressionNode } from "#core/rule/expression/ast";
import type { ExpressionType } from "#core/rule/expression/types";

/** Whether two types are one; records are one when their names are. Whole numbers of any width are. */
export function sameType(left: ExpressionType, right: ExpressionType): boolean {
  if (left.kind === "list") return right.kind === "list" && sameType(left.of, right.of);
  if (left.kind === "record") return right.kind === "record" && left.name === right.name;
  return left.kind === right.kind;
}

/** The type of what comes from two operands of one type: wide when either is. */
export function widerType(left: ExpressionNode, right: ExpressionNode): ExpressionType {
  return right.type.kind === "int" && right.type.wide === true ? right.type : left.type;
}
