import type { Session } from "#platform/database/session";
import type { EntityDefinition, RecordRule, Values } from "#platform/records/entity";
import { named, quoteName } from "#platform/records/statements";

/** How many other people have approved what a rule that is checked in TypeScript looks at. */
type ApprovalCount = (rule: RecordRule) => number;

/** A change of a record: as it would be, and as it is, locked. */
interface ApprovedChange {
  readonly record: Values;
  readonly old: Values;
}

/**
 * Counts the approvals of a record for those rules that ask for them. A change counts none that makes it
 * another record than the one approved.
 */
export async function countApprovals(
  session: Session,
  { name, table, fields }: EntityDefinition,
  rules: readonly RecordRule[],
  { record, old }: ApprovedChange,
  operation = "",
): Promise<ApprovalCount> {
  const isAsked = rules.some(({ approvedChanges }) => approvedChanges !== undefined);
  if (!isAsked || old["id"] === undefined) return () => 0;
  const statement = named(
    `select platform.approvals($1, to_jsonb(r), null) as approved from ${quoteName(table)} r
     where id = $2`,
  );
  const [row] = await session.query<{ approved: number }>(statement, [name, old["id"]]);
  const text = (value: unknown): string => JSON.stringify(value ?? null);
  const changed = Object.keys(fields).filter((field) => text(record[field]) !== text(old[field]));
  return ({ approvedChanges }) => {
    const { own = [], filled = [] } = approvedChanges?.[operation] ?? {};
    const isAsApproved = changed.every(
      (field) => own.includes(field) || (filled.includes(field) && old[field] === undefined),
    );
    return isAsApproved ? (row?.approved ?? 0) : 0;
  };
}
