import type { Expression } from "#core/rule/expression/compile-expression";
import type { Enforcement } from "#core/weave/enforcement";

/** The expressions of an enforcement that are evaluated while the application runs. */
export function expressionsOf(item: Enforcement): readonly Expression[] {
  switch (item.kind) {
    case "check":
    case "guard":
      return [item.require];
    case "clock":
      return item.condition === undefined ? [item.from] : [item.from, item.condition];
    case "rows":
      return [item.rows];
    case "retention":
      return [item.from];
    case "fields":
    case "control":
      return [];
    default:
      return item satisfies never;
  }
}
