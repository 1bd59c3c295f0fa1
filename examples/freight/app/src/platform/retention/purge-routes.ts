import { Hono } from "hono";
import { forbidden } from "#platform/http/problems";
import { idForm, limitForm, readParameters } from "#platform/http/read-texts";
import type { Platform } from "#platform/records/platform";
import { runInRequest } from "#platform/records/run-in-request";
import type { Variables } from "#platform/records/request";

/** The proof that a record was purged. */
interface PurgeProof {
  /** Its place in the audit trail. */
  readonly sequence: number;
  readonly at: string;
  readonly entity: string;
  readonly record: string;
  readonly rule: string;
  /** The first day on which it could be purged. */
  readonly keptUntil: string | null;
  /** SHA-256 of a secret of the tenant and the hash of the row as it was; hexadecimal. */
  readonly content: string | null;
}

const parameters = {
  entity: /^\w{1,100}$/,
  record: idForm.form,
  limit: limitForm,
  cursor: /^\d{1,15}$/,
};

const select = {
  name: "purge_proofs",
  text: `
    select e.sequence, e.at, e.entity, e.record, e.detail::jsonb->>'rule' as rule,
      e.detail::jsonb->>'keptUntil' as "keptUntil", e.detail::jsonb->>'content' as content
    from platform.audit_entry e
    where e.tenant = (select platform.tenant()) and e.actor = 'system:retention'
      and e.role is null and e.action = 'purge'
      and ($1::text is null or e.entity = $1)
      and ($2::uuid is null or e.record = $2)
      and ($3::bigint is null or e.sequence < $3)
    order by e.sequence desc limit $4`,
};

const note = {
  name: "purge_audit",
  text: "select platform.audit_append('search', 'Purge', null, 'done', $1::jsonb)",
};

/**
 * `GET /purges`: the proofs of what was purged, newest first, for those who place legal holds or read
 * the audit trail; `entity`, `record`, `limit` (1 to 200, 50 by default) and `cursor`.
 */
export function purgeRoutes(
  platform: Platform,
  readers: readonly string[],
): Hono<{ Variables: Variables }> {
  const routes = new Hono<{ Variables: Variables }>();
  const run = runInRequest(platform);
  routes.get("/purges", async (context) =>
    context.json(
      await run(context, { action: "search", entity: "Purge" }, async (session) => {
        const { role } = context.get("actor");
        if (!readers.includes(role))
          throw forbidden(`The role ${role} may not see what was purged.`);
        const given = readParameters(context.req.queries(), parameters);
        const limit = Number(given.limit ?? 50);
        const values = [given.entity, given.record, given.cursor].map((value) => value ?? null);
        const rows = await session.query<PurgeProof>(select, [...values, limit + 1]);
        const items = rows.slice(0, limit);
        await session.query(note, [JSON.stringify({ parameters: Object.keys(given) })]);
        const next = rows.length > limit ? items.at(-1)?.sequence : undefined;
        return { items, ...(next !== undefined && { next: String(next) }) };
      }),
    ),
  );
  return routes;
}
