import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { AppModel } from "#core/model/model";
import type { Enforcement } from "#core/weave/enforcement";
import { report } from "#core/weave/diagnostics";

/**
 * Reports rules about rows that depend on themselves: whether a record is seen would hang on whether
 * records of its own kind are seen, which the database cannot decide.
 */
export function checkRowCycles(
  model: AppModel,
  enforcements: readonly Enforcement[],
): readonly Diagnostic[] {
  const rules = enforcements.filter((item) => item.kind === "rows");
  const lookedAt = (entity: string): readonly string[] =>
    rules
      .filter((item) => item.entity === entity)
      .flatMap(({ rule, rows }) =>
        model.entities
          .filter(({ concept }) =>
            rows.usesRecords.some((name) => concept === `${rule.pack}/${name}`),
          )
          .map(({ name }) => name),
      );
  const reaches = (from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean =>
    lookedAt(from).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  return rules
    .filter(({ entity }) => reaches(entity, entity))
    .map(({ rule, entity }) =>
      report(
        "BYL1608",
        { rule: rule.id, entity },
        { at: rule.positions.value(["rows"]), rule: rule.id },
      ),
    );
}
