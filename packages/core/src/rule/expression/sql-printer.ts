import type {
  BinaryNode,
  CallNode,
  ExpressionNode,
  ReferenceNode,
} from "#core/rule/expression/ast";
import { calculatedRange, integerRange, isExact } from "#core/rule/expression/integer-range";
import { printShift } from "#core/rule/expression/sql-calendar";
import { sqlConstant } from "#core/rule/expression/sql-constant";
import { sqlFunctionType } from "#core/rule/expression/sql-function";
import {
  complete,
  type ElementReference,
  exactInteger,
  level,
  longestRepeated,
  type Printed,
  type SqlPrinting,
  Unsupported,
} from "#core/rule/expression/sql-printing";
import { printCount, printQuantifier, printSum } from "#core/rule/expression/sql-records";
import type { SqlNames } from "#core/rule/expression/to-sql";
import type { FunctionSignature } from "#core/rule/expression/types";

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

/** Prints the nodes of an expression as SQL; see `expressionToSql`. */
export class SqlPrinter implements SqlPrinting {
  readonly names: SqlNames;
  readonly aliases: ReadonlySet<string>;
  readonly #elements: ReadonlyMap<string, ElementReference>;

  constructor(
    names: SqlNames,
    elements: ReadonlyMap<string, ElementReference> = new Map(),
    aliases: ReadonlySet<string> = new Set(),
  ) {
    this.names = names;
    this.aliases = aliases;
    this.#elements = elements;
  }

  readonly within = (variable: string, reference: ElementReference, alias: string): SqlPrinter =>
    new SqlPrinter(
      this.names,
      new Map([...this.#elements, [variable, reference]]),
      new Set([...this.aliases, alias]),
    );

  readonly print = (node: ExpressionNode, place: number): string => {
    const [sql, binding] = this.#node(node);
    return binding < place ? `(${sql})` : sql;
  };

  #node(node: ExpressionNode): Printed {
    switch (node.kind) {
      case "literal":
        return [sqlConstant(node.type.kind, node.value), level.cast];
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
      case "binary":
        return this.#binary(node);
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
        return node.pack === undefined ? this.#call(node) : this.#packCall(node.pack, node.arguments);
      case "quantifier":
        return printQuantifier(node, this);
      case "sum":
        return printSum(node, this);
      case "filter":
      case "map":
        throw new Unsupported("a list that is neither counted, summed up nor looked through");
      case "size":
        break;
    }
    const { of } = node;
    if (of.type.kind === "list") return printCount(of, this);
    return [`char_length(${this.print(of, level.any)})`, level.cast];
  }

  #binary(node: BinaryNode): Printed {
    const { operator, left, right } = node;
    const { sql, at } = operators[operator];
    const stored = this.#asStored(left, right);
    if (stored !== undefined) return [stored.join(` ${sql} `), at];
    const other = this.print(right, at + 1);
    if (at === level.compare) return [`${this.print(left, at + 1)} ${sql} ${other}`, at];
    if (node.type.kind !== "int" || isExact(calculatedRange(node))) {
      return [`${this.#wide(left, node, at)} ${sql} ${other}`, at];
    }
    // Two exact numbers always have a sum in 64 bits, but not a product.
    const first = `${this.print(left, level.cast)}::${operator === "*" ? "numeric" : "bigint"}`;
    return [exactInteger(`${first} ${sql} ${other}`), level.cast];
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
    return this.names.reference(path);
  }

  /** The first operand of arithmetic, in 64 bits where the result may not fit a column's 32. */
  #wide(operand: ExpressionNode, whole: ExpressionNode, place: number = level.cast): string {
    if (whole.type.kind !== "int") return this.print(operand, place);
    const isWide = operand.kind === "sum" || (operand.kind === "binary" && !fitsColumn(operand));
    if (isWide || fitsColumn(whole)) return this.print(operand, place);
    return `${this.print(operand, level.cast)}::bigint`;
  }

  #membership(value: ExpressionNode, list: readonly ExpressionNode[] | ReferenceNode): Printed {
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

  #call(node: CallNode): Printed {
    const { name } = node;
    const [first, second] = node.arguments;
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
      default:
        return printShift(node, this);
    }
  }

  /** A call of a strict function, each argument in its parameter's type, so that one function is meant. */
  #packCall(signature: FunctionSignature, values: readonly ExpressionNode[]): Printed {
    const name = this.names.call?.(signature);
    const types = signature.parameters.map(sqlFunctionType);
    if (name === undefined || types.includes(undefined)) {
      throw new Unsupported(`the pack function ${signature.name} has no form in SQL`);
    }
    const given = values.map((value, index) => {
      const printed = this.print(value, level.cast);
      const argument = value.type.kind === "list" ? complete(printed, printed) : printed;
      return `${argument}::${types[index]}`;
    });
    return [`${name}(${given.join(", ")})`, level.cast];
  }
}

/** Whether a whole number always fits into 32 bits, as PostgreSQL then calculates it. */
function fitsColumn(node: ExpressionNode): boolean {
  const { least, greatest } = integerRange(node);
  return least >= -(2 ** 31) && greatest < 2 ** 31;
}
