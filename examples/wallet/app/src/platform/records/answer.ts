import type { Context } from "hono";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { project } from "#platform/records/project";
import type { RecordRequest, Variables } from "#platform/records/request";

/** Answers with a record and its version as ETag. */
export function answer(
  context: Context<{ Variables: Variables }>,
  entity: EntityDefinition,
  { actor }: RecordRequest,
  record: Values,
  status: 200 | 201 = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return context.json(project(entity, actor, record), status, { ...headers, etag: etag(record) });
}

/** The version of a record as an ETag. */
export function etag(record: Values): string {
  return `"${String(record["version"])}"`;
}
