import type { Change } from "#core/prove/mutate/change";
import type { Subject } from "#core/prove/mutate/subject";
import { byOneUnit } from "#core/prove/mutate/by-one-unit";
import { hasControl } from "#core/weave/has-control";

/**
 * A rule that holds only after the day as of which the law is read, or no longer on that day. With any
 * other day on the same side of it the application is the same.
 */
export function effectiveDateChanges(subject: Subject): readonly Change[] {
  const { definition } = subject.rule;
  const { asOf } = subject.model;
  // Nothing holds what people must do on any day, and no example of a rule about the order asks for the day.
  if (definition.kind === "organisational" || definition.kind === "design") return [];
  if (isThereAnyway(subject)) return [];
  const { holds } = definition;
  const { from, to } = holds ?? {};
  if ((from !== undefined && from > asOf) || (to !== undefined && to < asOf)) return [];
  return (["from", "to"] as const).flatMap((end): readonly Change[] => {
    const day = holds?.[end];
    const other = day === undefined ? undefined : byOneUnit("date", asOf, end === "from" ? 1 : -1);
    if (typeof other !== "string") return [];
    const description = `The rule holds ${end === "from" ? "from" : "until"} ${other} instead of ${day}`;
    const changed = { definition: { ...definition, holds: { ...holds, [end]: other } } };
    return [{ operator: "date", description, changed }];
  });
}

/** Whether the application is the same without the rule: every one has the control, which it only asks for. */
function isThereAnyway({ rule: { definition }, model, packs }: Subject): boolean {
  if (definition.kind !== "control" || Object.keys(definition.settings).length > 0) return false;
  return hasControl({ model, packs, decisions: [], enforcements: [] }, definition.control);
}
