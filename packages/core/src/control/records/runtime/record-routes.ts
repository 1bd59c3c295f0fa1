import { Hono, type Context } from "hono";
import { readJsonBody } from "#platform/http/json-body";
import { badRequest, forbidden, notFound } from "#platform/http/problems";
import type { EntityDefinition, Grant, Values } from "#platform/records/entity";
import type { Platform } from "#platform/records/platform";
import { hiddenFields, project } from "#platform/records/project";
import { linkRoutes } from "#platform/records/link-routes";
import { operationRoutes } from "#platform/records/operation-routes";
import { recordHistory } from "#platform/records/record-history";
import { changeRecord, createRecord, deleteRecord, readRecord } from "#platform/records/record-store";
import { recordingRefusals } from "#platform/records/refusals";
import { recordRequest, type RecordRequest, type Variables } from "#platform/records/request";
import { searchRecords } from "#platform/records/search-records";
import { checkBody } from "#platform/records/check-body";

type RouteContext = Context<{ Variables: Variables }>;

/** The routes of one kind of record: create, read, list, change, delete, history and its operations. */
export function recordRoutes(platform: Platform, entity: EntityDefinition): Hono<{ Variables: Variables }> {
  const routes = new Hono<{ Variables: Variables }>();

  /** Runs one request: checks the grant, does the work, and has every refusal recorded. */
  const handle = (
    grant: Grant,
    work: (request: RecordRequest, context: RouteContext, id: string) => Promise<Response>,
  ) =>
    async function handleRecord(context: RouteContext): Promise<Response> {
      const request = recordRequest(platform, context);
      const id = context.req.param("id");
      const entry = { action: grant, entity: entity.name, record: id };
      return await recordingRefusals(request, entry, async () => {
        requireGrant(platform, entity, request, grant);
        return await work(request, context, id === undefined ? "" : requireId(id));
      });
    };

  routes.post(
    "/",
    handle("create", async (request, context) => {
      const body = await readJsonBody(context.req.raw, { limit: platform.bodyLimit });
      const values = withDefaults(entity, checkBody(entity.validateNew, body));
      requireVisible(entity, request, values);
      const { id, record } = await createRecord(request, entity, values);
      const location = `${new URL(context.req.url).pathname}/${id}`;
      return record === undefined
        ? context.json({ id }, 201, { location })
        : answer(context, entity, request, record, 201, { location });
    }),
  );

  routes.get(
    "/",
    handle("search", async (request, context) => {
      const { items, next } = await searchRecords(request, entity, queryParameters(context));
      return context.json({
        items: items.map((record) => project(entity, request.actor, record)),
        ...(next !== undefined && { next }),
      });
    }),
  );

  routes.get(
    "/:id",
    handle("read", async (request, context, id) => {
      const record = await readRecord(request, entity, id);
      if (context.req.header("if-none-match") === etag(record)) return context.body(null, 304);
      return answer(context, entity, request, record);
    }),
  );

  routes.patch(
    "/:id",
    handle("update", async (request, context, id) => {
      const types = ["application/merge-patch+json", "application/json"];
      const body = await readJsonBody(context.req.raw, { limit: platform.bodyLimit, types });
      const values = checkBody(entity.validateChange, body);
      requireVisible(entity, request, values);
      const change = { expected: expectedVersion(context) };
      const record = await changeRecord(request, entity, id, change, values);
      if (record === undefined) return context.body(null, 204);
      return answer(context, entity, request, record);
    }),
  );

  routes.delete(
    "/:id",
    handle("delete", async (request, context, id) => {
      await deleteRecord(request, entity, id, expectedVersion(context));
      return context.body(null, 204);
    }),
  );

  if (platform.controls.history) {
    routes.get(
      "/:id/history",
      handle("history", async (request, context, id) => {
        const versions = await recordHistory(request, entity, id);
        const items = versions.map((version) => ({
          ...version,
          record: project(entity, request.actor, version.record),
        }));
        return context.json({ items });
      }),
    );
  }

  linkRoutes(platform, entity, routes);
  operationRoutes(platform, entity, routes);
  return routes;
}

/** Refuses what the blueprint does not grant to the actor's role. */
export function requireGrant(
  platform: Platform,
  entity: EntityDefinition,
  { actor }: RecordRequest,
  grant: Grant,
): void {
  if (!platform.controls.access || entity.grants[grant].includes(actor.role)) return;
  throw forbidden(`The role ${actor.role} may not ${grant} ${entity.name}.`);
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id that cannot be one leads nowhere. */
export function requireId(id: string): string {
  if (!uuid.test(id)) throw notFound();
  return id.toLowerCase();
}

/** Fields that a role does not see for a purpose cannot be written for it either. */
function requireVisible(entity: EntityDefinition, { actor }: RecordRequest, values: Values): void {
  const hidden = hiddenFields(entity, actor);
  const field = Object.keys(values).find((name) => hidden.has(name));
  if (field === undefined) return;
  throw forbidden(`${field} is not open to the role ${actor.role} for the purpose ${actor.purpose}.`);
}

function withDefaults(entity: EntityDefinition, values: Values): Values {
  const defaults = Object.entries(entity.fields).flatMap(([name, field]) =>
    field.default === undefined ? [] : [[name, field.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...values };
}

/** The version that `If-Match` names; undefined when the caller does not care. */
export function expectedVersion(context: RouteContext): number | undefined {
  const header = context.req.header("if-match");
  if (header === undefined || header === "*") return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw badRequest('If-Match is an ETag such as "3".');
  return Number(version);
}

/** Answers with a record and its version as ETag. */
export function answer(
  context: RouteContext,
  entity: EntityDefinition,
  { actor }: RecordRequest,
  record: Values,
  status: 200 | 201 = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return context.json(project(entity, actor, record), status, { ...headers, etag: etag(record) });
}

function etag(record: Values): string {
  return `"${String(record["version"])}"`;
}

function queryParameters(context: RouteContext): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, values] of Object.entries(context.req.queries())) {
    const [value = "", ...more] = values;
    if (more.length > 0) throw badRequest(`${JSON.stringify(name)} is given more than once.`);
    parameters.set(name, value);
  }
  return parameters;
}
