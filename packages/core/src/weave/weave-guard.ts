import type { Entity } from "#core/model/model";
import type { RuleFile } from "#core/pack/rule-schema";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import type { Weaving } from "#core/weave/weaving";
import { mustBePlain, readsEncrypted } from "#core/weave/weaving";

/**
 * Guards a change of an entity: in the database where the expression can be said in SQL, otherwise
 * in the service, inside the same transaction.
 */
export function weaveGuard(
  rule: Rule,
  definition: Extract<RuleFile, { kind: "guard" }>,
  entity: Entity,
  weaving: Weaving,
): readonly Enforcement[] {
  const { require } = rule.expressions;
  if (require === undefined) return [];
  const moments = [definition.when].flat();
  const around = require.usesRecords.length > 0;
  if (around) mustBePlain(rule, require.references, entity, weaving);
  const inService = !around && readsEncrypted(require.references, entity, weaving) !== undefined;
  return [
    {
      kind: "guard",
      rule,
      layer: inService ? "service" : "database",
      entity: entity.name,
      moments,
      require,
      message: definition.message,
    },
  ];
}
