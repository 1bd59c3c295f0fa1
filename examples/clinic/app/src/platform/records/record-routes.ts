import { Hono, type Context } from "hono";
import { readJsonBody } from "#platform/http/json-body";
import { badRequest, forbidden, unprocessable } from "#platform/http/problems";
import { answerOnce } from "#platform/idempotency/answer-once";
import { answer, etag } from "#platform/records/answer";
import { checkBounds } from "#platform/records/check-bounds";
import { checkBody } from "#platform/records/check-body";
import type { EntityDefinition, Grant, Values } from "#platform/records/entity";
import { expectedVersion } from "#platform/records/expected-version";
import type { Platform } from "#platform/records/platform";
import { isMasked } from "#platform/records/mask";
import { hiddenFields, maskedFields, project } from "#platform/records/project";
import { linkRoutes } from "#platform/records/link-routes";
import { operationRoutes } from "#platform/records/operation-routes";
import { recordHistory } from "#platform/records/record-history";
import {
  changeRecord,
  createRecord,
  deleteRecord,
  readRecord,
} from "#platform/records/record-store";
import { recordingRefusals } from "#platform/records/refusals";
import { recordRequest, type RecordRequest, type Variables } from "#platform/records/request";
import { requireGrant } from "#platform/records/require-grant";
import { requireId } from "#platform/records/require-id";
import { searchRecords } from "#platform/records/search-records";

type RouteContext = Context<{ Variables: Variables }>;

/** The routes of one kind of record: create, read, list, change, delete, history and its operations. */
export function recordRoutes(
  platform: Platform,
  entity: EntityDefinition,
): Hono<{ Variables: Variables }> {
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
        requireGrant(platform, entity, request.actor, grant);
        return await work(request, context, id === undefined ? "" : requireId(id));
      });
    };

  routes.post(
    "/",
    handle("create", async (request, context) => {
      const body = await readJsonBody(context.req.raw, { limit: platform.bodyLimit });
      return await answerOnce({ request, context, entity, body }, async (once) => {
        const values = withDefaults(entity, checkBody(entity.validateNew, body));
        checkBounds(entity, values);
        requireVisible(entity, request, values);
        const { id, record } = await createRecord(once, entity, values);
        // Whoever may not see what it made learns no more than what every new record has.
        const initial = entity.states?.[0];
        const location = `${new URL(context.req.url).pathname}/${id}`;
        return record === undefined
          ? context.json({ id, version: 1, ...(initial && { state: initial }) }, 201, { location })
          : answer(context, entity, request, record, 201, { location });
      });
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
      return await answerOnce({ request, context, entity, body }, async (once) => {
        const values = checkBody(entity.validateChange, body);
        checkBounds(entity, values);
        requireVisible(entity, request, values);
        const change = { expected: expectedVersion(context.req.header("if-match")) };
        const record = await changeRecord(once, entity, id, change, values);
        if (record === undefined) return context.body(null, 204);
        return answer(context, entity, request, record);
      });
    }),
  );

  routes.delete(
    "/:id",
    handle("delete", async (request, context, id) => {
      const expected = expectedVersion(context.req.header("if-match"));
      return await answerOnce({ request, context, entity }, async (once) => {
        await deleteRecord(once, entity, id, expected);
        return context.body(null, 204);
      });
    }),
  );

  if (platform.controls.history) {
    routes.get(
      "/:id/history",
      handle("history", async (request, context, id) => {
        const versions = await recordHistory(request, entity, id);
        const items = versions.map(({ version, at, actor, action, record }) => ({
          version,
          at,
          actor,
          action,
          record: project(entity, request.actor, record),
        }));
        return context.json({ items });
      }),
    );
  }

  linkRoutes(platform, entity, routes);
  operationRoutes(platform, entity, routes);
  return routes;
}

/**
 * Fields that a role does not see for a purpose cannot be written for it either; those that it sees
 * masked can, but not with what it was shown.
 */
function requireVisible(entity: EntityDefinition, { actor }: RecordRequest, values: Values): void {
  const hidden = hiddenFields(entity, actor);
  const field = Object.keys(values).find((name) => hidden.has(name));
  if (field !== undefined) {
    throw forbidden(
      `${field} is not open to the role ${actor.role} for the purpose ${actor.purpose}.`,
    );
  }
  const errors = Object.entries(maskedFields(entity, actor)).flatMap(([name, mask]) =>
    typeof values[name] === "string" && isMasked(values[name], mask)
      ? [{ pointer: `/${name}`, message: "is masked; send the whole value, or leave it out" }]
      : [],
  );
  if (errors.length > 0) throw unprocessable("A masked value cannot be stored.", { errors });
}

function withDefaults(entity: EntityDefinition, values: Values): Values {
  const defaults = Object.entries(entity.fields).flatMap(([name, field]) =>
    field.default === undefined ? [] : [[name, field.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...values };
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
