import { reportDesign } from "#core/check/report-design";
import { appValue } from "#core/decide/app-value";
import type { Decision } from "#core/decide/decision";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { AppModel, Operation } from "#core/model/model";
import { lookup } from "#core/model/lookup";
import { parametersOn } from "#core/pack/parameters-on";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";

/**
 * Checks the design of an application: the applying rules of the kind `design`, and what is wrong
 * in any sector (`BYL1501` to `BYL1505`).
 *
 * @example
 * ```ts
 * import { checkDesign, parseBlueprint, resolveModel } from "@bylaw/core";
 *
 * const document = parseBlueprint("bylaw: 1\napp: library\n", "blueprint.yaml").value;
 * const model = document && resolveModel(document, []).value;
 * const problems = model && checkDesign(model, []);
 * ```
 */
export function checkDesign(
  model: AppModel,
  decisions: readonly Decision[],
): readonly Diagnostic[] {
  return [
    ...checkDesignRules({ ...model, app: appValue(model) }, decisions),
    ...checkRoles(model),
    ...checkReaders(model),
    ...checkUnique(model, decisions),
    ...checkOperations(model),
  ];
}

/** What rules about an order speak of. */
interface Order extends Pick<AppModel, "asOf" | "jurisdictions"> {
  readonly app: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Checks an order by the applying rules of the kind `design` (`BYL1501`). */
export function checkDesignRules(
  { app, asOf, facts, jurisdictions }: Order,
  decisions: readonly Pick<Decision, "rule" | "outcome" | "because">[],
): readonly Diagnostic[] {
  return decisions.flatMap(({ rule, outcome, because }) => {
    const { definition, expressions } = rule;
    const { require } = expressions;
    if (definition.kind !== "design" || outcome !== "applies" || require === undefined) return [];
    const params = parametersOn(definition, asOf);
    if (evaluateExpression(require, { app, facts, jurisdictions, params }) === true) return [];
    const { citation, says } = definition.source;
    const help = `${citation}: ${says}`;
    const [at] = because;
    return [reportDesign("BYL1501", { message: definition.message }, { at, rule: rule.id, help })];
  });
}

function checkRoles({ roles, entities, operations }: AppModel): readonly Diagnostic[] {
  const used = new Set([
    ...entities.flatMap(({ grants }) => Object.values(grants).flat()),
    ...operations.flatMap(({ by }) => by),
  ]);
  return roles
    .filter(({ name }) => !used.has(name))
    .map(({ name, origin }) => reportDesign("BYL1502", { role: name }, { at: origin }));
}

function checkReaders({ entities }: AppModel): readonly Diagnostic[] {
  return entities
    .filter(({ grants }) => grants.read.length === 0)
    .map(({ name, origin }) => reportDesign("BYL1503", { entity: name }, { at: origin }));
}

function checkUnique(
  { entities }: AppModel,
  decisions: readonly Decision[],
): readonly Diagnostic[] {
  const limited = new Map(
    decisions
      .filter(
        ({ rule, outcome }) => outcome === "applies" && rule.expressions["rows"] !== undefined,
      )
      .flatMap(({ rule, entities: names }) => names.map((name) => [name, rule.id] as const)),
  );
  return entities.flatMap(({ name: entity, fields }) => {
    const rule = limited.get(entity);
    if (rule === undefined) return [];
    return fields
      .filter((field) => field.unique)
      .map((field) =>
        reportDesign("BYL1504", { entity, field: field.name }, { at: field.origin, rule }),
      );
  });
}

function checkOperations({ entities, operations }: AppModel): readonly Diagnostic[] {
  return operations.flatMap((operation) => {
    const entity = entities.find(({ name }) => name === operation.on);
    if (entity === undefined) return [];
    const { name, by, origin } = operation;
    const readers = entity.grants.read;
    if (!by.some((role) => readers.includes(role))) {
      const problem = `none of its roles may read \`${entity.name}\``;
      const help = `Grant \`read\` on \`${entity.name}\` to ${by.map((role) => `\`${role}\``).join(" or ")}.`;
      return [reportDesign("BYL1505", { operation: name, problem }, { at: origin, help })];
    }
    if (!startsNowhere(operation, entity.states)) return [];
    const problem = `no record ever reaches ${operation.moves?.from.join(" or ")}`;
    return [reportDesign("BYL1505", { operation: name, problem }, { at: origin })];
  });
}

function startsNowhere(
  { moves }: Operation,
  states: AppModel["entities"][number]["states"],
): boolean {
  if (moves === undefined || states === undefined) return false;
  const reached = new Set([states.initial]);
  for (const state of reached) {
    for (const next of lookup(states.transitions, state) ?? []) reached.add(next);
  }
  return !moves.from.some((state) => reached.has(state));
}
