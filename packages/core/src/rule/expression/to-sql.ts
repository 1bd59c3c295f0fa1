import { sqlLiteral } from "#core/emit/quote-sql";
import type { ExpressionNode, QuantifierNode, ReferenceNode } from "#core/rule/expression/ast";
import { calendarLimits } from "#core/rule/expression/builtins";
import type { Expression } from "#core/rule/expression/compile-expression";
import { integerRange } from "#core/rule/expression/integer-range";

/** How the names of an expression are written in the SQL around it. */
export interface SqlNames {
  /**
   * The SQL that reads a path, in parentheses where it is more than a name, a parameter or a call; a
   * list is a PostgreSQL array. Qualify columns with their table, or the columns of a collection
   * that is looked through hide them. A text that is stored as something else ends with `::text`;
   * two such are compared as they are stored, so that an index can serve.
   */
  readonly reference: (path: readonly string[]) => string;
  /**
   * How to look through a collection, `records.<concept>`: what stands after FROM, declaring the
   * alias, and how a path from an element (without the variable) is read.
   */
  readonly records?: (
    concept: string,
    alias: string,
  ) => { readonly from: string; reference(path: readonly string[]): string };
}

/** SQL text, or why the expression has none. */
export type SqlExpression = { readonly sql: string } | { readonly unsupported: string };

/**
 * Prints an expression as a PostgreSQL expression that is NULL where the expression is unknown.
 *
 * A condition allows when `(sql) IS TRUE`. Contains no subquery, and only immutable functions, unless
 * the expression looks through a collection or counts business days; so it can stand in a CHECK.
 *
 * @returns The SQL; or why there is none: a pack function, or a list of records outside `records`.
 *
 * @example
 * ```ts
 * import { compileExpression, expressionToSql } from "@bylaw/core";
 *
 * const loan = { kind: "record", name: "Loan", fields: { days: { kind: "int" } } } as const;
 * const { value } = compileExpression("record.days <= 28", { variables: { record: loan } }, ["bool"]);
 * value && expressionToSql(value, { reference: (path) => path.slice(1).join("_") });
 * // { sql: "days <= 28" }
 * ```
 */
export function expressionToSql(expression: Expression, names: SqlNames): SqlExpression {
  try {
    return { sql: new SqlPrinter(names).print(expression.tree, level.any) };
  } catch (error) {
    if (error instanceof Unsupported) return { unsupported: error.message };
    throw error;
  }
}

class Unsupported extends Error {}

/** How tightly SQL's operators bind, loosest first. */
const level = { any: 0, or: 1, and: 2, not: 3, compare: 4, other: 5, sum: 6, product: 7, cast: 8 };

const operators = {
  "==": { sql: "=", at: level.compare },
  "!=": { sql: "<>", at: level.compare },
  "<": { sql: "<", at: level.compare },
  "<=": { sql: "<=", at: level.compare },
  ">": { sql: ">", at: level.compare },
  ">=": { sql: ">=", at: level.compare },
  "+": { sql: "+", at: level.sum },
  "-": { sql: "-", at: level.sum },
  "*": { sql: "*", at: level.product },
} as const;

type ElementReference = (path: readonly string[]) => string;

class SqlPrinter {
  readonly #names: SqlNames;
  readonly #elements: ReadonlyMap<string, ElementReference>;

  constructor(names: SqlNames, elements: ReadonlyMap<string, ElementReference> = new Map()) {
    this.#names = names;
    this.#elements = elements;
  }

  /** Prints a node, in parentheses where it binds more loosely than its place needs. */
  print(node: ExpressionNode, place: number): string {
    const [sql, binding] = this.#node(node);
    return binding < place ? `(${sql})` : sql;
  }

