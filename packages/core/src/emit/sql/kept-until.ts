import type { AppModel, Entity } from "#core/model/model";
import type { RetentionEnforcement } from "#core/weave/enforcement";
import { sqlLiteral } from "#core/emit/quote-sql";
import { compileToSql } from "#core/emit/sql/compile-to-sql";
import { sqlScope, type SqlPlace } from "#core/emit/sql/sql-scope";

/** Prints the first day on which a record may be deleted; null when its date is missing. */
export function keptUntil(
  { from, rule, ...keep }: RetentionEnforcement,
  entity: Entity,
  model: AppModel,
  place: SqlPlace,
): string {
  const moment = compileToSql(from, sqlScope(model, entity, rule, place));
  const start = from.type.kind === "timestamp" ? `((${moment}) at time zone 'UTC')::date` : moment;
  const time = (["years", "months", "days"] as const)
    .filter((unit) => keep[unit] > 0)
    .map((unit) => `${keep[unit]} ${unit}`)
    .join(" ");
  return `((${start}) + interval ${sqlLiteral(time === "" ? "0 days" : time)})::date`;
}
