import type { Change } from "#core/prove/mutate/change";
import type { Clause, Place, Subject } from "#core/prove/mutate/subject";
import { quote, say, sayChange } from "#core/prove/mutate/say";

/** A "not" left out, or put before what is given or true. */
export function negationChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap((place) => {
      const { node } = place;
      if (node.kind === "unary" && node.operator === "!") return leaveOut(subject, clause, place);
      const isNamed = node.kind === "has" || (node.kind === "reference" && isBoolean(place));
      return isNamed ? putIn(subject, clause, place) : [];
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

function putIn(subject: Subject, clause: Clause, { node, around }: Place): readonly Change[] {
  const [outer] = around;
  // The same as leaving the other one out.
  if (outer?.kind === "unary") return [];
  const { start } = node;
  const negated = { ...node, kind: "unary", operator: "!", operand: node } as const;
  return [
    {
      operator: "not",
      description: sayChange(say(subject, clause, node), say(subject, clause, negated)),
      changed: { definition: clause.edited({ start, end: start }, "!") },
    },
  ];
}
