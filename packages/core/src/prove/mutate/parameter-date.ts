import type { ParameterValue } from "#core/pack/rule-format";
import type { Subject } from "#core/prove/mutate/subject";
import { byOneUnit } from "#core/prove/mutate/by-one-unit";

/**
 * The days from which a value of a parameter could hold instead. Where one value follows another it
 * holds on the day as of which the law is read and should not, or the other way round; a day later
 * only where an example takes place on its first day, since nothing else could tell.
 */
export function daysBeside(
  values: readonly ParameterValue[],
  index: number,
  subject: Subject,
): readonly string[] {
  const from = values[index]?.from;
  if (from === undefined) return [];
  const { asOf } = subject.model;
  const across = from > asOf ? asOf : byOneUnit("date", asOf, 1);
  const later = isShown(from, subject) ? byOneUnit("date", from, 1) : undefined;
  const days = [index === 0 ? undefined : across, later].filter((day) => typeof day === "string");
  const [before, after] = [values[index - 1]?.from, values[index + 1]?.from];
  const isBetween = (day: string): boolean =>
    (before === undefined || before < day) && (after === undefined || day < after);
  return [...new Set(days)].filter(isBetween);
}

/** Whether an example takes place on a day. */
function isShown(day: string, { rule, packs }: Subject): boolean {
  const asOf = packs.find(({ name }) => name === rule.pack)?.manifest.asOf;
  return rule.definition.examples.some(
    ({ given: { today, at } }) => (today ?? at?.slice(0, 10) ?? asOf) === day,
  );
}
