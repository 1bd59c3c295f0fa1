import type { EmittedFile } from "#core/emit/emitted-file";
import type { Entity, Field } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { emitted } from "#core/emit/emitted-file";
import { entityConstant, linkConstant } from "#core/emit/typescript/names";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { isWideInteger } from "#core/model/integer-bounds";
import { isEncrypted } from "#core/weave/field-classes";

/** `src/db/schema.ts`: the tables for Drizzle, for queries of one's own. */
export function emitDrizzle(woven: Woven): EmittedFile {
  const { entities } = woven.model;
  const tables = entities.map((entity) => table(entity, woven));
  const links = entities.flatMap((entity) =>
    entity.links.map(
      (link) => code`
        export const ${linkConstant(link.table)} = pgTable(${tsLiteral(link.table)}, {
          tenant: text("tenant").notNull(),
          source: uuid("source").notNull(),
          target: uuid("target").notNull(),
        });
      `,
    ),
  );
  const body = [...tables, ...links].join("\n");
  const builders = [
    "bigint",
    "boolean",
    "date",
    "integer",
    "numeric",
    "pgTable",
    "text",
    "timestamp",
    "uuid",
  ];
  const used = builders.filter((name) => new RegExp(String.raw`\b${name}\(`).test(body));
  const encrypts = body.includes("encrypted(");
  return emitted(
    "src/db/schema.ts",
    code`
      import { ${[...(encrypts ? ["customType"] : []), ...used].toSorted().join(", ")} } from "drizzle-orm/pg-core";

      ${
        encrypts &&
        code`
          /** A value that is stored encrypted, or its blind index. */
          const encrypted = customType<{ data: Buffer }>({ dataType: () => "bytea" });

        `
      }
      ${body}
    `,
  );
}

function table(entity: Entity, woven: Woven): string {
  return code`
    export const ${entityConstant(entity.name)} = pgTable(${tsLiteral(entity.table)}, {
      id: uuid("id").primaryKey(),
      tenant: text("tenant").notNull(),
      version: integer("version").notNull(),
      ${entity.states && `state: text("state", { enum: ${tsLiteral(entity.states.names)} }).notNull(),`}
      ${entity.fields.flatMap((field) => columns(field, isEncrypted(field, woven.enforcements)))}
      createdAt: ${timestamp("created_at")}.notNull(),
      createdBy: text("created_by").notNull(),
      updatedAt: ${timestamp("updated_at")}.notNull(),
      updatedBy: text("updated_by").notNull(),
      lastAction: text("last_action").notNull(),
    });

  `;
}

function columns(field: Field, isSecret: boolean): readonly string[] {
  const required = field.required ? ".notNull()" : "";
  if (!isSecret) return [`${field.name}: ${column(field)}${required},`];
  const name = tsLiteral(field.column);
  const index = tsLiteral(`${field.column}_index`);
  return [
    `${field.name}: encrypted(${name})${required},`,
    ...(field.search || field.unique ? [`${field.name}Index: encrypted(${index}),`] : []),
  ];
}

function column(field: Field): string {
  const { column: name, type, scale, values } = field;
  const quoted = tsLiteral(name);
  switch (type) {
    case "integer":
      return isWideInteger(field) ? `bigint(${quoted}, { mode: "number" })` : `integer(${quoted})`;
    case "decimal":
      return `numeric(${quoted}, { precision: 30, scale: ${scale ?? 2} })`;
    case "boolean":
      return `boolean(${quoted})`;
    case "date":
      return `date(${quoted})`;
    case "timestamp":
      return timestamp(name);
    case "uuid":
      return `uuid(${quoted})`;
    case "enum":
      return `text(${quoted}, { enum: ${tsLiteral(values ?? [])} })`;
    case "string":
    case "text":
    case "email":
    case "uri":
      return `text(${quoted})`;
    default:
      return type satisfies never;
  }
}

function timestamp(name: string): string {
  return `timestamp(${tsLiteral(name)}, { precision: 3, withTimezone: true, mode: "string" })`;
}
