import type { Entity, Link } from "#core/model/model";
import type { RowsEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { emitControlPolicies } from "#core/emit/sql/emit-control-policies";
import { compileToSql } from "#core/emit/sql/compile-to-sql";
import { sqlScope } from "#core/emit/sql/sql-scope";
import { hasControl } from "#core/weave/has-control";

const tenant = "tenant = (select platform.tenant())";

/** Which rows each role may see and change, decided by the database itself. */
export function emitPolicies(woven: Woven, role: string): readonly string[] {
  const app = sqlIdentifier(role);
  return [
    ...woven.model.entities.flatMap((entity) => [
      policies(entity, woven, app),
      ...entity.links.map((link) => linkPolicies(entity, link, woven, app)),
    ]),
    obligationPolicy(woven, app),
    ...emitControlPolicies(woven, app, (roles) => mayOnly(roles, woven)),
  ];
}

function policies(entity: Entity, woven: Woven, app: string): string {
  const { grants } = entity;
  const table = sqlIdentifier(entity.table);
  const rows = woven.enforcements.filter(
    (item): item is RowsEnforcement => item.kind === "rows" && item.entity === entity.name,
  );
  const visible = rows.map(
    (item) =>
      `(${compileToSql(
        item.rows,
        sqlScope(woven.model, entity, item.rule, { record: `${table}.`, once: true }),
      )}) is true`,
  );
  const operators = woven.model.operations
    .filter((operation) => operation.on === entity.name)
    .flatMap(({ by }) => by);
  const may = (roles: readonly string[]): string => mayOnly(roles, woven);
  const using = (roles: readonly string[]): string =>
    [tenant, may(roles), ...visible].join("\n    and ");
  const changers = [...grants.update, ...operators];
  return code`
    ${rows.map(({ rule }) => `-- ${commentText(rule.definition.source.citation)}: ${commentText(rule.definition.title)}`)}
    alter table ${table} enable row level security;
    create policy reading on ${table} for select to ${app}
      using (${using([...grants.read, ...grants.search, ...operators])});
    create policy creating on ${table} for insert to ${app}
      with check (${[tenant, may(grants.create)].join("\n    and ")});
    create policy changing on ${table} for update to ${app}
      using (${using(changers)})
      with check (${[tenant, may(changers)].join("\n    and ")});
    create policy deleting on ${table} for delete to ${app}
      using (${using(grants.delete)});
    grant select, insert, update, delete on ${table} to ${app};
  `;
}

/** The condition that the actor has one of the roles. */
function mayOnly(roles: readonly string[], woven: Woven): string {
  if (!hasControl(woven, "access", "database")) return "true";
  const names = [...new Set(roles)].map(sqlLiteral);
  return names.length === 0 ? "false" : `(select platform.role()) in (${names.join(", ")})`;
}

/** A link is seen by whoever sees the record it starts from, and changed by whoever may change that. */
function linkPolicies(entity: Entity, link: Link, woven: Woven, app: string): string {
  const table = sqlIdentifier(link.table);
  const sees = [
    tenant,
    `exists (select from ${sqlIdentifier(entity.table)} s where s.id = source)`,
  ];
  const changes = [...sees, mayOnly(entity.grants.update, woven)].join("\n    and ");
  return code`
    alter table ${table} enable row level security;
    create policy reading on ${table} for select to ${app}
      using (${sees.join("\n    and ")});
    create policy creating on ${table} for insert to ${app}
      with check (${changes});
    create policy deleting on ${table} for delete to ${app}
      using (${changes});
    grant select, insert, delete on ${table} to ${app};
  `;
}

/** An obligation is seen by whoever sees the record it concerns. */
function obligationPolicy({ model }: Woven, app: string): string {
  const cases = model.entities.map(
    ({ name, table }) =>
      `when ${sqlLiteral(name)} then exists (select from ${sqlIdentifier(table)} r where r.id = obligation.record)`,
  );
  return code`
    create policy reading on platform.obligation for select to ${app} using (
      ${tenant}
      and case entity
        ${cases}
        else false
      end
    );
  `;
}
