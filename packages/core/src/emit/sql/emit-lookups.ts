import { createHash } from "node:crypto";
import type { Entity } from "#core/model/model";
import type { Expression } from "#core/rule/expression/compile-expression";
import type { GuardEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { entityOfConcept } from "#core/emit/entity-of-concept";
import { dollarQuoted, sqlIdentifier } from "#core/emit/quote-sql";
import { compileToSql } from "#core/emit/sql/compile-to-sql";
import { columnOf, sqlScope } from "#core/emit/sql/sql-scope";
import { lookupsOf } from "#core/weave/lookups";

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
export function entityLookups(
  item: GuardEnforcement,
  { model }: Woven,
): readonly EntityLookup[] {
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
  const lookups = lookupsOf(item.require).filter((each) => each.concept === concept);
  const needed = lookups.map(({ choices }) =>
    choices.map(
      ({ variable, condition, value }) =>
        `(${print(condition, variable)}) is ${value ? "not true" : "not false"}`,
    ),
  );
  const own = sqlIdentifier(entity.table);
  const table = sqlIdentifier(target.table);
  const conditions = needed.some((each) => each.length === 0)
    ? []
    : [`(${needed.map((each) => each.join(" and ")).join("\n    or ")})`];
  const body = code`
    select found.* from ${table} found
    where ${["found.tenant = platform.tenant()", ...conditions].join("\n  and ")}
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

  function print(condition: Expression["tree"], variable: string): string {
    const place = { record: "new.", old: "old.", everyRecordOf: "platform.tenant()" };
    const scope = sqlScope(woven.model, entity, item.rule, place);
    const expression = { ...item.require, tree: condition };
    return compileToSql(expression, {
      ...scope,
      reference: (path) =>
        path[0] === variable ? `found.${columnOf(target, path[1] ?? "")}` : scope.reference(path),
    });
  }
}

/** A name that says what it is for, cut where PostgreSQL would cut it. */
function functionName({ rule, entity }: GuardEnforcement, target: Entity): string {
  const full = `${rule.id}_${entity}_${target.name}`;
  const name = `see_${rule.id}_${target.table}`.replaceAll("-", "_");
  const mark = createHash("sha256").update(full).digest("hex").slice(0, 8);
  return `${name.slice(0, 54)}_${mark}`;
}
