import type { Rule } from "#core/rule/rule";

export type ParameterValue = string | number | boolean | readonly string[];

/** One value of a parameter with the day from which it holds; the first may have none. */
export interface DatedValue {
  readonly from: string | undefined;
  readonly value: ParameterValue;
}

/** The values of a rule's parameter, oldest first. */
export function parameterHistory(rule: Rule, name: string): readonly DatedValue[] {
  const values = rule.definition.parameters?.[name] ?? [];
  return values.map(({ from, value }) => ({ from, value }));
}
