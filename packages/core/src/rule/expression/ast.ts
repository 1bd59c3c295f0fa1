import type { ExpressionType, FunctionSignature } from "#core/rule/expression/types";

/** What every node knows: its type and where it stands in the source (offsets in UTF-16 units). */
interface Placed {
  readonly type: ExpressionType;
  readonly start: number;
  readonly end: number;
}

/** A constant: `true`, `18`, `"fiction"`, `dec("10.00")`, `date("2026-01-31")`, `timestamp("…")`. */
export interface LiteralNode extends Placed {
  readonly kind: "literal";
  /** In the JSON form of its type; a timestamp in UTC. */
  readonly value: boolean | number | string;
}

/** A path of names: `record.borrower.age`; the first is a variable of the scope or of a quantifier. */
export interface ReferenceNode extends Placed {
  readonly kind: "reference";
  readonly path: readonly string[];
  /** Whether the first name is the variable of an enclosing quantifier. */
  readonly element: boolean;
}

/** `has(record.x)`: whether there is a value; itself never unknown. */
export interface HasNode extends Placed {
  readonly kind: "has";
  readonly of: ReferenceNode;
}

/** `!x` and `-x`. */
interface UnaryNode extends Placed {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: ExpressionNode;
}

/** `a && b && …` and `a || b || …`, of two operands or more. */
interface LogicNode extends Placed {
  readonly kind: "logic";
  readonly operator: "&&" | "||";
  readonly operands: readonly ExpressionNode[];
}

/** A comparison or arithmetic on two operands of one type. */
export interface BinaryNode extends Placed {
  readonly kind: "binary";
  readonly operator: "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*";
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}

/** `condition ? whenTrue : whenFalse`. */
interface ConditionalNode extends Placed {
  readonly kind: "conditional";
  readonly condition: ExpressionNode;
  readonly whenTrue: ExpressionNode;
  readonly whenFalse: ExpressionNode;
}

/** `value in ["a", "b"]` or `value in record.list`. */
interface MembershipNode extends Placed {
  readonly kind: "in-list";
  readonly value: ExpressionNode;
  readonly list: readonly LiteralNode[] | ReferenceNode;
}

/** A function of the language or, where `pack` is there, of a pack. The receiver is the first argument. */
export interface CallNode extends Placed {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly ExpressionNode[];
  readonly pack?: FunctionSignature;
}

/** `list.exists(variable, condition)` and `list.all(variable, condition)` over records. */
export interface QuantifierNode extends Placed {
  readonly kind: "quantifier";
  readonly quantifier: "exists" | "all";
  readonly list: RecordsNode;
  readonly variable: string;
  readonly condition: ExpressionNode;
}

/** `list.filter(variable, condition)`: the records of a list that satisfy a condition. */
export interface FilterNode extends Placed {
  readonly kind: "filter";
  readonly list: RecordsNode;
  readonly variable: string;
  readonly condition: ExpressionNode;
}

/**
 * `list.map(variable, value)`: a value of each record. `list.map(variable, condition, value)` is the
 * same of a filter.
 */
export interface MapNode extends Placed {
  readonly kind: "map";
  readonly list: RecordsNode;
  readonly variable: string;
  readonly value: ExpressionNode;
}

/** What is looked through record by record. */
export type RecordsNode = ReferenceNode | FilterNode;

/** `sum(list)` of whole numbers or decimals; 0 for an empty list. */
export interface SumNode extends Placed {
  readonly kind: "sum";
  readonly of: MapNode | ReferenceNode;
}

/** The number of code points of a text or of elements of a list. */
interface SizeNode extends Placed {
  readonly kind: "size";
  readonly of: ExpressionNode;
}

/** A checked expression as an immutable tree. */
export type ExpressionNode =
  | LiteralNode
  | ReferenceNode
  | HasNode
  | UnaryNode
  | LogicNode
  | BinaryNode
  | ConditionalNode
  | MembershipNode
  | CallNode
  | QuantifierNode
  | FilterNode
  | MapNode
  | SumNode
  | SizeNode;
