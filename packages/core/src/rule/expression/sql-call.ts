import type { CallNode, ExpressionNode } from "#core/rule/expression/ast";
import { printShift } from "#core/rule/expression/sql-calendar";
import { sqlFunctionType } from "#core/rule/expression/sql-function";
import {
  complete,
  level,
  type Printed,
  type SqlPrinting,
  Unsupported,
} from "#core/rule/expression/sql-printing";
import type { FunctionSignature } from "#core/rule/expression/types";

/** Prints a call of a function of the language or, where the database has it, of a pack. */
export function printCall(node: CallNode, printing: SqlPrinting): Printed {
  if (node.pack !== undefined) return printPackCall(node.pack, node.arguments, printing);
  const { name } = node;
  const [first, second] = node.arguments;
  if (first === undefined) throw new Error(`${name} has no arguments`);
  const text = printing.print(first, level.any);
  if (name === "dateOf")
    return [`(${printing.print(first, level.cast)} AT TIME ZONE 'UTC')::date`, level.cast];
  if (name === "decOf") return [`${printing.print(first, level.cast)}::numeric`, level.cast];
  if (second === undefined) throw new Error(`${name} has one argument`);
  const other = printing.print(second, level.any);
  switch (name) {
    case "startsWith":
      return [`starts_with(${text}, ${other})`, level.cast];
    case "endsWith":
      return [`starts_with(reverse(${text}), reverse(${other}))`, level.cast];
    case "contains":
      return [`strpos(${text}, ${other}) > 0`, level.compare];
    case "matches":
      return [
        `${printing.print(first, level.sum)} ~ ${printing.print(second, level.sum)}`,
        level.other,
      ];
    case "daysBetween":
      return [
        `${printing.print(second, level.sum)} - ${printing.print(first, level.product)}`,
        level.sum,
      ];
    default:
      return printShift(node, printing);
  }
}

/** A call of a strict function, each argument in its parameter's type, so that one function is meant. */
function printPackCall(
  signature: FunctionSignature,
  values: readonly ExpressionNode[],
  printing: SqlPrinting,
): Printed {
  const types = signature.parameters.map(sqlFunctionType);
  const name = types.includes(undefined) ? undefined : printing.names.call?.(signature);
  if (name === undefined) {
    throw new Unsupported(`the pack function ${signature.name} has no form in SQL`);
  }
  const given = values.map((value, index) => {
    const printed = printing.print(value, level.cast);
    const argument = value.type.kind === "list" ? complete(printed, printed) : printed;
    return `${argument}::${types[index]}`;
  });
  return [`${name}(${given.join(", ")})`, level.cast];
}
