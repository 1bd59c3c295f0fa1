import type { CallNode, ExpressionNode } from "#core/rule/expression/ast";
import { calendarLimits } from "#core/rule/expression/builtins";
import { integerRange } from "#core/rule/expression/integer-range";
import {
  level,
  type Printed,
  type SqlPrinting,
  withinLimit,
} from "#core/rule/expression/sql-printing";

/** Prints `addDays`, `addMonths`, `addYears`, `addMinutes` or `addBusinessDays`. */
export function printShift({ name, arguments: values }: CallNode, printing: SqlPrinting): Printed {
  const [date, amount, calendar] = values;
  if (date === undefined || amount === undefined) throw new Error(`${name} has one argument`);
  const many = printAmount(amount, name, printing);
  if (calendar !== undefined) {
    const [day, place] = [date, calendar].map((value) => printing.print(value, level.any));
    return [`platform.add_business_days(${day}, ${many}, ${place})`, level.cast];
  }
  const start = printing.print(date, level.sum);
  if (name === "addDays") return [`${start} + ${many}`, level.sum];
  if (name === "addMinutes") return [`${start} + make_interval(mins => ${many})`, level.sum];
  const unit = name === "addMonths" ? "months" : "years";
  const interval =
    amount.kind === "literal"
      ? `INTERVAL '${Number(amount.value)} ${unit}'`
      : `make_interval(${unit} => ${many})`;
  return [`(${start} + ${interval})::date`, level.cast];
}

/** An amount as a 32-bit integer; NULL where it is further than the function reaches. */
function printAmount(node: ExpressionNode, name: string, { print }: SqlPrinting): string {
  const limit = calendarLimits[name]?.limit ?? 0;
  const { least, greatest } = integerRange(node);
  if (node.kind === "literal") return print(node, level.cast);
  if (least >= -limit && greatest <= limit) return `${print(node, level.cast)}::integer`;
  return `${withinLimit(print(node, level.any), limit)}::integer`;
}
