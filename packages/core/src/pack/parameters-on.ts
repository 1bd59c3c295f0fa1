import type { ParameterValue, RuleFile } from "#core/pack/rule-format";

/**
 * The values that a rule's parameters have on a day (`YYYY-MM-DD`); one that does not hold yet is
 * left out, so that what depends on it is unknown.
 */
export function parametersOn(
  rule: RuleFile,
  day: string,
): Readonly<Record<string, ParameterValue["value"]>> {
  const held = Object.entries(rule.parameters ?? {}).flatMap(([name, values]) => {
    const last = values.findLast(({ from }) => from === undefined || from <= day);
    return last === undefined ? [] : [[name, last.value] as const];
  });
  return Object.fromEntries(held);
}