  #node(node: ExpressionNode): readonly [sql: string, binding: number] {
    switch (node.kind) {
      case "literal":
        return literal(node.type.kind, node.value);
      case "reference":
        return [this.#reference(node), level.cast];
      case "has":
        return [`${this.#reference(node.of)} IS NOT NULL`, level.not];
      case "unary":
        if (node.operator === "!") return [`NOT ${this.print(node.operand, level.not)}`, level.not];
        return [`-${this.#wide(node.operand, node)}`, level.product];
      case "logic": {
        const [word, at] = node.operator === "&&" ? ["AND", level.and] : ["OR", level.or];
        return [node.operands.map((part) => this.print(part, at + 1)).join(` ${word} `), at];
      }
      case "binary": {
        const { sql, at } = operators[node.operator];
        const stored = this.#asStored(node.left, node.right);
        if (stored !== undefined) return [stored.join(` ${sql} `), at];
        const left =
          at === level.compare ? this.print(node.left, at + 1) : this.#wide(node.left, node, at);
        return [`${left} ${sql} ${this.print(node.right, at + 1)}`, at];
      }
      case "conditional": {
        const [condition, then, otherwise] = [node.condition, node.whenTrue, node.whenFalse].map(
          (part) => this.print(part, level.or),
        );
        return [
          `CASE ${condition} WHEN TRUE THEN ${then} WHEN FALSE THEN ${otherwise} END`,
          level.cast,
        ];
      }
      case "in-list":
        return this.#membership(node.value, node.list);
      case "call":
        return this.#call(node.name, node.arguments, node.pack !== undefined);
      case "quantifier":
        return this.#quantifier(node);
      case "size":
        break;
    }
    return this.#size(node.of);
  }

  /** Both operands without their conversion to text, where both are converted. */
  #asStored(left: ExpressionNode, right: ExpressionNode): readonly string[] | undefined {
    if (left.kind !== "reference" || right.kind !== "reference") return undefined;
    const both = [this.#reference(left), this.#reference(right)];
    if (!both.every((each) => each.endsWith("::text"))) return undefined;
    return both.map((each) => each.slice(0, -"::text".length));
  }

