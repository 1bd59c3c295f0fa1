import type { Decision } from "#core/decide/decision";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { CheckReport } from "#core/factory";
import { decideRules } from "#core/decide/decide-rules";
import { resolveModel } from "#core/model/resolve-model";

/** The decisions of a checked order, also when open questions are errors that keep it from being built. */
export function readDecisions({
  woven,
  document,
  packs,
  rules,
  diagnostics,
}: CheckReport): Decisions {
  if (woven !== undefined) {
    return { decisions: woven.decisions, asOf: woven.model.asOf, diagnostics };
  }
  const model = document && resolveModel(document, packs).value;
  if (document === undefined || model === undefined) {
    return { decisions: undefined, asOf: undefined, diagnostics };
  }
  const { decisions } = decideRules(model, document, rules, packs);
  return { decisions, asOf: model.asOf, diagnostics };
}

interface Decisions {
  /** Undefined when the blueprint has errors that come before deciding. */
  readonly decisions: readonly Decision[] | undefined;
  readonly asOf: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
