import { Hono, type Context } from "hono";
import { listApprovals, readVersion, storeDecision } from "#platform/approval/approvals";
import type { Session } from "#platform/database/session";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { newId } from "#platform/http/identifiers";
import { readJsonBody } from "#platform/http/json-body";
import {
  forbidden,
  notFound,
  preconditionFailed,
  preconditionRequired,
} from "#platform/http/problems";
import { oneOf, readTexts, textOf } from "#platform/http/read-texts";
import type { EntityDefinition } from "#platform/records/entity";
import { expectedVersion } from "#platform/records/expected-version";
import type { Platform } from "#platform/records/platform";
import { recordingRefusals } from "#platform/records/refusals";
import { recordRequest, runSteps, type Variables } from "#platform/records/request";
import { requireGrant } from "#platform/records/require-grant";
import { requireId } from "#platform/records/require-id";

type RouteContext = Context<{ Variables: Variables }>;

/** What work on the approvals of one record stands on: its version as the actor sees it, and the keys. */
interface Deciding {
  readonly session: Session;
  readonly keys: TenantKeys;
  readonly record: string;
  readonly version: number;
}

const forms = {
  decision: oneOf("approve", "reject"),
  comment: { ...textOf(2000), optional: true },
} as const;

/**
 * The routes by which people decide on the records of an entity that others made:
 *
 * - `POST /:id/approvals` with `{ "decision": "approve", "comment": "…" }`, and `If-Match` with the ETag
 *   of the version that was read: without it (428) a change in between would be approved unseen. To
 *   reject needs no `If-Match`.
 * - `GET /:id/approvals`: the decisions, newest first, at most 200
 */
export function approvalRoutes(
  platform: Platform,
  entity: EntityDefinition,
): Hono<{ Variables: Variables }> {
  const routes = new Hono<{ Variables: Variables }>();

  const isApprover = (context: RouteContext): boolean =>
    !platform.controls.access || entity.approvers?.includes(context.get("actor").role) === true;

  /** Does work in a transaction under the rights of the one who asks; refusals are recorded. */
  const inTransaction = async <T>(
    context: RouteContext,
    action: string,
    allow: () => void,
    work: (deciding: Deciding) => Promise<T>,
  ): Promise<T> => {
    const request = recordRequest(platform, context);
    const id = context.req.param("id") ?? "";
    return await recordingRefusals(
      request,
      { action, entity: entity.name, record: id },
      async () => {
        allow();
        const record = requireId(id);
        const keys = await platform.keyring.open(request.actor.tenant);
        return await platform.database.transaction(async (session) => {
          await runSteps(request, session, []);
          const version = await readVersion(session, { entity, record });
          if (version === undefined) throw notFound();
          return await work({ session, keys, record, version });
        });
      },
    );
  };

  routes.post("/:id/approvals", async (context) => {
    const { role } = context.get("actor");
    const allow = (): void => {
      if (!isApprover(context)) throw forbidden(`The role ${role} may not approve ${entity.name}.`);
    };
    const body: unknown = await readJsonBody(context.req.raw, { limit: platform.bodyLimit });
    const expected = expectedVersion(context.req.header("if-match"));
    const made = await inTransaction(context, "approve", allow, async (deciding) => {
      const { session, keys, record, version } = deciding;
      const { decision, comment } = readTexts(body, forms);
      const isApproved = decision === "approve";
      if (expected !== undefined && expected !== version) throw preconditionFailed();
      if (isApproved && expected === undefined) throw preconditionRequired();
      const id = newId(platform.clock, platform.random);
      const verdict = isApproved ? "approve" : "reject";
      const decided = { id, version, decision: verdict, comment } as const;
      await storeDecision(session, keys, { entity, record }, decided);
      const list = await listApprovals(session, keys, { entity, record });
      return list.find((each) => each.id === id);
    });
    return context.json(made, 201);
  });

  routes.get("/:id/approvals", async (context) => {
    const allow = (): void => {
      if (!isApprover(context)) requireGrant(platform, entity, context.get("actor"), "read");
    };
    const items = await inTransaction(context, "approvals", allow, ({ session, keys, record }) =>
      listApprovals(session, keys, { entity, record }),
    );
    return context.json({ items });
  });

  return routes;
}