  #reference({ path, element }: ReferenceNode): string {
    const [root = "", ...rest] = path;
    const read = this.#elements.get(root);
    if (element && read !== undefined) return read(rest);
    return this.#names.reference(path);
  }

  /** The first operand of arithmetic, in 64 bits where the result may not fit a column's 32. */
  #wide(operand: ExpressionNode, whole: ExpressionNode, place: number = level.cast): string {
    if (whole.type.kind !== "int") return this.print(operand, place);
    const isWide = operand.kind === "binary" && !fitsColumn(operand);
    if (isWide || fitsColumn(whole)) return this.print(operand, place);
    return `${this.print(operand, level.cast)}::bigint`;
  }

  #membership(
    value: ExpressionNode,
    list: readonly ExpressionNode[] | ReferenceNode,
  ): readonly [string, number] {
    const item = this.print(value, level.other);
    if (!("kind" in list)) {
      return [
        `${item} IN (${list.map((one) => this.print(one, level.any)).join(", ")})`,
        level.compare,
      ];
    }
    const array = this.#reference(list);
    const constant = value.kind === "literal";
    if (item.length > longestRepeated)
      throw new Unsupported("the value before in is too long for SQL");
    return [complete(array, `${item} = ANY (${array})`, constant ? undefined : item), level.cast];
  }

  #call(name: string, values: readonly ExpressionNode[], pack: boolean): readonly [string, number] {
    if (pack) throw new Unsupported(`the pack function ${name} has no form in SQL`);
    const [first, second, third] = values;
    if (first === undefined) throw new Error(`${name} has no arguments`);
    const text = this.print(first, level.any);
    if (name === "dateOf")
      return [`(${this.print(first, level.cast)} AT TIME ZONE 'UTC')::date`, level.cast];
    if (name === "decOf") return [`${this.print(first, level.cast)}::numeric`, level.cast];
    if (second === undefined) throw new Error(`${name} has one argument`);
    const other = this.print(second, level.any);
    switch (name) {
      case "startsWith":
        return [`starts_with(${text}, ${other})`, level.cast];
      case "endsWith":
        return [`starts_with(reverse(${text}), reverse(${other}))`, level.cast];
      case "contains":
        return [`strpos(${text}, ${other}) > 0`, level.compare];
      case "matches":
        return [`${this.print(first, level.sum)} ~ ${this.print(second, level.sum)}`, level.other];
      case "daysBetween":
        return [
          `${this.print(second, level.sum)} - ${this.print(first, level.product)}`,
          level.sum,
        ];
      case "addBusinessDays": {
        const calendar = third === undefined ? "NULL" : this.print(third, level.any);
        const amount = this.#amount(second, name);
        return [`platform.add_business_days(${text}, ${amount}, ${calendar})`, level.cast];
      }
      default:
        return this.#shift(name, first, second);
    }
  }

  #shift(name: string, date: ExpressionNode, amount: ExpressionNode): readonly [string, number] {
    const start = this.print(date, level.sum);
    const many = this.#amount(amount, name);
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
  #amount(node: ExpressionNode, name: string): string {
    const limit = calendarLimits[name]?.limit ?? 0;
    const { least, greatest } = integerRange(node);
    if (node.kind === "literal") return this.print(node, level.cast);
    if (least >= -limit && greatest <= limit) return `${this.print(node, level.cast)}::integer`;
    const beyond = limit + 1;
    const cut = `greatest(least(${this.print(node, level.any)}, ${beyond}), -${beyond})`;
    return `nullif(nullif(${cut}, ${beyond}), -${beyond})::integer`;
  }

  #quantifier(node: QuantifierNode): readonly [string, number] {
    const { from, reference } = this.#collection(node.list, node.variable);
    const elements = new Map([...this.#elements, [node.variable, reference]]);
    const condition = new SqlPrinter(this.#names, elements).print(node.condition, level.any);
    const word = node.quantifier === "exists" ? "ANY" : "ALL";
    return [`TRUE = ${word} (SELECT ${condition} FROM ${from})`, level.compare];
  }

  #size(of: ExpressionNode): readonly [string, number] {
    if (of.type.kind === "string") return [`char_length(${this.print(of, level.any)})`, level.cast];
    if (of.kind !== "reference") throw new Unsupported("size of a list that is not a field");
    if (of.type.kind === "list" && of.type.of.kind === "record") {
      const { from } = this.#collection(of, "counted");
      return [`(SELECT count(*) FROM ${from})`, level.cast];
    }
    const array = this.#reference(of);
    return [complete(array, `cardinality(${array})`), level.cast];
  }

  #collection(
    { path }: ReferenceNode,
    alias: string,
  ): { readonly from: string; readonly reference: ElementReference } {
    const [root, concept, ...rest] = path;
    if (root !== "records" || concept === undefined || rest.length > 0 || !this.#names.records) {
      throw new Unsupported(`the list ${path.join(".")} cannot be looked through in SQL`);
    }
    const { records } = this.#names;
    const collection = records(concept, alias);
    return { from: collection.from, reference: (inner) => collection.reference(inner) };
  }
}

/** Whether a whole number always fits into 32 bits, as PostgreSQL then calculates it. */
function fitsColumn(node: ExpressionNode): boolean {
  const { least, greatest } = integerRange(node);
  return least >= -(2 ** 31) && greatest < 2 ** 31;
}

/** The longest SQL that is printed twice, so that nesting cannot make the text explode. */
const longestRepeated = 1000;

/** NULL where an array has a gap, since a list with a gap is unknown, or where the value is NULL. */
function complete(array: string, sql: string, value?: string): string {
  const known = value === undefined ? "" : `${value} IS NOT NULL AND `;
  return `CASE WHEN ${known}array_position(${array}, NULL) IS NULL THEN ${sql} END`;
}

function literal(kind: string, value: string | number | boolean): readonly [string, number] {
  switch (kind) {
    case "dec": {
      const text = String(value).includes(".") ? String(value) : `${value}::numeric`;
      return [text.startsWith("-") ? `(${text})` : text, level.cast];
    }
    case "date":
      return [`DATE ${sqlLiteral(value)}`, level.cast];
    case "timestamp":
      return [`TIMESTAMPTZ ${sqlLiteral(value)}`, level.cast];
    default:
      return [sqlLiteral(value), level.cast];
  }
}
