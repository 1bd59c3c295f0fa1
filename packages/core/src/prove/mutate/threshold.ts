import type { Change } from "#core/prove/mutate/change";
import type { Clause, Place, Subject } from "#core/prove/mutate/subject";
import type { LiteralNode } from "#core/rule/expression/ast";
import { byOneUnit, type Step } from "#core/prove/mutate/by-one-unit";
import { coincidingStep } from "#core/prove/mutate/coinciding-step";
import { say, sayChange } from "#core/prove/mutate/say";
import { swapNode } from "#core/prove/mutate/swap-node";
import { calendarLimits } from "#core/rule/expression/builtins";

/** Numbers, dates and times that stand in an expression, by one unit; those of days are `days`. */
export function thresholdChanges(subject: Subject): readonly Change[] {
  return subject.clauses.flatMap((clause) =>
    clause.places.flatMap((place) => {
      const { node, around } = place;
      if (node.kind !== "literal") return [];
      const [outer] = around;
      if (node.type.kind === "string") {
        const isPattern = outer?.kind === "call" && outer.name === "matches";
        return isPattern && outer.arguments[1] === node
          ? patternChanges(subject, clause, place)
          : [];
      }
      return outer?.kind === "in-list" ? [] : numberChanges(subject, clause, place, node);
    }),
  );
}

function numberChanges(
  subject: Subject,
  clause: Clause,
  { around }: Place,
  node: LiteralNode,
): readonly Change[] {
  const same = coincidingStep(node, around);
  const steps = ([1, -1] as const).filter((step) => step !== same);
  return steps.flatMap((step): readonly Change[] => {
    const value = byOneUnit(node.type.kind, node.value, step);
    if (value === undefined) return [];
    const whole = around.find(({ type }) => type.kind === "bool") ?? clause.expression.tree;
    const moved = swapNode(whole, node, { ...node, value });
    return [
      {
        operator: isTime(node, around) ? "days" : "threshold",
        description: sayChange(say(subject, clause, whole), say(subject, clause, moved)),
        changed: { definition: clause.edited(node, written(node, value)) },
      },
    ];
  });
}

/** Whether it is a time, or how long one is. */
function isTime({ type }: LiteralNode, [outer]: Place["around"]): boolean {
  if (type.kind === "date" || type.kind === "timestamp") return true;
  return outer?.kind === "call" && Object.hasOwn(calendarLimits, outer.name);
}

function written({ type }: LiteralNode, value: number | string): string {
  if (type.kind !== "int") return `${type.kind}("${value}")`;
  // After a minus, another one would be taken for a part of it.
  return Number(value) < 0 ? `(${value})` : String(value);
}

const counts = /(?<=\{)\d+(?=\}|,\d*\})|(?<=\{\d+,)\d+(?=\})/g;

/** How often something may come in a text: the numbers in braces of a pattern. */
function patternChanges(
  subject: Subject,
  clause: Clause,
  { node, around }: Place,
): readonly Change[] {
  if (node.kind !== "literal") return [];
  const whole = around[0] ?? node;
  const pattern = String(node.value);
  const meant = [...pattern.matchAll(counts)];
  const found = [...clause.text.source.slice(node.start, node.end).matchAll(counts)];
  return found.flatMap((match, index) =>
    ([1, -1] as const).flatMap((step): readonly Change[] => {
      const at = meant[index]?.index;
      const [number] = match;
      const other = Number(number) + step;
      if (at === undefined || other < 0 || isReversed(pattern, at, step)) return [];
      if (isOpen(pattern, at)) return [];
      const value = pattern.slice(0, at) + String(other) + pattern.slice(at + number.length);
      const moved = swapNode(whole, node, { ...node, value });
      const start = node.start + match.index;
      return [
        {
          operator: "threshold",
          description: sayChange(say(subject, clause, whole), say(subject, clause, moved)),
          changed: {
            definition: clause.edited({ start, end: start + number.length }, String(other)),
          },
        },
      ];
    }),
  );
}

/** Whether a step would make the least more than the most: `{2,2}`. */
function isReversed(pattern: string, at: number, step: Step): boolean {
  const brace = pattern.lastIndexOf("{", at);
  const [, least, most] = /^\{(\d+),(\d+)\}/.exec(pattern.slice(brace)) ?? [];
  if (least === undefined || most === undefined || Number(least) < Number(most)) return false;
  return (at === brace + 1) === (step === 1);
}

/** Whether the most that may come does not matter, because anything may follow: `[0-9]{1,4}` at the end. */
function isOpen(pattern: string, at: number): boolean {
  return pattern[at - 1] === "," && /^\d+\}$/.test(pattern.slice(at));
}
