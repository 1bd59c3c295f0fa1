import type { Entity, Field } from "#core/model/model";
import type { CheckEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { sqlScope } from "#core/emit/sql/sql-scope";
import { compileToSql } from "#core/emit/sql/compile-to-sql";
import { integerBounds, isWideInteger } from "#core/model/integer-bounds";
import { sqlType } from "#core/emit/sql/sql-type";
import { isEncrypted } from "#core/weave/field-classes";

/** The tables of every entity, without references, which follow once all tables exist. */
export function emitTables(woven: Woven): readonly string[] {
  const { entities } = woven.model;
  return [
    ...entities.map((entity) => table(entity, woven)),
    ...entities.flatMap((entity) =>
      entity.links.map((link) => linkTable(entity, link.table, link.target, woven)),
    ),
    ...entities.flatMap((entity) => references(entity, woven)),
  ];
}

function table(entity: Entity, woven: Woven): string {
  const { states, fields } = entity;
  const checks = woven.enforcements.filter(
    (enforcement): enforcement is CheckEnforcement =>
      enforcement.kind === "check" &&
      enforcement.layer === "database" &&
      enforcement.entity === entity.name,
  );
  const lines = [
    "id uuid primary key",
    "tenant text not null default platform.tenant()",
    "version integer not null",
    "created_at timestamptz(3) not null",
    "created_by text not null",
    "updated_at timestamptz(3) not null",
    "updated_by text not null",
    "last_action text not null",
    states && `state text not null check (state in (${states.names.map(sqlLiteral).join(", ")}))`,
    ...fields.flatMap((field) => columns(field, isEncrypted(field, woven.enforcements))),
    "unique (tenant, id)",
    ...fields
      .filter(({ unique }) => unique)
      .map((field) => {
        const stored = isEncrypted(field, woven.enforcements)
          ? `${field.column}_index`
          : field.column;
        return `unique (tenant, ${sqlIdentifier(stored)})`;
      }),
    ...checks.map(
      (check) =>
        `constraint ${sqlIdentifier(check.rule.id)} check ((${compileToSql(
          check.require,
          sqlScope(woven.model, entity, check.rule, { record: "" }),
        )}) is true)`,
    ),
  ].filter((line) => line !== undefined);
  return code`
    -- ${commentText(entity.title)}
    create table ${sqlIdentifier(entity.table)} (
      ${lines.map((line, at) => (at === lines.length - 1 ? line : `${line},`))}
    );
    create index on ${sqlIdentifier(entity.table)} (tenant, created_at, id);
    ${fields.filter(isIndexed).map((field) => index(entity, field, woven))}
  `;
}

const isIndexed = ({ search, unique, references: target }: Field): boolean =>
  (search || target !== undefined) && !unique;

function index(entity: Entity, field: Field, { enforcements }: Woven): string {
  const stored = isEncrypted(field, enforcements) ? `${field.column}_index` : field.column;
  return `create index on ${sqlIdentifier(entity.table)} (tenant, ${sqlIdentifier(stored)}, id);`;
}

function columns(field: Field, encrypted: boolean): readonly string[] {
  const name = sqlIdentifier(field.column);
  const required = field.required ? " not null" : "";
  if (!encrypted) return [`${name} ${sqlType(field)}${required}${limits(field)}`];
  const indexed = field.search || field.unique;
  return [
    `${name} bytea${required}`,
    ...(indexed ? [`${sqlIdentifier(`${field.column}_index`)} bytea`] : []),
  ];
}

/** What the blueprint says of a field's values, for those that reach the table by another way. */
function limits(field: Field): string {
  const name = sqlIdentifier(field.column);
  switch (field.type) {
    case "enum":
      return ` check (${name} in (${(field.values ?? []).map(sqlLiteral).join(", ")}))`;
    case "integer":
    case "decimal": {
      // A column of 64 bits holds more than what is exact in JSON.
      const { min, max } = isWideInteger(field) ? integerBounds(field) : field;
      const bounds = [
        min === undefined ? undefined : `${name} >= ${min}`,
        max === undefined ? undefined : `${name} <= ${max}`,
      ].filter((bound) => bound !== undefined);
      return bounds.length === 0 ? "" : ` check (${bounds.join(" and ")})`;
    }
    default:
      return field.max !== undefined && sqlType(field) === "text"
        ? ` check (length(${name}) <= ${field.max})`
        : "";
  }
}

function references(entity: Entity, { model }: Woven): readonly string[] {
  return entity.fields.flatMap((field) => {
    if (field.references === undefined) return [];
    const target = model.entities.find(({ name }) => name === field.references);
    if (target === undefined) return [];
    return [
      code`
        alter table ${sqlIdentifier(entity.table)} add foreign key (tenant, ${sqlIdentifier(field.column)})
          references ${sqlIdentifier(target.table)} (tenant, id);
      `,
    ];
  });
}

function linkTable(entity: Entity, name: string, targetName: string, { model }: Woven): string {
  const target = model.entities.find((candidate) => candidate.name === targetName);
  if (target === undefined) throw new Error(`the link ${name} leads to no entity`);
  return code`
    create table ${sqlIdentifier(name)} (
      tenant text not null default platform.tenant(),
      source uuid not null,
      target uuid not null,
      primary key (tenant, source, target),
      foreign key (tenant, source) references ${sqlIdentifier(entity.table)} (tenant, id) on delete cascade,
      foreign key (tenant, target) references ${sqlIdentifier(target.table)} (tenant, id)
    );
    create index on ${sqlIdentifier(name)} (tenant, target);
  `;
}
