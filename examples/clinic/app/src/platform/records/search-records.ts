import type { Statement } from "#platform/database/session";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { decodeRecord } from "#platform/records/record-codec";
import { runSteps, type RecordRequest } from "#platform/records/request";
import { cursorAfter, searchQuery, type SearchQuery } from "#platform/records/search-query";
import { named } from "#platform/records/statements";

/** One page of a list. */
export interface Page {
  readonly items: readonly Values[];
  /** Where the next page starts; undefined on the last. */
  readonly next: string | undefined;
}

/**
 * The list and the entry of the audit trail that says what it disclosed, in one statement: the entry
 * is made whether or not anything was found, so the list is joined to it.
 */
function audited({ text, values, order }: SearchQuery, { name }: EntityDefinition): Statement {
  const parameters = `$${values.length + 1}::jsonb`;
  const limit = `$${values.length + 2}`;
  return named(`with page as materialized (${text}),
    noted as materialized (
      select platform.audit_append('search', '${name}', null, 'done', jsonb_build_object(
        'parameters', ${parameters},
        'records', coalesce(
          (select jsonb_agg(id) from (select page.id from page order by ${order} limit ${limit}) shown),
          '[]')))
    )
    select page.* from noted left join page on true order by ${order}`);
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
  const statement = platform.controls.audit ? audited(query, entity) : named(query.text);
  const noted = platform.controls.audit ? [JSON.stringify(query.parameters), query.limit] : [];
  const [found = []] = await runSteps(request, platform.database, [
    { statement, values: [...query.values, ...noted] },
  ]);
  const rows = found.filter((row) => row["id"] !== null);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next =
    rows.length > query.limit && last !== undefined
      ? cursorAfter(last, query.sortColumn)
      : undefined;
  return { items: page.map((row) => decodeRecord(keys, entity, row)), next };
}
