import type { Change } from "#core/prove/mutate/change";
import type { Subject } from "#core/prove/mutate/subject";
import { byOneUnit } from "#core/prove/mutate/by-one-unit";

/** The first day on which the rule holds, a day later; the last one, a day earlier. */
export function effectiveDateChanges({ rule: { definition } }: Subject): readonly Change[] {
  // Nothing holds it on any day.
  if (definition.kind === "organisational") return [];
  const { holds } = definition;
  return (["from", "to"] as const).flatMap((end): readonly Change[] => {
    const day = holds?.[end];
    const other = day === undefined ? undefined : byOneUnit("date", day, end === "from" ? 1 : -1);
    if (typeof other !== "string") return [];
    const description = `The rule holds ${end === "from" ? "from" : "until"} ${other} instead of ${day}`;
    const changed = { definition: { ...definition, holds: { ...holds, [end]: other } } };
    return [{ operator: "date", description, changed }];
  });
}
