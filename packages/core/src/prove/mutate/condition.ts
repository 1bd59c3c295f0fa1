import type { Change } from "#core/prove/mutate/change";
import type { Subject } from "#core/prove/mutate/subject";
import { isImplied } from "#core/prove/mutate/implied-condition";
import { quote, say } from "#core/prove/mutate/say";

/** One of several conditions left out. */
export function conditionChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap((place): readonly Change[] => {
      const { node } = place;
      if (node.kind !== "logic") return [];
      const { text } = clause;
      const isCondition = clause.expression.type.kind === "bool";
      const left = node.operands.filter((operand) => !isImplied(operand, place, isCondition));
      return left.map((operand) => {
        const kept = node.operands.filter((other) => other !== operand);
        const rest = kept.map((other) => text.operand(other)).join(` ${node.operator} `);
        const what = node.operator === "&&" ? "condition" : "alternative";
        return {
          operator: "condition",
          description: `The ${what} ${quote(say(subject, clause, operand))} is left out`,
          changed: { definition: clause.edited(text.whole(node), rest) },
        };
      });
    }),
  );
}
