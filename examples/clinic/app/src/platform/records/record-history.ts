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

const select = named(
  `select version, at, actor, action, content from platform.record_version
   where tenant = platform.tenant() and entity = $1 and record = $2 and content is not null
   order by version`,
);

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
    { statement: select, values: [entity.name, id] },
    ...auditIfSeen(request, entity.table, {
      action: "history",
      entity: entity.name,
      record: id,
      outcome: "done",
    }),
  ]);
  if (current === undefined) throw notFound();
  return rows
    .filter((row) => isOpen(entity, current, row["content"] as Values))
    .map((row) => ({
      version: Number(row["version"]),
      at: String(row["at"]),
      actor: String(row["actor"]),
      action: String(row["action"]),
      record: decodeRecord(keys, entity, row["content"] as Values),
    }));
}

/**
 * Whether a version may be shown to whoever sees the record as it is now. Where rules decide which
 * records are seen, one that referred to something else may have been hidden then.
 */
function isOpen(entity: EntityDefinition, current: Values, version: Values): boolean {
  if (entity.hasRowRules !== true) return true;
  return Object.values(entity.fields).every(
    ({ column, references }) => references === undefined || current[column] === version[column],
  );
}
