import type { Entity } from "#core/model/model";
import type { RuleFile } from "#core/pack/rule-schema";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import type { Weaving } from "#core/weave/weaving";
import { functionsWithoutSql } from "#core/rule/expression/functions-without-sql";
import { lookupsOf } from "#core/weave/lookups";
import { readsEncrypted, readsEncryptedElement, reportEncrypted } from "#core/weave/weaving";

/**
 * Guards a change of an entity: in the database where the expression can be said in SQL, otherwise
 * in the service, inside the same transaction. The records that it looks through are chosen by the
 * database in both cases, so that what chooses them must not be stored encrypted.
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
  const hidden = readsEncrypted(require.references, entity, weaving);
  const inService = hidden !== undefined || functionsWithoutSql(require).length > 0;
  const chosenBy = lookupsOf(require).flatMap(({ references }) => references);
  const path =
    readsEncryptedElement(rule, require.references, weaving) ??
    readsEncrypted(chosenBy, entity, weaving);
  if (path !== undefined) reportEncrypted(rule, path, entity, weaving);
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
