import type { ASTNode } from "@marcbachmann/cel-js";
import type { ExpressionNode, HasNode, LiteralNode } from "#core/rule/expression/ast";
import { checkConstant, type QuotedKind } from "#core/rule/expression/check-constant";
import { checkReference } from "#core/rule/expression/check-reference";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import type { ExpressionType } from "#core/rule/expression/types";

/** Checks `has(record.field)`. */
export function checkHas(
  written: readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
): HasNode | undefined {
  const [path] = written;
  if (path === undefined || written.length > 1 || path.op !== ".") {
    const found = path === undefined ? "nothing" : checking.text(path);
    return checking.problem("BYL2015", { found }, node);
  }
  const of = checkReference(path, checking);
  if (of === undefined) return undefined;
  if (of.type.kind === "record") {
    const help = `Ask for one of its fields: has(${checking.text(path)}.…).`;
    return checking.problem("BYL2015", { found: describeType(of.type) }, path, help);
  }
  const { start, end } = node;
  return { kind: "has", of, type: { kind: "bool" }, start, end };
}

/** Checks a constant: `dec("1.50")`, `date("2026-01-31")`, `timestamp("…")`. */
export function checkQuoted(
  kind: QuotedKind,
  written: readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
): LiteralNode | undefined {
  const [argument] = written;
  if (argument?.op !== "value" || typeof argument.args !== "string" || written.length > 1) {
    const found = written.map((part) => checking.text(part)).join(", ") || "nothing";
    return checking.problem("BYL2009", { name: kind, expected: "a text in quotes", found }, node);
  }
  const constant = checkConstant(kind, argument.args);
  if ("expected" in constant) {
    const { expected } = constant;
    return checking.problem("BYL2010", { text: checking.text(argument), expected }, argument);
  }
  return {
    kind: "literal",
    value: constant.value,
    type: { kind },
    start: node.start,
    end: node.end,
  };
}

/** Checks `size(x)` of a text or a list. */
export function checkSize(
  values: readonly (ExpressionNode | undefined)[],
  node: ASTNode,
  checking: Checking,
): ExpressionNode | undefined {
  const [of] = values;
  if (values.some((value) => value === undefined)) return undefined;
  const isSized = of?.type.kind === "string" || of?.type.kind === "list";
  if (of === undefined || values.length > 1 || !isSized) {
    const found = of === undefined ? "nothing" : describeType(of.type);
    return checking.problem("BYL2009", { name: "size", expected: "a text or a list", found }, node);
  }
  return { kind: "size", of, type: { kind: "int" }, start: node.start, end: node.end };
}

/** A sum may be beyond 32 bits, however small what it adds. */
const wideInteger: ExpressionType = { kind: "int", wide: true };

/** Checks `sum(list)` of whole numbers or decimals. */
export function checkSum(
  values: readonly (ExpressionNode | undefined)[],
  node: ASTNode,
  checking: Checking,
): ExpressionNode | undefined {
  const [of] = values;
  if (values.some((value) => value === undefined)) return undefined;
  const item = of?.type.kind === "list" ? of.type.of : undefined;
  const isNumber = item?.kind === "int" || item?.kind === "dec";
  const isList = of?.kind === "map" || of?.kind === "reference";
  if (item === undefined || !isNumber || !isList || values.length > 1) {
    const found = of === undefined ? "nothing" : describeType(of.type);
    const expected = "a list of whole numbers or decimals";
    const help = "Say what is added: sum(list.map(each, each.field)).";
    return checking.problem("BYL2009", { name: "sum", expected, found }, node, help);
  }
  const type = item.kind === "int" ? wideInteger : item;
  return { kind: "sum", of, type, start: node.start, end: node.end };
}
