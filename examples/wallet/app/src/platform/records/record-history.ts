import { notFound } from "#platform/http/problems";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { decodeRecord } from "#platform/records/record-codec";
import { auditIfSeen, runSteps, type RecordRequest } from "#platform/records/request";
import { named, quoteName } from "#platform/records/statements";

/** One version that a record had. */
export interface Version {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly record: Values;
}

/** The former versions of one record as rows of its table: `$1` is the entity's name, `$2` the id. */
export function formerVersions({ table }: EntityDefinition): string {
  return `select former.* from platform.record_version kept,
      jsonb_populate_record(null::${quoteName(table)}, kept.content) former
    where kept.tenant = platform.tenant() and kept.entity = $1 and kept.record = $2
      and kept.content is not null`;
}

/** The versions of a record, oldest first, for those who may see the record as it is now. */
export async function recordHistory(
  request: RecordRequest,
  entity: EntityDefinition,
  id: string,
): Promise<readonly Version[]> {
  const { platform } = request;
  const keys = await platform.keyring.open(request.actor.tenant);
  const present = named(`select * from ${quoteName(entity.table)} where id = $1`);
  const [[current] = [], rows = []] = await runSteps(request, platform.database, [
    { statement: present, values: [id] },
    {
      statement: named(`${formerVersions(entity)} order by kept.version`),
      values: [entity.name, id],
    },
    ...auditIfSeen(request, entity.table, {
      action: "history",
      entity: entity.name,
      record: id,
      outcome: "done",
    }),
  ]);
  if (current === undefined) throw notFound();
  return [...rows.filter((row) => isOpenVersion(entity, current, row)), current].map((row) => ({
    version: Number(row["version"]),
    at: String(row["updated_at"]),
    actor: String(row["updated_by"]),
    action: String(row["last_action"]),
    record: decodeRecord(keys, entity, row),
  }));
}

/**
 * Whether a version may be shown to whoever sees the record as it is now. Where rules decide which
 * records are seen, one that referred to something else may have been hidden then.
 */
export function isOpenVersion(entity: EntityDefinition, current: Values, version: Values): boolean {
  if (entity.hasRowRules !== true) return true;
  return Object.values(entity.fields).every(
    ({ column, references }) => references === undefined || current[column] === version[column],
  );
}
