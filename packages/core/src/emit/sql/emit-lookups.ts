import { createHash } from "node:crypto";
import type { Entity } from "#core/model/model";
import { filterConditionToSql } from "#core/rule/expression/to-sql";
import type { GuardEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { entityOfConcept } from "#core/model/entity-of-concept";
import { dollarQuoted, sqlIdentifier } from "#core/emit/quote-sql";
import { compileToSql } from "#core/emit/sql/compile-to-sql";
import { columnOf, sqlScope, type SqlScope } from "#core/emit/sql/sql-scope";
import { lookupsOf, type Choice } from "#core/weave/lookups";

/** The records of one entity that a rule in the service has to see, and the function that finds them. */
export interface EntityLookup {
  /** The name after `records.`. */
  readonly concept: string;
  readonly target: Entity;
  /** The name of the function in the schema `platform`, not quoted. */
  readonly source: string;
}

/** The guards that are checked in the service and look at other records. */
export function serviceGuards(entity: Entity, woven: Woven): readonly GuardEnforcement[] {
  return woven.enforcements.filter(
    (item): item is GuardEnforcement =>
      item.kind === "guard" &&
      item.layer === "service" &&
      item.entity === entity.name &&
      item.require.usesRecords.length > 0,
  );
}

/** What a guard in the service looks up, one for each concept that it speaks of. */
export function entityLookups(item: GuardEnforcement, { model }: Woven): readonly EntityLookup[] {
  return item.require.usesRecords.flatMap((concept) => {
    const target = entityOfConcept(model, item.rule.pack, concept);
    if (target === undefined) return [];
    return [{ concept, target, source: functionName(item, target) }];
  });
}

/**
 * The functions that find what guards in the service look at. They see all records of the tenant, also
 * those that the actor does not see: a law does not depend on who looks.
 */
export function emitLookups(woven: Woven, role: string): readonly string[] {
  return woven.model.entities.flatMap((entity) =>
    serviceGuards(entity, woven).flatMap((item) =>
      entityLookups(item, woven).map((each) => lookup(each, item, entity, woven, role)),
    ),
  );
}

function lookup(
  { concept, target, source }: EntityLookup,
  item: GuardEnforcement,
  entity: Entity,
  woven: Woven,
  role: string,
): string {
  const choices = lookupsOf(item.require).filter((each) => each.concept === concept);
  const place = { record: "new.", old: "old.", everyRecordOf: "platform.tenant()" };
  const scope = sqlScope(woven.model, entity, item.rule, place);
  const own = sqlIdentifier(entity.table);
  const table = sqlIdentifier(target.table);
  const open = openPaths(choices, scope).map(scope.reference);
  const select = (filled: boolean, ...conditions: readonly string[]): string => {
    const all = ["found.tenant = platform.tenant()", ...conditions, ...chosen(filled)];
    return code`
      select found.* from ${table} found
      where ${all.join("\n  and ")}
    `;
  };
  // Where a value that may be missing is there, an index can find the records; otherwise none does.
  const body =
    open.length === 0
      ? code`
          ${select(true)}
          order by found.created_at, found.id
        `
      : code`
          select found.* from (
            ${select(true, ...open.map((value) => `${value} is not null`))}
            union all
            ${select(false, `(${open.map((value) => `${value} is null`).join(" or ")})`)}
          ) found
          order by found.created_at, found.id
        `;
  const signature = `platform.${sqlIdentifier(source)}(${own}, ${own})`;
  return code`
    -- ${commentText(item.rule.definition.source.citation)}: ${commentText(item.rule.definition.title)}
    create function platform.${sqlIdentifier(source)}(new ${own}, old ${own}) returns setof ${table}
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as ${dollarQuoted(body)};
    revoke execute on function ${signature} from public;
    grant execute on function ${signature} to ${sqlIdentifier(role)};

  `;

  /** The conditions of all places, joined: with `filled`, no value of the record's is missing. */
  function chosen(filled: boolean): readonly string[] {
    const names = { ...scope, known: (path: Path) => (filled && isOwn(path)) || scope.known(path) };
    const places = choices.map(({ choices: each }) =>
      each.map((one) => print(one, item, target, names)),
    );
    if (places.some((each) => each.length === 0)) return [];
    const distinct = [...new Set(places.map((each) => each.join(" and ")))];
    return [distinct.length === 1 ? distinct.join("") : `(${distinct.join("\n    or ")})`];
  }
}

type Path = readonly string[];

const isOwn = ([variable]: Path): boolean => variable === "record" || variable === "old";

/** The paths into the record that conditions read, and that may have no value; none where no index helps. */
function openPaths(
  lookups: ReturnType<typeof lookupsOf>,
  { known }: SqlScope,
): readonly (readonly string[])[] {
  if (lookups.some(({ choices }) => choices.length === 0)) return [];
  const read = lookups.flatMap(({ references }) => references);
  const open = read.filter((path) => isOwn(path) && !known(path));
  return [...new Map(open.map((path) => [path.join("."), path])).values()];
}

/** The condition that a record may matter, in SQL. */
function print(
  { variable, list, condition, value }: Choice,
  { require, rule }: GuardEnforcement,
  target: Entity,
  names: SqlScope,
): string {
  const read = ([member = ""]: Path): string => `found.${columnOf(target, member)}`;
  if (value) {
    const reference = (path: Path): string =>
      path[0] === variable ? read(path.slice(1)) : names.reference(path);
    return `(${compileToSql({ ...require, tree: condition }, { ...names, reference })}) is not true`;
  }
  const { type, start, end } = condition;
  const filter = { kind: "filter", list, variable, condition, type, start, end } as const;
  const result = filterConditionToSql(filter, read, names);
  if ("unsupported" in result) throw new Error(`${rule.id}: ${result.unsupported}`);
  return `(${result.sql})`;
}

/** A name that says what it is for, cut where PostgreSQL would cut it. */
function functionName({ rule, entity }: GuardEnforcement, target: Entity): string {
  const full = `${rule.id}_${entity}_${target.name}`;
  const name = `see_${rule.id}_${target.table}`.replaceAll("-", "_");
  const mark = createHash("sha256").update(full).digest("hex").slice(0, 8);
  return `${name.slice(0, 54)}_${mark}`;
}
