import { Hono, type Context } from "hono";
import type { Session } from "#platform/database/session";
import { badRequest, forbidden } from "#platform/http/problems";

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

const patterns: Readonly<Record<string, RegExp>> = {
  actor: /^.{1,255}$/su,
  entity: /^\w{1,100}$/,
  record: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  action: /^\w{1,100}$/,
  outcome: /^(done|refused)$/,
  from: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/,
  until: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/,
  limit: /^([1-9]\d?|1\d\d|200)$/,
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
        const given = readParameters(context.req.queries());
        const limit = Number(given.get("limit") ?? 50);
        const filters = [
          "actor",
          "entity",
          "record",
          "action",
          "outcome",
          "from",
          "until",
          "cursor",
        ];
        const values = [...filters.map((name) => given.get(name)), limit + 1];
        const found = await session.query<Entry>({ name: "audit_entries", text: select }, values);
        await session.query(note, [JSON.stringify({ parameters: [...given.keys()] })]);
        const items = found.slice(0, limit);
        const next = found.length > limit ? items.at(-1)?.sequence : undefined;
        return { items: items.map(toJson), ...(next !== undefined && { next: String(next) }) };
      }),
    ),
  );
  return routes;
}

function readParameters(
  queries: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [name, [value = "", ...more]] of Object.entries(queries)) {
    const pattern = Object.hasOwn(patterns, name) ? patterns[name] : undefined;
    if (pattern === undefined) throw badRequest(`There is no parameter ${JSON.stringify(name)}.`);
    const isDate = name === "from" || name === "until";
    const isSound = pattern.test(value) && !(isDate && Number.isNaN(Date.parse(value)));
    if (more.length > 0 || !isSound) throw badRequest(`${name} is malformed.`);
    given.set(name, value);
  }
  return given;
}

function toJson({ detail, ...entry }: Entry): object {
  return { ...entry, detail: JSON.parse(detail) as unknown };
}
