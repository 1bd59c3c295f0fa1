import type { Change } from "#core/prove/mutate/change";
import { type Clause, pathFrom, type Place, type Subject } from "#core/prove/mutate/subject";
import { declaredField } from "#core/prove/mutate/declared-field";
import { meaning } from "#core/prove/mutate/fingerprint";
import { say, sayChange } from "#core/prove/mutate/say";
import type { BinaryNode, ExpressionNode } from "#core/rule/expression/ast";

type Operator = BinaryNode["operator"];

/** What an operator becomes where there is an order. Arithmetic stays. */
const neighbours: Readonly<Record<Operator, readonly Operator[]>> = {
  "<": ["<="],
  "<=": ["<"],
  ">": [">="],
  ">=": [">"],
  // The opposite is noticed by every case that notices one of these.
  "==": ["<=", ">="],
  "!=": ["<", ">"],
  "+": [],
  "-": [],
  "*": [],
};

const withoutOrder: Readonly<Partial<Record<Operator, readonly Operator[]>>> = {
  "==": ["!="],
  "!=": ["=="],
};

/** What equality becomes where nothing can be less. */
const atLeast: Readonly<Partial<Record<Operator, readonly Operator[]>>> = {
  "==": [">="],
  "!=": ["=="],
};

/** Comparisons that let the boundary in or leave it out, or that ask for more than to be equal. */
export function comparisonChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap((place): readonly Change[] => {
      const { node } = place;
      if (node.kind !== "binary" || isChoiceOfBoth(place)) return [];
      const { text } = clause;
      const between = { start: text.whole(node.left).end, end: text.whole(node.right).start };
      const sign = text.find(node.operator, between);
      if (sign === undefined) return [];
      return othersOf(node, clause, subject).map((operator) => ({
        operator: "comparison",
        description: sayChange(
          say(subject, clause, node),
          say(subject, clause, { ...node, operator }),
        ),
        changed: { definition: clause.edited(sign, operator) },
      }));
    }),
  );
}

function othersOf(node: BinaryNode, clause: Clause, subject: Subject): readonly Operator[] {
  const { operator, left, right } = node;
  const { kind } = left.type;
  if (kind === "bool" || kind === "string") return withoutOrder[operator] ?? [];
  const isLeast = right.kind === "literal" && right.value === leastOf(left, clause, subject);
  return (isLeast ? atLeast[operator] : undefined) ?? neighbours[operator];
}

/** The least that a value can be: a number of things is never less than nothing. */
function leastOf(node: ExpressionNode, clause: Clause, subject: Subject): number | undefined {
  if (node.kind === "size") return 0;
  if (node.kind !== "reference") return undefined;
  if (node.path[0] === "approvals") return 0;
  const path = pathFrom(node, clause.elements);
  return path && declaredField(path, subject)?.min;
}

/** Whether it chooses between the values that it compares: the later one, on whichever side of equal. */
function isChoiceOfBoth({ node, around: [outer] }: Place): boolean {
  if (outer?.kind !== "conditional" || outer.condition !== node || node.kind !== "binary") {
    return false;
  }
  const sides = [node.left, node.right].map(meaning);
  const chosen = [outer.whenTrue, outer.whenFalse].map(meaning);
  return [chosen, chosen.toReversed()].some(
    ([one, other]) => one === sides[0] && other === sides[1],
  );
}
