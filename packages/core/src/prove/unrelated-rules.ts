import type { Woven } from "#core/weave/woven";

/**
 * The rules whose properties could notice that a rule's enforcement is gone although they have
 * nothing to do with it: those on the same entities. A control is on all of them. Rules that say that
 * they lean on it are left out.
 */
export function unrelatedRules(
  rule: string,
  together: readonly string[],
  { enforcements }: Woven,
): readonly string[] {
  const own = enforcements.filter((item) => item.rule.id === rule);
  const entities = new Set(own.flatMap((item) => ("entity" in item ? [item.entity] : [])));
  const isOnAll = own.some(({ kind }) => kind === "control");
  const others = enforcements.filter(
    (item) =>
      item.rule.id !== rule &&
      !together.includes(item.rule.id) &&
      !item.rule.definition.leansOn.includes(rule) &&
      (isOnAll || !("entity" in item) || entities.has(item.entity)),
  );
  return [...new Set(others.map((item) => item.rule.id))];
}
