import type { Change } from "#core/prove/mutate/change";
import type { Clause, Subject } from "#core/prove/mutate/subject";
import { quote, say, sayChange } from "#core/prove/mutate/say";
import type { ExpressionNode, QuantifierNode } from "#core/rule/expression/ast";

type LogicNode = Extract<ExpressionNode, { kind: "logic" }>;

/** "And" for "or", and "for every one" for "for at least one". */
export function connectiveChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap(({ node }): readonly Change[] => {
      if (node.kind === "logic") return [otherConnective(subject, clause, node)];
      return node.kind === "quantifier" ? otherQuantifier(subject, clause, node) : [];
    }),
  );
}

function otherConnective(subject: Subject, clause: Clause, node: LogicNode): Change {
  const { text } = clause;
  const operands = node.operands.map((operand) => text.operand(operand));
  const isAnd = node.operator === "&&";
  const said = node.operands.map((operand) => quote(say(subject, clause, operand), 80));
  const between = said.length > 2 ? `the ${said.length} conditions from ` : "";
  const listed = `${between}${said[0] ?? ""} ${said.length > 2 ? "to" : "and"} ${said.at(-1) ?? ""}`;
  return {
    operator: "connective",
    description: isAnd ? `One is enough of ${listed}` : `All must hold of ${listed}`,
    changed: {
      definition: clause.edited(text.whole(node), operands.join(isAnd ? " || " : " && ")),
    },
  };
}

function otherQuantifier(
  subject: Subject,
  clause: Clause,
  node: QuantifierNode,
): readonly Change[] {
  const quantifier = node.quantifier === "all" ? "exists" : "all";
  const { start } = { start: clause.text.whole(node.list).end };
  const word = clause.text.find(node.quantifier, { start, end: node.end });
  if (word === undefined) return [];
  const said = say(subject, clause, node);
  return [
    {
      operator: "connective",
      description: sayChange(said, say(subject, clause, { ...node, quantifier })),
      changed: { definition: clause.edited(word, quantifier) },
    },
  ];
}
