import type { Hono } from "hono";
import { readJsonBody } from "#platform/http/json-body";
import { forbidden } from "#platform/http/problems";
import { answerOnce } from "#platform/idempotency/answer-once";
import { checkBody } from "#platform/records/check-body";
import type { EntityDefinition, OperationDefinition } from "#platform/records/entity";
import type { Platform } from "#platform/records/platform";
import { answer } from "#platform/records/answer";
import { expectedVersion } from "#platform/records/expected-version";
import { requireId } from "#platform/records/require-id";
import { changeRecord } from "#platform/records/record-store";
import { recordingRefusals } from "#platform/records/refusals";
import { recordRequest, ruleContext, type Variables } from "#platform/records/request";

/** `POST /<path>/:id/<operation>` for each operation of an entity. */
export function operationRoutes(
  platform: Platform,
  entity: EntityDefinition,
  routes: Hono<{ Variables: Variables }>,
): void {
  for (const operation of entity.operations) {
    routes.post(`/:id/${operation.path}`, async (context) => {
      const request = recordRequest(platform, context, operation.name);
      const id = context.req.param("id");
      const entry = { action: operation.name, entity: entity.name, record: id };
      return await recordingRefusals(request, entry, async () => {
        if (platform.controls.access && !operation.by.includes(request.actor.role)) {
          throw forbidden(`The role ${request.actor.role} may not ${operation.name}.`);
        }
        const body = hasBody(context.req.raw)
          ? await readJsonBody(context.req.raw, { limit: platform.bodyLimit })
          : {};
        const known = withoutTransient(operation, body);
        return await answerOnce({ request, context, entity, body: known }, async (once) => {
          const input = checkBody(operation.validate, body);
          const change = {
            expected: expectedVersion(context.req.header("if-match")),
            from: operation.from,
            to: operation.to,
          };
          const record = await changeRecord(
            once,
            entity,
            requireId(id),
            change,
            async (old, session) => {
              const next = { ...old, ...(operation.to !== undefined && { state: operation.to }) };
              const seen = { ...ruleContext(request, old, old), input };
              if (operation.allows !== undefined && !operation.allows(seen)) {
                throw forbidden(`The ${entity.name} does not fulfil what ${operation.name} needs.`);
              }
              const query = (text: string, values?: readonly unknown[]) =>
                session.query(text, values);
              const own = await operation.handler?.({ ...seen, record: next, query });
              return { ...operation.sets(seen), ...own };
            },
          );
          if (record === undefined) return context.body(null, 204);
          return answer(context, entity, request, record);
        });
      });
    });
  }
}

/** What a request is known by when it is repeated: a value that is kept nowhere is no part of it. */
function withoutTransient({ transient = [] }: OperationDefinition, body: unknown): unknown {
  if (transient.length === 0 || typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !transient.includes(name)));
}

/** An operation without input may be called without a body. */
function hasBody({ headers }: Request): boolean {
  return headers.has("transfer-encoding") || Number(headers.get("content-length") ?? 0) > 0;
}
