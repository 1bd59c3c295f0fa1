import type { Change } from "#core/prove/mutate/change";
import type { Names } from "#core/prove/mutate/names-of";
import type { Clause, Subject } from "#core/prove/mutate/subject";
import type { ExpressionNode, LiteralNode } from "#core/rule/expression/ast";
import { namesOf } from "#core/prove/mutate/names-of";
import { quote, say } from "#core/prove/mutate/say";
import { spread } from "#core/prove/mutate/spread";

/** How many of the values of one list are left out, one at a time. */
const mostLeftOut = 4;

/** Roles, purposes, classes, states and values that an expression names: one more, or one less. */
export function listedNameChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap(({ node }) => listedNamesOf(subject, clause, node)),
  );
}

/** The changes of the names that one node lists. */
export function listedNamesOf(
  subject: Subject,
  clause: Clause,
  node: ExpressionNode,
): readonly Change[] {
  if (node.kind === "in-list" && "kind" in node.list) {
    return node.value.kind === "literal" ? anotherInList(subject, clause, node, node.value) : [];
  }
  const listed = listedIn(node);
  if (listed === undefined) return [];
  const known = namesOf(listed.value, clause, subject);
  return [...oneMore(subject, clause, listed, known), ...oneLess(subject, clause, listed, known)];
}

/** `value in ["a", "b"]`, `value == "a"` or `value != "a"`. */
interface Listed {
  readonly node: ExpressionNode;
  readonly value: ExpressionNode;
  readonly list: readonly LiteralNode[];
  readonly isNegated: boolean;
}

function listedIn(node: ExpressionNode): Listed | undefined {
  if (node.kind === "in-list" && !("kind" in node.list)) {
    return { node, value: node.value, list: node.list, isNegated: false };
  }
  if (node.kind !== "binary" || (node.operator !== "==" && node.operator !== "!=")) {
    return undefined;
  }
  const { left, right, operator } = node;
  const [value, one] = left.kind === "literal" ? [right, left] : [left, right];
  if (one.kind !== "literal" || one.type.kind !== "string") return undefined;
  return { node, value, list: [one], isNegated: operator === "!=" };
}

function oneMore(
  subject: Subject,
  clause: Clause,
  listed: Listed,
  known: Names | undefined,
): readonly Change[] {
  const { node, list, isNegated } = listed;
  const more = another(known, clause, listed);
  if (known === undefined || more === undefined) return [];
  const texts = [...list.map((item) => clause.text.operand(item)), JSON.stringify(more)];
  const counts = isNegated ? `counts like ${quote(String(list[0]?.value))}` : "counts as well";
  const description = `${quote(more)} ${counts} in ${quote(say(subject, clause, node))}`;
  return [relisted(clause, listed, texts, known.operator, description)];
}

/**
 * A name that is not listed, rather one of which nothing else in the expression speaks. None where the
 * list would then hold all that there are: that is to leave the condition out.
 */
function another(known: Names | undefined, clause: Clause, { list }: Listed): string | undefined {
  const isListed = (name: string): boolean => list.some(({ value }) => value === name);
  const rest = (known?.names ?? []).filter((name) => !isListed(name));
  if (rest.length === 1 && known?.operator === "value") return undefined;
  return rest.find((name) => !isNamed(name, clause)) ?? rest[0];
}

function isNamed(name: string, { places }: Clause): boolean {
  return places.some(({ node }) => node.kind === "literal" && node.value === name);
}

function oneLess(
  subject: Subject,
  clause: Clause,
  listed: Listed,
  known: Names | undefined,
): readonly Change[] {
  const { node, list } = listed;
  if (list.length < 2) return [];
  return spread(list, mostLeftOut).map((left) => {
    const texts = list.filter((item) => item !== left).map((item) => clause.text.operand(item));
    const description = `${quote(String(left.value))} does not count in ${quote(say(subject, clause, node))}`;
    return relisted(clause, listed, texts, known?.operator ?? "value", description);
  });
}

/** The same question with other values. */
function relisted(
  { text, edited }: Clause,
  { node, value, isNegated }: Listed,
  texts: readonly string[],
  operator: Change["operator"],
  description: string,
): Change {
  const written = `${text.operand(value)} in [${texts.join(", ")}]`;
  const definition = edited(text.whole(node), isNegated ? `!(${written})` : written);
  return { operator, description, changed: { definition } };
}

/** A constant that a list must hold, such as a class that the actor needs: another one will do. */
function anotherInList(
  subject: Subject,
  clause: Clause,
  node: Extract<ExpressionNode, { kind: "in-list" }>,
  { value }: LiteralNode,
): readonly Change[] {
  if (!("kind" in node.list)) return [];
  const known = namesOf(node.list, clause, subject);
  const more = known?.names.find((name) => name !== value && !isNamed(name, clause));
  if (known === undefined || more === undefined) return [];
  const { text } = clause;
  const whole = text.whole(node);
  const first = text.source.slice(whole.start, whole.end);
  const second = `${JSON.stringify(more)} in ${text.operand(node.list)}`;
  return [
    {
      operator: known.operator,
      description: `${quote(more)} will do as well in ${quote(say(subject, clause, node))}`,
      changed: { definition: clause.edited(whole, `(${first} || ${second})`) },
    },
  ];
}
