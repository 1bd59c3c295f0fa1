import type { ASTNode } from "@marcbachmann/cel-js";
import type { ExpressionNode, LiteralNode } from "#core/rule/expression/ast";
import { checkCall } from "#core/rule/expression/check-call";
import { checkMembership, checkOperator } from "#core/rule/expression/check-operator";
import { checkReference } from "#core/rule/expression/check-reference";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { sameType, widerType } from "#core/rule/expression/same-type";

/** How deep a checked tree may be. */
const deepest = 40;

/** Turns a node of the CEL parser into a node of ours, or reports why it is not one. */
export function checkNode(
  node: ASTNode,
  checking: Checking,
  depth = 0,
): ExpressionNode | undefined {
  if (depth > deepest) {
    return checking.problem("BYL2002", { measure: `nested more than ${deepest} deep` }, node);
  }
  const check = (inner: ASTNode, within = checking): ExpressionNode | undefined =>
    checkNode(inner, within, depth + 1);
  const { start, end } = node;
  switch (node.op) {
    case "value":
      return checkValue(node.args, node, checking);
    case "id":
    case ".":
      return checkReference(node, checking);
    case "&&":
    case "||":
      return checkLogic(node, node.op, checking, check);
    case "!_": {
      const operand = checkBoolean(node.args, "!", checking, check);
      return operand && { kind: "unary", operator: "!", operand, type: operand.type, start, end };
    }
    case "-_":
      return checkNegative(node.args, node, checking, check);
    case "?:":
      return checkConditional(node.args, node, checking, check);
    case "in":
      return checkMembership(node.args, node, checking, check);
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "+":
    case "-":
    case "*":
      return checkOperator(node.op, node.args, node, checking, check);
    case "call":
    case "rcall":
      return checkCall(node, checking, check);
    case "/":
    case "%":
      return checking.problem(
        "BYL2008",
        { construct: "Division" },
        node,
        "Multiply the other side instead: a >= b * 2 for a / 2 >= b; or call a pack function.",
      );
    case "list":
      return checking.problem(
        "BYL2008",
        { construct: "A list outside of in" },
        node,
        'Write value in ["a", "b"].',
      );
    case "map":
    case "[]":
    case ".?":
    case "[?]":
      break;
  }
  return checking.problem("BYL2008", { construct: checking.text(node) }, node);
}

/** Checks an inner node with the same collected state, one level deeper. */
export type Check = (node: ASTNode, within?: Checking) => ExpressionNode | undefined;

type Place = Pick<ASTNode, "start" | "end">;

function checkValue(
  value: unknown,
  { start, end }: Place,
  checking: Checking,
): LiteralNode | undefined {
  const at = { start, end };
  if (typeof value === "boolean") return { kind: "literal", value, type: { kind: "bool" }, ...at };
  if (typeof value === "bigint") return wholeNumber(value, at, checking);
  if (value === null) return checking.problem("BYL2013", {}, at);
  if (typeof value === "number") {
    const construct = "A floating-point number";
    return checking.problem("BYL2008", { construct }, at, `Write dec("${checking.text(at)}").`);
  }
  if (typeof value !== "string") {
    return checking.problem("BYL2008", { construct: checking.text(at) }, at);
  }
  if (value.includes("\0")) return checking.problem("BYL2018", { what: "a NUL character" }, at);
  if (!value.isWellFormed()) return checking.problem("BYL2018", { what: "half a character" }, at);
  return { kind: "literal", value, type: { kind: "string" }, ...at };
}

function wholeNumber(value: bigint, at: Place, checking: Checking): LiteralNode | undefined {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    return checking.problem("BYL2014", { value: String(value) }, at);
  return { kind: "literal", value: number, type: { kind: "int" }, start: at.start, end: at.end };
}

/** Flattens `a && b && c` without recursion, so that a long chain is not a deep tree. */
function checkLogic(
  node: ASTNode,
  operator: "&&" | "||",
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  const parts: ASTNode[] = [];
  const waiting: ASTNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ((next.op === "&&" || next.op === "||") && next.op === operator) {
      waiting.push(next.args[1], next.args[0]);
    } else parts.push(next);
  }
  const operands = parts.map((part) => checkBoolean(part, operator, checking, check));
  if (!allKnown(operands)) return undefined;
  const { start, end } = node;
  return { kind: "logic", operator, operands, type: { kind: "bool" }, start, end };
}

function allKnown<Value>(values: readonly (Value | undefined)[]): values is readonly Value[] {
  return values.every((value) => value !== undefined);
}

function checkBoolean(
  node: ASTNode,
  construct: string,
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  const checked = check(node);
  if (checked === undefined || checked.type.kind === "bool") return checked;
  const found = describeType(checked.type);
  const expected = "a condition that is true or false";
  return checking.problem("BYL2009", { name: construct, expected, found }, node);
}

function checkNegative(
  operand: ASTNode,
  { start, end }: Place,
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  if (operand.op === "value" && typeof operand.args === "bigint") {
    return wholeNumber(-operand.args, { start, end }, checking);
  }
  const checked = check(operand);
  if (checked === undefined) return undefined;
  if (checked.type.kind !== "int" && checked.type.kind !== "dec") {
    const found = describeType(checked.type);
    return checking.problem("BYL2009", { name: "-", expected: "a number", found }, operand);
  }
  return { kind: "unary", operator: "-", operand: checked, type: checked.type, start, end };
}

function checkConditional(
  parts: readonly [ASTNode, ASTNode, ASTNode] | readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const condition = checkBoolean(first, "?", checking, check);
  const whenTrue = check(second);
  const whenFalse = check(third);
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
    return undefined;
  const kind = whenTrue.type.kind;
  if (!sameType(whenTrue.type, whenFalse.type) || kind === "list" || kind === "record") {
    const types = { left: describeType(whenTrue.type), right: describeType(whenFalse.type) };
    return checking.problem("BYL2006", { operator: "? :", ...types }, node);
  }
  const { start, end } = node;
  const type = widerType(whenTrue, whenFalse);
  return { kind: "conditional", condition, whenTrue, whenFalse, type, start, end };
}
