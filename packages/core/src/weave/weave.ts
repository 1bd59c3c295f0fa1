import type { Decision } from "#core/decide/decision";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { AppModel, Entity } from "#core/model/model";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { controlNames } from "#core/control/controls";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { checkPurges } from "#core/weave/check-purges";
import { report } from "#core/weave/diagnostics";
import { checkRowCycles } from "#core/weave/check-row-cycles";
import { emptyCollections } from "#core/weave/empty-collections";
import { weaveClock } from "#core/weave/weave-clock";
import { weaveFields } from "#core/weave/weave-fields";
import { weaveGuard } from "#core/weave/weave-guard";
import { mustBePlain, readsEncrypted, type Weaving } from "#core/weave/weaving";

/**
 * Adds to the model what enforces each rule that applies.
 *
 * Controls come first, because where the others can be enforced depends on what is encrypted.
 */
export function weave(model: AppModel, decisions: readonly Decision[]): Result<Woven> {
  const applying = decisions.filter(({ outcome }) => outcome === "applies");
  const diagnostics: Diagnostic[] = [];
  const controls = applying.flatMap(({ rule }) => weaveControl(rule, diagnostics));
  const others = applying
    .map(saidForModel(model))
    .flatMap(({ rule, entities }) =>
      model.entities
        .filter(({ name }) => entities.includes(name))
        .flatMap((entity) => weaveOn(rule, entity, { model, controls, diagnostics })),
    );
  diagnostics.push(...checkPurges(others));
  diagnostics.push(...checkRowCycles(model, others));
  const value = { model, decisions, enforcements: [...controls, ...others] };
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

function weaveControl(rule: Rule, diagnostics: Diagnostic[]): readonly Enforcement[] {
  const { definition } = rule;
  if (definition.kind !== "control") return [];
  if (!controlNames.includes(definition.control)) {
    diagnostics.push(
      report(
        "BYL1603",
        { rule: rule.id, control: definition.control, controls: controlNames.join(", ") },
        { at: rule.positions.value(["control"]), rule: rule.id },
      ),
    );
    return [];
  }
  const { control, settings, protects } = definition;
  return [{ kind: "control", rule, layer: "service", control, settings, protects }];
}

function weaveOn(rule: Rule, entity: Entity, weaving: Weaving): readonly Enforcement[] {
  const { definition } = rule;
  if (callsFunctions(rule, weaving)) return [];
  switch (definition.kind) {
    case "invariant": {
      const { require } = rule.expressions;
      if (require === undefined) return [];
      const check = {
        kind: "check" as const,
        rule,
        entity: entity.name,
        require,
        message: definition.message,
      };
      const encrypted = readsEncrypted(require.references, entity, weaving) !== undefined;
      const edge = { ...check, layer: "edge" as const };
      return encrypted ? [edge] : [edge, { ...check, layer: "database" }];
    }
    case "guard":
      return weaveGuard(rule, definition, entity, weaving);
    case "clock":
      return weaveClock(rule, definition, entity, weaving);
    case "visibility": {
      const { rows } = rule.expressions;
      const fields = weaveFields(rule, definition, entity, weaving.model);
      if (rows === undefined) return fields;
      mustBePlain(rule, rows.references, entity, weaving);
      return [...fields, { kind: "rows", rule, layer: "database", entity: entity.name, rows }];
    }
    case "retention": {
      const { from } = rule.expressions;
      if (from === undefined) return [];
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

/** Reports a rule that would have to call a function of a pack while the application runs. */
function callsFunctions({ id, positions, expressions }: Rule, { diagnostics }: Weaving): boolean {
  const { require, from, if: condition, rows } = expressions;
  const called = [require, from, condition, rows].flatMap((each) => {
    const ofPacks = each?.scope.functions?.map(({ name }) => name) ?? [];
    return (each?.usesFunctions ?? []).filter((name) => ofPacks.includes(name));
  });
  if (called.length === 0) return false;
  const functions = [...new Set(called)].join(", ");
  const place = { at: positions.value(["id"]), rule: id };
  diagnostics.push(report("BYL1606", { rule: id, functions }, place));
  return true;
}
