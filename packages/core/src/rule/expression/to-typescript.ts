import type {
  CallNode,
  ExpressionNode,
  RecordsNode,
  ReferenceNode,
} from "#core/rule/expression/ast";
import { isCollection, isLoadedFilter } from "#core/rule/expression/collections";
import { freeName } from "#core/rule/expression/reserved-names";
import type { Expression } from "#core/rule/expression/compile-expression";

/** How the names of an expression are written in the code around it. */
export interface TypeScriptNames {
  /**
   * The code that reads a path such as `["record", "borrower", "age"]`; it must give undefined or
   * null rather than throw where a step is missing.
   */
  readonly reference: (path: readonly string[]) => string;
  /**
   * The code that finds the records of a collection which were loaded for this expression: one of the
   * nodes that `collectionsOf` gives. Without it the code reads `reference(["records", concept])`.
   */
  readonly collection?: (node: RecordsNode) => string;
  /** A function `(calendar, date) => boolean` in scope, for `addBusinessDays`; `isHoliday` by default. */
  readonly isHoliday?: string;
}

/** Code of one expression, and the names it takes from `#platform/rules/logic`, sorted. */
export interface TypeScriptExpression {
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Prints an expression as TypeScript that calls the helpers of `#platform/rules/logic`.
 *
 * A condition gives true, false or undefined (unknown): wrap it in `holds(…)`. Pack functions are
 * called by their own names, which `expression.usesFunctions` lists and the caller imports.
 *
 * @example
 * ```ts
 * import { compileExpression, expressionToTypeScript } from "@bylaw/core";
 *
 * const loan = { kind: "record", name: "Loan", fields: { days: { kind: "int" } } } as const;
 * const { value } = compileExpression("record.days <= 28", { variables: { record: loan } }, ["bool"]);
 * value && expressionToTypeScript(value, { reference: (path) => path.join("?.") }).code;
 * // atMost(record?.days, 28)
 * ```
 */
export function expressionToTypeScript(
  expression: Expression,
  names: TypeScriptNames,
): TypeScriptExpression {
  const imports = new Set<string>();
  const code = print(expression.tree, {
    names,
    elements: new Map(),
    help: (name) => {
      imports.add(name);
      return name;
    },
  });
  return { code, imports: [...imports].toSorted() };
}

interface Printing {
  readonly names: TypeScriptNames;
  /** The variables of enclosing quantifiers, as they are called in the code. */
  readonly elements: ReadonlyMap<string, string>;
  /** Notes that a helper is used and returns its name. */
  readonly help: (name: string) => string;
}

const helpers = {
  "&&": "and",
  "||": "or",
  "<": "less",
  "<=": "atMost",
  ">": "more",
  ">=": "atLeast",
  "+": "plus",
  "-": "minus",
  "*": "times",
} as const;

function print(node: ExpressionNode, printing: Printing): string {
  const inner = (part: ExpressionNode): string => print(part, printing);
  const call = (helper: string, ...values: readonly string[]): string =>
    `${printing.help(helper)}(${values.join(", ")})`;
  switch (node.kind) {
    case "literal":
      return JSON.stringify(node.value);
    case "reference":
      return printReference(node, printing);
    case "filter":
      return call("filter", ...printEach(node, node.condition, printing));
    case "map":
      return call("map", ...printEach(node, node.value, printing));
    case "sum":
      return call(node.type.kind === "dec" ? "sumOfDecimals" : "sum", inner(node.of));
    case "has":
      return call("present", inner(node.of));
    case "unary": {
      if (node.operator === "!") return call("not", inner(node.operand));
      return call("minus", node.type.kind === "dec" ? '"0"' : "0", inner(node.operand));
    }
    case "logic":
      return call(helpers[node.operator], ...node.operands.map(inner));
    case "binary": {
      const sides = [inner(node.left), inner(node.right)] as const;
      if (node.operator === "==") return call(same(node.left), ...sides);
      if (node.operator === "!=") return call("not", call(same(node.left), ...sides));
      return call(helpers[node.operator], ...sides);
    }
    case "conditional":
      return call("when", inner(node.condition), inner(node.whenTrue), inner(node.whenFalse));
    case "in-list": {
      const list =
        "kind" in node.list
          ? inner(node.list)
          : `[${node.list.map((item) => inner(item)).join(", ")}]`;
      const compared = same(node.value);
      const how = compared === "equal" ? [] : [printing.help(compared)];
      return call("oneOf", inner(node.value), list, ...how);
    }
    case "call":
      return printCall(node, printing);
    case "quantifier": {
      const helper = node.quantifier === "exists" ? "exists" : "every";
      return call(helper, ...printEach(node, node.condition, printing));
    }
    case "size":
      break;
  }
  return call("size", inner(node.of));
}

function printReference(node: ReferenceNode, { names, elements }: Printing): string {
  const { path, element } = node;
  if (!element) {
    return (isCollection(node) ? names.collection?.(node) : undefined) ?? names.reference(path);
  }
  const [variable = "", ...fields] = path;
  return [elements.get(variable) ?? variable, ...fields].join("?.").replace("?.", ".");
}

function printCall({ name, arguments: values, pack }: CallNode, printing: Printing): string {
  const printed = values.map((value) => print(value, printing));
  const pattern = values[1];
  if (pack !== undefined) return `${printing.help("given")}(${[name, ...printed].join(", ")})`;
  if (name === "matches" && pattern?.kind === "literal") {
    const source = String(pattern.value).replaceAll(/\\.|\//g, (part) =>
      part === "/" ? "\\/" : part,
    );
    return `${printing.help(name)}(${printed[0] ?? ""}, /${source}/)`;
  }
  if (name === "addBusinessDays") printed.push(printing.names.isHoliday ?? "isHoliday");
  return `${printing.help(name === "decOf" ? "decimalOf" : name)}(${printed.join(", ")})`;
}

/** The list and the function that is asked of each of its elements. */
function printEach(
  node: Extract<ExpressionNode, { readonly list: RecordsNode; readonly variable: string }>,
  asked: ExpressionNode,
  printing: Printing,
): readonly string[] {
  const variable = freeName(node.variable);
  const elements = new Map([...printing.elements, [node.variable, variable]]);
  const loaded = isLoadedFilter(node) ? printing.names.collection?.(node) : undefined;
  const list = loaded ?? print(node.list, printing);
  return [list, `(${variable}) => ${print(asked, { ...printing, elements })}`];
}

function same(node: ExpressionNode): "equal" | "sameDecimal" | "sameInstant" {
  if (node.type.kind === "dec") return "sameDecimal";
  return node.type.kind === "timestamp" ? "sameInstant" : "equal";
}
