import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import type { Woven } from "#core/weave/woven";
import { checkDesign } from "#core/check/check-design";
import { decideRules } from "#core/decide/decide-rules";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { resolveModel } from "#core/model/resolve-model";
import { checkSettings } from "#core/weave/check-settings";
import { weave } from "#core/weave/weave";

/** What checking a blueprint found. */
export interface Checked {
  /** The model with its enforcement, unless an error prevented it. */
  readonly woven: Woven | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** From a blueprint and the rules of its packs to the woven model: resolve, decide, check, weave. */
export function checkBlueprint(
  document: BlueprintDocument,
  packs: readonly Pack[],
  rules: readonly Rule[],
): Checked {
  const resolved = resolveModel(document, packs);
  if (resolved.value === undefined) return { woven: undefined, diagnostics: resolved.diagnostics };
  const model = resolved.value;
  const decided = decideRules(model, document, rules, packs);
  const woven = weave(model, decided.decisions, packs);
  const diagnostics = [
    ...resolved.diagnostics,
    ...decided.diagnostics,
    ...checkDesign(model, decided.decisions),
    ...checkSettings(document),
    ...woven.diagnostics,
  ];
  return { woven: hasErrors(diagnostics) ? undefined : woven.value, diagnostics };
}
