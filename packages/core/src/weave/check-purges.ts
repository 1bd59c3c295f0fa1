import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { Enforcement } from "#core/weave/enforcement";
import { report } from "#core/weave/diagnostics";

/**
 * Reports rules that purge records whose deletion another rule guards in the service: the job deletes
 * in the database, where such a guard does not stand.
 */
export function checkPurges(enforcements: readonly Enforcement[]): readonly Diagnostic[] {
  return enforcements.flatMap((item) => {
    if (item.kind !== "retention" || !item.purge) return [];
    const { rule, entity } = item;
    const guard = enforcements.find(
      (other) =>
        other.kind === "guard" &&
        other.layer === "service" &&
        other.entity === entity &&
        other.moments.includes("delete"),
    );
    if (guard === undefined) return [];
    const at = rule.positions.value(["purge"]);
    return [
      report("BYL1607", { rule: rule.id, entity, guard: guard.rule.id }, { at, rule: rule.id }),
    ];
  });
}
