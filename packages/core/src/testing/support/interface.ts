import { readFileSync } from "node:fs";
import { join } from "node:path";
import { application } from "#app";
import type { EntityDefinition } from "#platform/records/entity";

/** A JSON Schema of a body, as far as tests read it. */
export interface BodySchema {
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

/** A JSON Schema of one field. */
export interface FieldSchema {
  /** Two where null empties the field. */
  readonly type?: string | readonly [string, "null"];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** The document that describes the application's interface. */
export const openApi = JSON.parse(
  readFileSync(join(application.folder, "openapi.json"), "utf8"),
) as OpenApi;

/** Finds a body's schema by the name that the document gives it. */
export function bodySchema(name: string): BodySchema {
  const schema = openApi.components.schemas[name];
  if (schema === undefined) throw new Error(`openapi.json has no schema ${name}.`);
  return schema as BodySchema;
}

/** Finds an entity by its name. */
export function entityNamed(name: string): EntityDefinition {
  const entity = application.entities.find((candidate) => candidate.name === name);
  if (entity === undefined) throw new Error(`The application has no entity ${name}.`);
  return entity;
}
