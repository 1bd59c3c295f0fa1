import type { FieldDeclaration, RelationDeclaration } from "#core/blueprint/blueprint-format";
import { isWideInteger } from "#core/model/integer-bounds";
import type { FieldType } from "#core/model/model";
import type { ExpressionType } from "#core/rule/expression/types";

const kinds = {
  string: "string",
  text: "string",
  enum: "string",
  uuid: "string",
  email: "string",
  uri: "string",
  integer: "int",
  decimal: "dec",
  boolean: "bool",
  date: "date",
  timestamp: "timestamp",
} as const satisfies Readonly<Record<FieldType, ExpressionType["kind"]>>;

type Valued = Pick<FieldDeclaration, "type" | "min" | "max">;

/** The type that a field's values have in expressions. */
export function expressionType(field: Valued): ExpressionType {
  return isWideInteger(field) ? { kind: "int", wide: true } : { kind: kinds[field.type] };
}

/**
 * The type of a record in expressions: its fields, its relations to one other record as that one's
 * id, and what every record has (`id`, `state`, `version`, `createdAt`, `createdBy`, `updatedAt`,
 * `updatedBy`).
 */
export function recordType(
  name: string,
  fields: Readonly<Record<string, Valued>>,
  relations: Readonly<Record<string, RelationDeclaration>> = {},
): Extract<ExpressionType, { kind: "record" }> {
  const own = Object.entries(fields).map(([key, field]) => [key, expressionType(field)] as const);
  const ones = Object.entries(relations)
    .filter(([, relation]) => "one" in relation)
    .map(([key]) => [key, { kind: "string" }] as const);
  return {
    kind: "record",
    name,
    fields: {
      id: { kind: "string" },
      state: { kind: "string" },
      version: { kind: "int" },
      createdAt: { kind: "timestamp" },
      createdBy: { kind: "string" },
      updatedAt: { kind: "timestamp" },
      updatedBy: { kind: "string" },
      ...Object.fromEntries(ones),
      ...Object.fromEntries(own),
    },
  };
}
