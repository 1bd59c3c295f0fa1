import type { Entity } from "#core/model/model";
import type { GuardEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { namedRoles } from "#core/control/named-roles";
import { code } from "#core/emit/code";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { isEncrypted } from "#core/weave/field-classes";
import { approvedEntities, countsApprovals, ownChanges } from "#core/weave/approval-guards";
import { isPresent } from "#core/weave/present-controls";

/** What approval and legal hold need to know of the tables; nothing where there is neither. */
export function emitRecordControls(woven: Woven): string {
  const approved = approvedEntities(woven);
  const hasHolds = isPresent(woven, "legal-hold");
  const known = hasHolds ? woven.model.entities : approved;
  if (known.length === 0) return "";
  const cases = known.map(
    ({ name, table }) =>
      `when ${sqlLiteral(name)} then ${sqlLiteral(sqlIdentifier(table))}::regclass`,
  );
  return code`
    create function platform.table_of(entity text) returns regclass
      language sql stable
      return case entity
        ${cases}
      end;
    ${hasHolds && holders(woven)}
    ${approved.map(makers)}
  `;
}

function holders({ model }: Woven): string {
  const roles = namedRoles(model, "retention", "holders").map(sqlLiteral);
  return code`

    create function platform.holders() returns text[]
      language sql immutable
      return array[${roles.join(", ")}]::text[];
  `;
}

function makers({ name, table }: Entity): string {
  return code`

    create trigger record_makers after insert or update on ${sqlIdentifier(table)}
      for each row when (platform.is_recorded(${sqlLiteral(sqlIdentifier(table))}::regclass))
      execute function platform.record_makers(${sqlLiteral(name)});
  `;
}

/** The number of approvals that a guard counts, where `old` and `new` are the rows of its trigger. */
export function approvalCount(item: GuardEnforcement, entity: Entity, woven: Woven): string {
  if (!countsApprovals(item)) return "0";
  const changes = Object.entries(ownChanges(item, woven.model));
  const columns = (which: "own" | "filled"): string => {
    const cases = changes
      .filter(([, change]) => change[which].length > 0)
      .map(([operation, change]) => {
        const names = columnsOf(change[which], entity, woven).map(sqlLiteral);
        return `when ${sqlLiteral(operation)} then array[${names.join(", ")}]`;
      });
    return cases.length === 0
      ? "'{}'"
      : `case platform.operation() ${cases.join(" ")} else '{}' end`;
  };
  return `platform.approvals(${sqlLiteral(entity.name)}, to_jsonb(old), to_jsonb(new), ${columns("own")}, ${columns("filled")})`;
}

function columnsOf(names: readonly string[], entity: Entity, woven: Woven): readonly string[] {
  return entity.fields
    .filter(({ name }) => names.includes(name))
    .flatMap((field) =>
      isEncrypted(field, woven.enforcements)
        ? [field.column, `${field.column}_index`]
        : [field.column],
    );
}
