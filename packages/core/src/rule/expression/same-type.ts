import type { ExpressionType } from "#core/rule/expression/types";

/** Whether two types are one; records are one when their names are. */
export function sameType(left: ExpressionType, right: ExpressionType): boolean {
  if (left.kind === "list") return right.kind === "list" && sameType(left.of, right.of);
  if (left.kind === "record") return right.kind === "record" && left.name === right.name;
  return left.kind === right.kind;
}
