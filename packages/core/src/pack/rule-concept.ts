import type { RuleFile } from "#core/pack/rule-format";

/** The concept that a rule speaks of, as `pack/Concept`; undefined for one of a class or the app. */
export function ruleConcept(rule: RuleFile, pack: string): string | undefined {
  if (!("on" in rule) || typeof rule.on !== "string") return undefined;
  return rule.on.includes("/") ? rule.on : `${pack}/${rule.on}`;
}
