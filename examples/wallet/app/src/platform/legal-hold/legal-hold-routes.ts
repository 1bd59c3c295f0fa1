import { Hono, type Context } from "hono";
import type { Session } from "#platform/database/session";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { newId } from "#platform/http/identifiers";
import { readJsonBody } from "#platform/http/json-body";
import { forbidden, notFound } from "#platform/http/problems";
import { idForm, limitForm, readParameters, readTexts, textOf } from "#platform/http/read-texts";
import { listHolds, placeHold, readHold } from "#platform/legal-hold/legal-holds";
import type { Platform } from "#platform/records/platform";
import { requireId } from "#platform/records/require-id";
import { runInRequest } from "#platform/records/run-in-request";
import type { Variables } from "#platform/records/request";

type RouteContext = Context<{ Variables: Variables }>;

const forms = { entity: textOf(100), record: idForm, matter: textOf(200), reason: textOf(2000) };

const parameters = {
  entity: /^\w{1,100}$/,
  record: idForm.form,
  open: /^(true|false)$/,
  limit: limitForm,
  cursor: idForm.form,
};

const note = {
  name: "legal_hold_audit",
  text: "select platform.audit_append('search', 'LegalHold', null, 'done', $1::jsonb)",
};

/**
 * The routes of legal holds, for the roles that place them:
 *
 * - `POST /legal-holds` with `entity`, `record`, `matter` and `reason`: keeps the record until the hold
 *   is released, whatever else would remove it
 * - `POST /legal-holds/:id/release`
 * - `GET /legal-holds`: oldest first; `entity`, `record`, `open=true` or `false`, `limit`, `cursor`
 */
export function legalHoldRoutes(
  platform: Platform,
  holders: readonly string[],
): Hono<{ Variables: Variables }> {
  const routes = new Hono<{ Variables: Variables }>();
  const run = runInRequest(platform);

  /** Does work for a role that places holds, in a transaction; refusals are recorded. */
  const asHolder = async <T>(
    context: RouteContext,
    action: string,
    work: (session: Session, keys: TenantKeys) => Promise<T>,
  ): Promise<T> => {
    const { role, tenant } = context.get("actor");
    const keys = await platform.keyring.open(tenant);
    return await run(context, { action, entity: "LegalHold" }, async (session) => {
      if (!holders.includes(role)) {
        throw forbidden(`The role ${role} may neither place, release nor see legal holds.`);
      }
      return await work(session, keys);
    });
  };

  routes.post("/legal-holds", async (context) => {
    const body: unknown = await readJsonBody(context.req.raw, { limit: platform.bodyLimit });
    const made = await asHolder(context, "hold", async (session, keys) => {
      const { entity = "", record = "", matter = "", reason = "" } = readTexts(body, forms);
      const id = newId(platform.clock, platform.random);
      await placeHold(session, keys, { id, entity, record, matter, reason });
      return await readHold(session, keys, id);
    });
    return context.json(made, 201);
  });

  routes.post("/legal-holds/:id/release", async (context) => {
    const released = await asHolder(context, "release", async (session, keys) => {
      const id = requireId(context.req.param("id"));
      if ((await readHold(session, keys, id)) === undefined) throw notFound();
      await session.query("select platform.release_hold($1)", [id]);
      return await readHold(session, keys, id);
    });
    return context.json(released);
  });

  routes.get("/legal-holds", async (context) =>
    context.json(
      await asHolder(context, "search", async (session, keys) => {
        const given = readParameters(context.req.queries(), parameters);
        const { entity, record, open, cursor, limit = "50" } = given;
        const isOpen = open === undefined ? undefined : open === "true";
        const query = { entity, record, open: isOpen, cursor, limit: Number(limit) };
        const page = await listHolds(session, keys, query);
        if (platform.controls.audit) {
          const records = page.items.map((item) => item.record);
          await session.query(note, [JSON.stringify({ records })]);
        }
        return page;
      }),
    ),
  );

  return routes;
}
