import type { ASTNode } from "@marcbachmann/cel-js";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import type { ExpressionNode } from "#core/rule/expression/ast";
import { builtins, calendarLimits } from "#core/rule/expression/builtins";
import { isQuotedKind } from "#core/rule/expression/check-constant";
import { checkHas, checkQuoted, checkSize, checkSum } from "#core/rule/expression/check-form";
import type { Check } from "#core/rule/expression/check-node";
import { checkPattern } from "#core/rule/expression/check-pattern";
import { checkRecordsMacro, isRecordsMacro } from "#core/rule/expression/check-records";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { isCelName } from "#core/rule/expression/is-cel-name";
import { isReservedName } from "#core/rule/expression/reserved-names";
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
  if (pack !== undefined && (isCelName(name) || isReservedName(name)))
    return checking.problem("BYL2020", { name }, node);
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
    type: signature.returns,
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
