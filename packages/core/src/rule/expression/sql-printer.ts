import type { BinaryNode, ExpressionNode, ReferenceNode } from "#core/rule/expression/ast";
import { calculatedRange, integerRange, isExact } from "#core/rule/expression/integer-range";
import { printCall } from "#core/rule/expression/sql-call";
import { sqlConstant } from "#core/rule/expression/sql-constant";
import {
  complete,
  exactInteger,
  freeAlias,
  level,
  longestRepeated,
  type Printed,
  type SqlElement,
  type SqlPrinting,
  Unsupported,
} from "#core/rule/expression/sql-printing";
import { printCount, printQuantifier, printSum } from "#core/rule/expression/sql-records";
import type { SqlNames } from "#core/rule/expression/to-sql";

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
  readonly #elements: ReadonlyMap<string, SqlElement>;

  constructor(
    names: SqlNames,
    elements: ReadonlyMap<string, SqlElement> = new Map(),
    aliases: ReadonlySet<string> = new Set(),
  ) {
    this.names = names;
    this.aliases = aliases;
    this.#elements = elements;
  }

  readonly within = (variable: string, element: SqlElement, alias: string): SqlPrinter =>
    new SqlPrinter(
      this.names,
      new Map([...this.#elements, [variable, element]]),
      new Set([...this.aliases, alias]),
    );

  readonly print = (node: ExpressionNode, place: number): string => {
    const [sql, binding] = this.#node(node);
    return binding < place ? `(${sql})` : sql;
  };

  readonly isKnown = ({ path, element }: ReferenceNode): boolean => {
    const [root = "", ...rest] = path;
    const of = element ? this.#elements.get(root) : undefined;
    return this.names.known?.(of === undefined ? path : ["records", of.concept, ...rest]) === true;
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
        return printCall(node, this);
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
    if (element && read !== undefined) return read.reference(rest);
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
    if (item.length > longestRepeated) {
      const one = freeAlias("one", this.aliases);
      const among = complete(array, `${one}.item = ANY (${array})`, `${one}.item`);
      return [`(SELECT ${among} FROM (SELECT ${item} AS item) AS ${one})`, level.cast];
    }
    const constant = value.kind === "literal";
    return [complete(array, `${item} = ANY (${array})`, constant ? undefined : item), level.cast];
  }
}

/** Whether a whole number always fits into 32 bits, as PostgreSQL then calculates it. */
function fitsColumn(node: ExpressionNode): boolean {
  const { least, greatest } = integerRange(node);
  return least >= -(2 ** 31) && greatest < 2 ** 31;
}
