import type { Step } from "#core/prove/mutate/by-one-unit";
import type { BinaryNode, ExpressionNode } from "#core/rule/expression/ast";

/**
 * The step of a number for which a comparison says what it also says with its boundary let in or left
 * out: `age > 18` is `age >= 19`. Undefined where there is none, such as between decimals.
 */
export function coincidingStep(
  node: ExpressionNode,
  around: readonly ExpressionNode[],
): Step | undefined {
  const [first, second] = around;
  const isShift = first?.kind === "call" && first.name === "addDays" && first.arguments[1] === node;
  const [side, outer] = isShift ? [first, second] : [node, first];
  if (outer?.kind !== "binary") return undefined;
  const { kind } = side.type;
  if (kind !== "int" && kind !== "date") return undefined;
  const steps = side === outer.right ? ofRight : ofLeft;
  return steps[outer.operator];
}

type Steps = Readonly<Partial<Record<BinaryNode["operator"], Step>>>;

// For equality either step tells as much as the other.
const ofRight: Steps = { "<": 1, "<=": -1, ">": -1, ">=": 1, "==": -1, "!=": -1 };
const ofLeft: Steps = { "<": -1, "<=": 1, ">": 1, ">=": -1, "==": -1, "!=": -1 };
