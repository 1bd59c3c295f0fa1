import type { ASTNode } from "@marcbachmann/cel-js";
import type { BinaryNode, ExpressionNode, LiteralNode } from "#core/rule/expression/ast";
import type { Check } from "#core/rule/expression/check-node";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { calculatedRange, isExact } from "#core/rule/expression/integer-range";
import { sameType, widerType } from "#core/rule/expression/same-type";
import type { ExpressionType } from "#core/rule/expression/types";

const scalar: ReadonlySet<string> = new Set(["bool", "int", "dec", "string", "date", "timestamp"]);
const ordered: ReadonlySet<string> = new Set(["int", "dec", "date", "timestamp"]);
const number: ReadonlySet<string> = new Set(["int", "dec"]);

/** Checks a comparison or arithmetic: two operands of one type on which the operator works. */
export function checkOperator(
  operator: BinaryNode["operator"],
  operands: readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
  check: Check,
): BinaryNode | undefined {
  const [first, second] = operands;
  const left = first && check(first);
  const right = second && check(second);
  if (left === undefined || right === undefined) return undefined;
  const equality = operator === "==" || operator === "!=";
  const arithmetic = operator === "+" || operator === "-" || operator === "*";
  const works = equality ? scalar : arithmetic ? number : ordered;
  const { start, end } = node;
  if (sameType(left.type, right.type)) {
    if (works.has(left.type.kind)) {
      const type: ExpressionType = arithmetic ? widerType(left, right) : { kind: "bool" };
      const checked = { kind: "binary", operator, left, right, type, start, end } as const;
      return isSafe(checked)
        ? checked
        : checking.problem("BYL2021", { text: checking.text(node) }, node);
    }
    if (left.type.kind === "string" && !equality && !arithmetic) {
      return checking.problem("BYL2012", { operator }, node);
    }
  }
  const types = { left: describeType(left.type), right: describeType(right.type) };
  return checking.problem(
    "BYL2006",
    { operator, ...types },
    node,
    mixedHelp(left, right, checking),
  );
}

/**
 * Whether no values of its fields can take a whole number beyond what a JavaScript number holds. Where
 * the fields themselves reach as far, such a result is unknown instead.
 */
function isSafe(node: BinaryNode): boolean {
  if (node.type.kind !== "int" || node.type.wide === true) return true;
  return isExact(calculatedRange(node));
}

/** Checks `value in list`, where the list holds constants or is a field. */
export function checkMembership(
  operands: readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  const [first, second] = operands;
  if (first === undefined || second === undefined) return undefined;
  const value = check(first);
  const { start, end } = node;
  const type = { kind: "bool" } as const;
  if (value?.type.kind === "int" && value.type.wide === true) {
    const construct = "in on a whole number beyond 32 bits";
    return checking.problem("BYL2008", { construct }, node, "Compare it with == instead.");
  }
  if (second.op !== "list") {
    const list = check(second);
    if (value === undefined || list === undefined) return undefined;
    if (list.kind === "map") {
      const construct = "in on the values of a map";
      const help = "Write list.exists(element, element.field == value).";
      return checking.problem("BYL2008", { construct }, second, help);
    }
    if (list.kind === "reference" && list.type.kind === "list" && fits(value, list.type.of)) {
      return { kind: "in-list", value, list, type, start, end };
    }
    return mismatch(value, list, node, checking);
  }
  if (second.args.length === 0) {
    return checking.problem("BYL2008", { construct: "An empty list" }, second);
  }
  const items = second.args.map((item) => checkItem(item, checking, check));
  if (value === undefined) return undefined;
  const literals: LiteralNode[] = [];
  for (const item of items) {
    if (item === undefined) return undefined;
    if (!fits(value, item.type)) return mismatch(value, item, node, checking);
    literals.push(item);
  }
  return { kind: "in-list", value, list: literals, type, start, end };
}

function checkItem(item: ASTNode, checking: Checking, check: Check): LiteralNode | undefined {
  const checked = check(item);
  if (checked === undefined || checked.kind === "literal") return checked;
  return checking.problem("BYL2016", {}, item);
}

/** Points in time are left out: two spellings of one would have to be found equal. */
function fits(value: ExpressionNode, of: ExpressionType): boolean {
  return sameType(value.type, of) && scalar.has(of.kind) && of.kind !== "timestamp";
}

function mismatch(
  value: ExpressionNode,
  list: ExpressionNode,
  node: ASTNode,
  checking: Checking,
): undefined {
  const types = { left: describeType(value.type), right: describeType(list.type) };
  return checking.problem(
    "BYL2006",
    { operator: "in", ...types },
    node,
    mixedHelp(value, list, checking),
  );
}

function mixedHelp(
  left: ExpressionNode,
  right: ExpressionNode,
  checking: Checking,
): string | undefined {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const text = checking.text(one);
    if (one.type.kind === "int" && other.type.kind === "dec") {
      return one.kind === "literal" ? `Write dec("${text}").` : `Write decOf(${text}).`;
    }
    const { kind } = other.type;
    if (one.kind === "literal" && one.type.kind === "string" && isQuoted(kind)) {
      return `Write ${kind}(${text}).`;
    }
    if (one.type.kind === "timestamp" && kind === "date") return `Write dateOf(${text}).`;
  }
  return undefined;
}

function isQuoted(kind: string): boolean {
  return kind === "dec" || kind === "date" || kind === "timestamp";
}
