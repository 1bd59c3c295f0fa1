import type { RuleData } from "#test/rule-types";

/** What the rules and the blueprint say, as data; each application has its own. */
export const ruleData: RuleData = {
  asOf: "2026-01-01",
  needs: {},
  entities: {},
  rules: [],
};
