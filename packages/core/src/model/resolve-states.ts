import type { StatesDeclaration } from "#core/blueprint/blueprint-format";
import { lookup } from "#core/model/lookup";
import type { States } from "#core/model/model";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";

/** The state machine of an entity: its own, which must fit its concept's, or else its concept's. */
export function resolveStates(entity: string, resolving: Resolving): States | undefined {
  const own = lookup(resolving.document.blueprint.entities, entity)?.states;
  const inherited = resolving.bindings.get(entity)?.concept.states;
  const declared = own ?? inherited;
  const [initial] = Object.keys(declared ?? {});
  if (declared === undefined || initial === undefined) return undefined;
  if (own !== undefined) {
    checkStates(entity, own, resolving);
    if (inherited !== undefined) checkFits(entity, own, inherited, resolving);
  }
  return { initial, names: Object.keys(declared), transitions: declared };
}

function checkStates(entity: string, states: StatesDeclaration, resolving: Resolving): void {
  const { guess, problems, keyAt, valueAt } = resolving;
  const names = Object.keys(states);
  for (const [from, targets] of Object.entries(states)) {
    for (const [index, to] of targets.entries()) {
      if (names.includes(to)) continue;
      const at = valueAt(["entities", entity, "states", from, index]);
      const help = guess(to, names, "states");
      problems.push(reportModel("BYL1217", { entity, state: to }, { at, help }));
    }
  }
  const reached = new Set(names.slice(0, 1));
  for (const state of reached) {
    for (const next of lookup(states, state) ?? []) reached.add(next);
  }
  for (const state of names) {
    if (reached.has(state)) continue;
    const at = keyAt(["entities", entity, "states", state]);
    problems.push(reportModel("BYL1218", { entity, state }, { at }));
  }
}

/** Rules speak of a concept's states: all must be there, and none be reached by a way it forbids. */
function checkFits(
  entity: string,
  own: StatesDeclaration,
  inherited: StatesDeclaration,
  { bindings, problems, keyAt }: Resolving,
): void {
  const concept = bindings.get(entity)?.id ?? "";
  const misfit = (path: readonly string[], problem: string, help: string): void => {
    const at = keyAt(["entities", entity, "states", ...path]);
    problems.push(reportModel("BYL1204", { entity, concept, problem }, { at, help }));
  };
  for (const state of Object.keys(inherited)) {
    if (Object.hasOwn(own, state)) continue;
    misfit(
      [],
      `the state \`${state}\` is missing`,
      `Add \`${state}: [${(lookup(inherited, state) ?? []).join(", ")}]\`.`,
    );
  }
  const [first = ""] = Object.keys(own);
  const [conceptFirst = ""] = Object.keys(inherited);
  if (first !== conceptFirst && Object.hasOwn(inherited, first)) {
    misfit([first], `records start as \`${conceptFirst}\` there`, `Put \`${conceptFirst}\` first.`);
  }
  for (const [from, targets] of Object.entries(own)) {
    const allowed = lookup(inherited, from);
    for (const to of targets) {
      if (allowed === undefined || !Object.hasOwn(inherited, to) || allowed.includes(to)) continue;
      misfit(
        [from],
        `\`${from}\` may not become \`${to}\` there`,
        `Remove \`${to}\` from \`${from}\`.`,
      );
    }
  }
}
