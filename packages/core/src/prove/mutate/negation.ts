import type { Change } from "#core/prove/mutate/change";
import type { Clause, Place, Subject } from "#core/prove/mutate/subject";
import type { ExpressionNode } from "#core/rule/expression/ast";
import { listedNamesOf } from "#core/prove/mutate/listed-name";
import { quote, say, sayChange } from "#core/prove/mutate/say";

/** A "not" left out, or put before what is given or true, or before a question that stands alone. */
export function negationChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap((place) => {
      const { node } = place;
      if (node.kind === "unary" && node.operator === "!") return leaveOut(subject, clause, place);
      const isNamed = node.kind === "has" || (node.kind === "reference" && isBoolean(place));
      if (isNamed) return putIn(subject, clause, place);
      return isAlone(subject, clause, place) ? [negated(subject, clause, node)] : [];
    }),
  );
}

function isBoolean({ node, around }: Place): boolean {
  return node.type.kind === "bool" && around[0]?.kind !== "has";
}

function leaveOut(subject: Subject, clause: Clause, { node }: Place): readonly Change[] {
  if (node.kind !== "unary") return [];
  const { text } = clause;
  const whole = text.whole(node);
  const sign = text.find("!", whole);
  if (sign === undefined) return [];
  const [before, after] = [node, node.operand].map((part) => say(subject, clause, part));
  const isLong = node.operand.kind === "logic" || node.operand.kind === "quantifier";
  return [
    {
      operator: "not",
      description: isLong
        ? `The “not” is left out before ${quote(after ?? "")}`
        : sayChange(before ?? "", after ?? ""),
      changed: { definition: clause.edited(sign, "") },
    },
  ];
}

/** Whether it is a question to a function or a list that nothing else changes: not even by leaving it out. */
function isAlone(subject: Subject, clause: Clause, { node, around: [outer] }: Place): boolean {
  if (node.type.kind !== "bool") return false;
  if (outer?.kind === "logic" || outer?.kind === "unary" || outer?.kind === "binary") return false;
  if (node.kind === "call") return true;
  if (node.kind !== "in-list") return false;
  const isParameter = "path" in node.list && node.list.path[0] === "params";
  return !isParameter && listedNamesOf(subject, clause, node).length === 0;
}

function putIn(subject: Subject, clause: Clause, { node, around }: Place): readonly Change[] {
  const [outer] = around;
  // The same as leaving the other one out.
  return outer?.kind === "unary" ? [] : [negated(subject, clause, node)];
}

/** What is asked must not be so. */
function negated(subject: Subject, clause: Clause, node: ExpressionNode): Change {
  const { text } = clause;
  const whole = text.whole(node);
  const isName = node.kind === "has" || node.kind === "reference";
  const written = text.source.slice(whole.start, whole.end);
  return {
    operator: "not",
    description: sayNegated(subject, clause, node),
    changed: { definition: clause.edited(whole, isName ? `!${written}` : `!(${written})`) },
  };
}

/** A function of a pack goes by its name, of which English makes no sentence. */
function sayNegated(subject: Subject, clause: Clause, node: ExpressionNode): string {
  if (node.kind === "call" && node.pack !== undefined) {
    return `The answer of ${quote(node.name)} is turned round`;
  }
  const opposite = { ...node, kind: "unary", operator: "!", operand: node } as const;
  return sayChange(say(subject, clause, node), say(subject, clause, opposite));
}
