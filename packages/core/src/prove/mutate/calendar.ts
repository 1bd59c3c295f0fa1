import type { Change } from "#core/prove/mutate/change";
import type { Clause, Place, Subject } from "#core/prove/mutate/subject";
import type { CallNode, ExpressionNode } from "#core/rule/expression/ast";
import { counted } from "#core/prove/mutate/counted";
import { say, sayChange } from "#core/prove/mutate/say";
import { swapNode } from "#core/prove/mutate/swap-node";
import { calendarLimits } from "#core/rule/expression/builtins";

/** Business days for calendar days, and the other way round. */
export function calendarChanges(subject: Subject): readonly Change[] {
  return [
    ...dueChanges(subject),
    ...subject.clauses.flatMap((clause) =>
      clause.places.flatMap((place): readonly Change[] => {
        const { node } = place;
        if (node.kind !== "call" || node.pack !== undefined) return [];
        const isDays = node.name === "addDays" || node.name === "addBusinessDays";
        return isDays ? callChanges(subject, clause, place, node) : [];
      }),
    ),
  ];
}

function dueChanges({ rule: { definition } }: Subject): readonly Change[] {
  if (definition.kind !== "clock") return [];
  const { days, count } = definition.due;
  const other = count === "business" ? "calendar" : "business";
  return [
    {
      operator: "calendar",
      description: `It is due after ${counted(days, `${other} day`)} instead of ${counted(days, `${count} day`)}`,
      changed: { definition: { ...definition, due: { days, count: other } } },
    },
  ];
}

function callChanges(
  subject: Subject,
  clause: Clause,
  { around }: Place,
  node: CallNode,
): readonly Change[] {
  const { text } = clause;
  const [day, days] = node.arguments;
  if (day === undefined || days === undefined || !isReachable(node)) return [];
  if (isNextOf(node, around[0])) return [];
  const name = node.name === "addDays" ? "addBusinessDays" : "addDays";
  const place = name === "addDays" ? [] : [JSON.stringify(calendarOf(subject))];
  const written = [...[day, days].map((part) => text.operand(part)), ...place].join(", ");
  const whole = around.find(({ type }) => type.kind === "bool") ?? clause.expression.tree;
  const moved = swapNode(whole, node, { ...node, name, arguments: [day, days] });
  return [
    {
      operator: "calendar",
      description: sayChange(say(subject, clause, whole), say(subject, clause, moved)),
      changed: { definition: clause.edited(text.whole(node), `${name}(${written})`) },
    },
  ];
}

/** Whether it moves the day, and not further than business days reach. */
function isReachable({ arguments: [, days] }: CallNode): boolean {
  if (days?.kind !== "literal") return true;
  const most = calendarLimits["addBusinessDays"]?.limit ?? 0;
  return days.value !== 0 && Math.abs(Number(days.value)) <= most;
}

/**
 * Whether it is the day before, of which the next business day is taken: that is the same one for the
 * business day before.
 */
function isNextOf(
  { name, arguments: [, days] }: CallNode,
  outer: ExpressionNode | undefined,
): boolean {
  if (name !== "addDays" || days?.kind !== "literal" || days.value !== -1) return false;
  if (outer?.kind !== "call" || outer.name !== "addBusinessDays") return false;
  const [day, many] = outer.arguments;
  return (
    day?.kind === "call" && day.name === name && many?.kind === "literal" && Number(many.value) > 0
  );
}

/** The most particular jurisdiction of the application, as clocks count by it. */
function calendarOf({ model: { jurisdictions } }: Subject): string {
  return jurisdictions.find((place) => place.includes("-")) ?? jurisdictions[0] ?? "US";
}
