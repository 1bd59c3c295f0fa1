import { Hono, type Context } from "hono";
import type { Session } from "#platform/database/session";
import { forbidden } from "#platform/http/problems";
import { idForm, limitForm, readParameters } from "#platform/http/read-texts";

/** Runs work in a transaction under the rights of the one who asks, and records refusals. */
type Run = <T>(
  context: Context,
  what: { readonly action: string; readonly entity: string },
  work: (session: Session) => Promise<T>,
) => Promise<T>;

interface Entry {
  readonly sequence: number;
  readonly detail: string;
}

const instant = {
  test: (text: string): boolean =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
};

const parameters = {
  actor: /^.{1,255}$/su,
  entity: /^\w{1,100}$/,
  record: idForm.form,
  action: /^\w{1,100}$/,
  outcome: /^(done|refused)$/,
  from: instant,
  until: instant,
  limit: limitForm,
  cursor: /^\d{1,15}$/,
};

const select = `
  select sequence, at, request, actor, role, purpose, action, entity, record, outcome, detail
  from platform.audit_entry
  where tenant = (select platform.tenant())
    and ($1::text is null or actor = $1)
    and ($2::text is null or entity = $2)
    and ($3::uuid is null or record = $3)
    and ($4::text is null or action = $4)
    and ($5::text is null or outcome = $5)
    and ($6::timestamptz is null or at >= $6)
    and ($7::timestamptz is null or at < $7)
    and ($8::bigint is null or sequence < $8)
  order by sequence desc limit $9`;

const note = "select platform.audit_append('search', 'AuditEntry', null, 'done', $1::jsonb)";

/**
 * `GET /audit-entries`: the audit trail, newest first, for the roles that read it. Filters: `actor`,
 * `entity`, `record`, `action`, `outcome`, `from` (included) and `until` (not included), `limit` (1 to
 * 200, 50 by default) and `cursor`. Reading it is recorded as well.
 */
export function auditRoutes(run: Run, readers: readonly string[]): Hono {
  const routes = new Hono();
  routes.get("/audit-entries", async (context) =>
    context.json(
      await run(context, { action: "search", entity: "AuditEntry" }, async (session) => {
        const { role } = context.get("actor");
        if (!readers.includes(role))
          throw forbidden(`The role ${role} may not read the audit trail.`);
        const given = readParameters(context.req.queries(), parameters);
        const { actor, entity, record, action, outcome, from, until, cursor } = given;
        const limit = Number(given.limit ?? 50);
        const filters = [actor, entity, record, action, outcome, from, until, cursor];
        const values = [...filters, limit + 1];
        const found = await session.query<Entry>({ name: "audit_entries", text: select }, values);
        await session.query(note, [JSON.stringify({ parameters: Object.keys(given) })]);
        const items = found.slice(0, limit);
        const next = found.length > limit ? items.at(-1)?.sequence : undefined;
        return { items: items.map(toJson), ...(next !== undefined && { next: String(next) }) };
      }),
    ),
  );
  return routes;
}

function toJson({ detail, ...entry }: Entry): object {
  return { ...entry, detail: JSON.parse(detail) as unknown };
}
