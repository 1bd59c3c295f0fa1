import type { Layer } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";

/** The controls that every app has, whether or not a rule asks for them. */
const baseline: ReadonlySet<string> = new Set([
  "access",
  "audit-trail",
  "authentication",
  "obligations",
  "record-versions",
]);

/**
 * Whether the app has a control, in a layer or at all: because a rule that applies asks for it, or as
 * part of every app. A control that rules ask for goes away with the last of them, which is how proof
 * removes it.
 */
export function hasControl(
  { decisions, enforcements }: Woven,
  control: string,
  layer?: Layer,
): boolean {
  const asked = decisions.some(
    ({ outcome, rule: { definition } }) =>
      outcome === "applies" && definition.kind === "control" && definition.control === control,
  );
  if (!asked) return baseline.has(control);
  return enforcements.some(
    (item) =>
      item.kind === "control" &&
      item.control === control &&
      (layer === undefined || item.layer === layer),
  );
}
