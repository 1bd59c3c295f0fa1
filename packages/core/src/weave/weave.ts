import type { Decision } from "#core/decide/decision";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { AppModel, Entity } from "#core/model/model";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { functionsWithoutSql } from "#core/rule/expression/functions-without-sql";
import { checkIndexColumns } from "#core/weave/check-index-columns";
import { checkPaths } from "#core/weave/check-paths";
import { checkPurges } from "#core/weave/check-purges";
import { checkRowCycles } from "#core/weave/check-row-cycles";
import { emptyCollections } from "#core/weave/empty-collections";
import { canCall } from "#core/weave/can-call";
import { weaveClock } from "#core/weave/weave-clock";
import { checkControlColumns, weaveControl } from "#core/weave/weave-control";
import { weaveFields } from "#core/weave/weave-fields";
import { weaveGuard } from "#core/weave/weave-guard";
import { mustBePlain, readsEncrypted, type Weaving } from "#core/weave/weaving";

/**
 * Adds to the model what enforces each rule that applies.
 *
 * Controls come first, because where the others can be enforced depends on what is encrypted.
 */
export function weave(
  model: AppModel,
  decisions: readonly Decision[],
  packs: readonly Pack[],
): Result<Woven> {
  const applying = decisions.filter(({ outcome }) => outcome === "applies");
  const diagnostics: Diagnostic[] = [];
  const controls: Enforcement[] = [];
  const weaving = { model, packs, controls, diagnostics };
  controls.push(...applying.flatMap(({ rule }) => weaveControl(rule, weaving)));
  const others = applying
    .map(saidForModel(model))
    .flatMap(({ rule, entities }) =>
      model.entities
        .filter(({ name }) => entities.includes(name))
        .flatMap((entity) => weaveOn(rule, entity, weaving)),
    );
  diagnostics.push(...checkIndexColumns(model, controls));
  diagnostics.push(...checkPurges(others));
  diagnostics.push(...checkRowCycles(model, others));
  checkControlColumns(weaving);
  const value = { model, decisions, packs, enforcements: [...controls, ...others] };
  diagnostics.push(...checkPaths(value));
  return { value: hasErrors(diagnostics) ? undefined : value, diagnostics };
}

/** A decision whose rule speaks only of what the application keeps. */
function saidForModel(model: AppModel): (decision: Decision) => Decision {
  return (decision) => {
    const { rule } = decision;
    const expressions = Object.entries(rule.expressions).map(
      ([key, expression]) => [key, emptyCollections(expression, model, rule.pack)] as const,
    );
    return Object.assign({}, decision, {
      rule: Object.assign({}, rule, { expressions: Object.fromEntries(expressions) }),
    });
  };
}

function weaveOn(rule: Rule, entity: Entity, weaving: Weaving): readonly Enforcement[] {
  const { definition } = rule;
  switch (definition.kind) {
    case "invariant": {
      const { require } = rule.expressions;
      if (require === undefined || !canCall(rule, ["require"], "in the application", weaving)) {
        return [];
      }
      const check = {
        kind: "check" as const,
        rule,
        entity: entity.name,
        require,
        message: definition.message,
      };
      const isPlain = readsEncrypted(require.references, entity, weaving) === undefined;
      const inDatabase = isPlain && functionsWithoutSql(require).length === 0;
      const edge = { ...check, layer: "edge" as const };
      return inDatabase ? [edge, { ...check, layer: "database" }] : [edge];
    }
    case "guard":
      if (!canCall(rule, ["require"], "in the application", weaving)) return [];
      return weaveGuard(rule, definition, entity, weaving);
    case "clock":
      if (!canCall(rule, ["from", "if"], "in the database", weaving)) return [];
      return weaveClock(rule, definition, entity, weaving);
    case "visibility": {
      const { rows } = rule.expressions;
      const fields = weaveFields(rule, definition, entity, weaving.model);
      if (rows === undefined || !canCall(rule, ["rows"], "in the database", weaving)) return fields;
      mustBePlain(rule, rows.references, entity, weaving);
      return [...fields, { kind: "rows", rule, layer: "database", entity: entity.name, rows }];
    }
    case "retention": {
      const { from } = rule.expressions;
      if (from === undefined || !canCall(rule, ["from"], "in the database", weaving)) return [];
      mustBePlain(rule, from.references, entity, weaving);
      const { years, months, days } = definition.keep;
      const { purge } = definition;
      const base = { kind: "retention", rule, layer: "database", entity: entity.name } as const;
      return [{ ...base, from, years, months, days, purge }];
    }
    case "control":
    case "design":
    case "organisational":
      return [];
    default:
      return definition satisfies never;
  }
}
