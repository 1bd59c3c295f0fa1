import type { ASTNode } from "@marcbachmann/cel-js";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import type { ExpressionNode, HasNode, LiteralNode } from "#core/rule/expression/ast";
import { builtins, calendarLimits } from "#core/rule/expression/builtins";
import { checkConstant, isQuotedKind, type QuotedKind } from "#core/rule/expression/check-constant";
import type { Check } from "#core/rule/expression/check-node";
import { checkPattern } from "#core/rule/expression/check-pattern";
import { checkRecordsMacro, isRecordsMacro } from "#core/rule/expression/check-records";
import { checkReference } from "#core/rule/expression/check-reference";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { isCelName } from "#core/rule/expression/is-cel-name";
import { sameType } from "#core/rule/expression/same-type";
import type { ExpressionType } from "#core/rule/expression/types";

type CallNode = Extract<ASTNode, { op: "call" | "rcall" }>;

/** Checks whatever is written with parentheses: constants, `has`, `size`, quantifiers and functions. */
export function checkCall(
  node: CallNode,
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  const name = node.args[0];
  const [receiver, written] =
    node.op === "call" ? [undefined, node.args[1]] : [node.args[1], node.args[2]];
  if (receiver === undefined) {
    if (name === "has") return checkHas(written, node, checking);
    if (isQuotedKind(name)) return checkQuoted(name, written, node, checking);
  } else if (isRecordsMacro(name)) {
    return checkRecordsMacro(name, receiver, written, node, checking, check);
  }
  const pack =
    receiver === undefined
      ? checking.scope.functions?.find((candidate) => candidate.name === name)
      : undefined;
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  const isMethod = receiver !== undefined;
  const fitting = builtin !== undefined && (builtin.method === true) === isMethod;
  const isForm = name === "size" || (name === "sum" && !isMethod);
  if (!isForm && pack === undefined && !fitting) {
    return unknownFunction(name, isMethod, node, checking);
  }
  const parts = isMethod ? [receiver, ...written] : written;
  const values = parts.map((part) => check(part));
  if (name === "size") return checkSize(values, node, checking);
  if (isForm) return checkSum(values, node, checking);
  if (pack !== undefined && isCelName(name)) return checking.problem("BYL2020", { name }, node);
  const signature = pack ?? builtin;
  const known: ExpressionNode[] = values.filter((value) => value !== undefined);
  if (signature === undefined || known.length < values.length) return undefined;
  if (!accepts(signature.parameters, known)) {
    const expected = signature.parameters.map(describeType).join(", ") || "nothing";
    const found = known.map((value) => describeType(value.type)).join(", ") || "nothing";
    return checking.problem("BYL2009", { name, expected, found }, node);
  }
  const mapped = known.find(({ kind }) => kind === "map");
  if (mapped !== undefined) {
    const construct = `The values of a map as an argument of ${name}`;
    return checking.problem("BYL2008", { construct }, mapped, "Give it the records themselves.");
  }
  if (name === "matches" && pack === undefined && !checkedPattern(known[1], checking))
    return undefined;
  if (pack === undefined && !withinLimit(name, known[1], checking)) return undefined;
  checking.functions.add(name);
  const { start, end } = node;
  const call = {
    kind: "call",
    name,
    arguments: known,
    type: pack !== undefined && pack.returns.kind === "int" ? wideInteger : signature.returns,
    start,
    end,
  } as const;
  return pack === undefined ? call : { ...call, pack };
}

function accepts(
  parameters: readonly ExpressionType[],
  values: readonly ExpressionNode[],
): boolean {
  return (
    parameters.length === values.length &&
    parameters.every((parameter, index) => {
      const value = values[index];
      return value !== undefined && isAccepted(parameter, value.type);
    })
  );
}

/** Whether a parameter takes a value: a record, when it has every field that the parameter asks for. */
function isAccepted(parameter: ExpressionType, type: ExpressionType): boolean {
  if (parameter.kind === "list") return type.kind === "list" && isAccepted(parameter.of, type.of);
  if (parameter.kind !== "record" || type.kind !== "record") return sameType(parameter, type);
  return Object.entries(parameter.fields).every(([name, field]) => {
    const own = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
    return own !== undefined && isAccepted(field, own);
  });
}

function checkHas(
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

function checkQuoted(
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

function checkSize(
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

function checkSum(
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

function checkedPattern(node: ExpressionNode | undefined, checking: Checking): boolean {
  if (node === undefined) return false;
  const pattern = checking.text(node);
  const problem =
    node.kind === "literal" && typeof node.value === "string"
      ? checkPattern(node.value)
      : "it is not a text in quotes";
  if (problem !== undefined) checking.problem("BYL2011", { pattern, problem }, node);
  return problem === undefined;
}

function withinLimit(
  name: string,
  amount: ExpressionNode | undefined,
  checking: Checking,
): boolean {
  const bound = Object.hasOwn(calendarLimits, name) ? calendarLimits[name] : undefined;
  if (bound === undefined || amount?.kind !== "literal") return true;
  if (Math.abs(Number(amount.value)) <= bound.limit) return true;
  const limit = `${bound.limit} ${bound.unit}`;
  checking.problem("BYL2019", { name, limit, found: Number(amount.value) }, amount);
  return false;
}

function unknownFunction(
  name: string,
  method: boolean,
  node: ASTNode,
  checking: Checking,
): undefined {
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  const swapped = method ? `Write ${name}(…).` : `Write value.${name}(…).`;
  if (builtin !== undefined && (builtin.method === true) !== method) {
    return checking.problem("BYL2005", { name }, node, swapped);
  }
  const names = [
    ...(method ? ["exists", "all", "filter", "map"] : ["has", "sum", "dec", "date", "timestamp"]),
    "size",
    ...Object.keys(builtins).filter((one) => (builtins[one]?.method === true) === method),
    ...(method ? [] : (checking.scope.functions ?? []).map((one) => one.name)),
  ];
  const meant = didYouMean(name, names);
  const help =
    meant === undefined ? `The functions are ${names.join(", ")}.` : `Did you mean ${meant}?`;
  return checking.problem("BYL2005", { name }, node, help);
}
