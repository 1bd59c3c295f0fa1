import type { EntityDefinition, Values } from "#platform/records/entity";
import { decodeRecord } from "#platform/records/record-codec";
import { noteDisclosure, runSteps, type RecordRequest } from "#platform/records/request";
import { cursorAfter, searchQuery } from "#platform/records/search-query";
import { named } from "#platform/records/statements";

/** One page of a list. */
export interface Page {
  readonly items: readonly Values[];
  /** Where the next page starts; undefined on the last. */
  readonly next: string | undefined;
}

/** Lists records, and notes in the audit trail which ones were disclosed. */
export async function searchRecords(
  request: RecordRequest,
  entity: EntityDefinition,
  parameters: ReadonlyMap<string, string>,
): Promise<Page> {
  const { platform, actor } = request;
  const keys = await platform.keyring.open(actor.tenant);
  const query = searchQuery(entity, actor, keys, parameters);
  const statement = named(query.text);
  const [rows = []] = await runSteps(request, platform.database, [
    { statement, values: query.values },
  ]);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next =
    rows.length > query.limit && last !== undefined
      ? cursorAfter(last, query.sortColumn)
      : undefined;
  const items = page.map((row) => decodeRecord(keys, entity, row));
  const detail = { parameters: query.parameters, records: page.map((row) => row["id"]) };
  await noteDisclosure(request, { action: "search", entity: entity.name, detail });
  return { items, next };
}
