import type { Decision } from "#core/decide/decision";
import type { AppModel } from "#core/model/model";
import type { Pack } from "#core/pack/pack";
import type { Enforcement } from "#core/weave/enforcement";

/** The application's model with everything that enforces its rules. */
export interface Woven {
  readonly model: AppModel;
  readonly decisions: readonly Decision[];
  /** The packs of the order, whose functions and controls the application may get. */
  readonly packs: readonly Pack[];
  readonly enforcements: readonly Enforcement[];
  /** What the app's tests expect, where it is more than `enforcements`: see `without`. */
  readonly expected?: readonly Enforcement[];
}

/** What to leave out: a rule's enforcement, in all its layers or in one. */
export interface Without {
  readonly rule: string;
  readonly layer?: string;
}

/**
 * Takes one rule's enforcement away, so that its tests, which stay, can be seen to fail.
 *
 * @example
 * ```ts
 * import { createFactory } from "@bylaw/core";
 *
 * const factory = createFactory();
 * await factory.build({ file: "blueprint.yaml", out: "out", without: { rule: "one-loan-a-book" } });
 * ```
 */
export function without(woven: Woven, { rule, layer }: Without): Woven {
  return {
    ...woven,
    expected: woven.expected ?? woven.enforcements,
    enforcements: woven.enforcements.filter(
      (enforcement) =>
        enforcement.rule.id !== rule || (layer !== undefined && enforcement.layer !== layer),
    ),
  };
}
