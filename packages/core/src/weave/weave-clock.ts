import type { Entity } from "#core/model/model";
import type { RuleFile } from "#core/pack/rule-schema";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import type { Weaving } from "#core/weave/weaving";
import { mustBePlain } from "#core/weave/weaving";

/** Starts and ends an obligation with the changes of an entity. */
export function weaveClock(
  rule: Rule,
  definition: Extract<RuleFile, { kind: "clock" }>,
  entity: Entity,
  weaving: Weaving,
): readonly Enforcement[] {
  const { from, if: condition } = rule.expressions;
  if (from === undefined) return [];
  mustBePlain(rule, [...from.references, ...(condition?.references ?? [])], entity, weaving);
  const { due, extension, pauses } = definition;
  return [
    {
      kind: "clock",
      rule,
      layer: "database",
      entity: entity.name,
      starts: definition.starts,
      met: definition.met,
      from,
      condition,
      days: due.days,
      calendar: due.count === "business" ? businessCalendar(weaving) : undefined,
      extension: extension ?? { days: 0, times: 0, reason: false },
      pausedWhile: pauses?.while ?? [],
      duty: definition.duty,
    },
  ];
}

/** The most particular jurisdiction: its holidays include those of the country. */
function businessCalendar({ model }: Weaving): string {
  return (
    model.jurisdictions.find((jurisdiction) => jurisdiction.includes("-")) ??
    model.jurisdictions[0] ??
    "US"
  );
}
