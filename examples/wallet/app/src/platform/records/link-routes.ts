import type { Hono } from "hono";
import { notFound } from "#platform/http/problems";
import { answerOnce } from "#platform/idempotency/answer-once";
import { claimSteps, noting, undefinedIfUndone } from "#platform/idempotency/claim";
import type { EntityDefinition } from "#platform/records/entity";
import type { Platform } from "#platform/records/platform";
import { requireGrant } from "#platform/records/require-grant";
import { requireId } from "#platform/records/require-id";
import { recordingRefusals } from "#platform/records/refusals";
import { auditIfSeen, recordRequest, runSteps, type Variables } from "#platform/records/request";
import { named, quoteName } from "#platform/records/statements";

/** The routes of an entity's many-to-many relations: list, add and remove. */
export function linkRoutes(
  platform: Platform,
  entity: EntityDefinition,
  routes: Hono<{ Variables: Variables }>,
): void {
  for (const [name, link] of Object.entries(entity.links)) {
    const target = platform.entities.find((candidate) => candidate.name === link.target);
    if (target === undefined) throw new Error(`${entity.name}.${name} leads to no entity`);
    const source = quoteName(entity.table);
    const table = quoteName(link.table);
    const visible = named(`select id from ${source} where id = $1`);
    const list = named(
      `select l.target from ${table} l join ${quoteName(target.table)} t on t.id = l.target
       where l.source = $1 order by l.target limit 1000`,
    );
    const add = named(
      `insert into ${table} (source, target)
       select s.id, t.id from ${source} s, ${quoteName(target.table)} t where s.id = $1 and t.id = $2
       on conflict do nothing`,
    );
    const both = `select s.id from ${source} s, ${quoteName(target.table)} t
       where s.id = $1 and t.id = $2`;
    const remove = named(`delete from ${table} l using ${source} s, ${quoteName(target.table)} t
       where l.source = $1 and l.target = $2 and s.id = l.source and t.id = l.target`);

    routes.get(`/:id/${name}`, async (context) => {
      const request = recordRequest(platform, context);
      const id = context.req.param("id");
      const entry = { action: "search", entity: entity.name, record: id } as const;
      return await recordingRefusals(request, entry, async () => {
        requireGrant(platform, entity, request.actor, "read");
        requireGrant(platform, target, request.actor, "read");
        const values = [requireId(id)];
        const [[found] = [], rows = []] = await runSteps(request, platform.database, [
          { statement: visible, values },
          { statement: list, values },
          ...auditIfSeen(request, entity.table, {
            ...entry,
            outcome: "done",
            detail: { link: name },
          }),
        ]);
        if (found === undefined) throw notFound();
        return context.json({ items: rows.map((row) => row["target"]) });
      });
    });

    for (const [method, statement] of [
      ["put", add],
      ["delete", remove],
    ] as const) {
      routes[method](`/:id/${name}/:target`, async (context) => {
        const request = recordRequest(platform, context);
        const { id, target: other } = context.req.param();
        const entry = {
          action: method === "put" ? "link" : "unlink",
          entity: entity.name,
          record: id,
        };
        return await recordingRefusals(request, entry, async () => {
          requireGrant(platform, entity, request.actor, "update");
          requireGrant(platform, target, request.actor, "read");
          const values = [requireId(id), requireId(other)];
          return await answerOnce({ request, context, entity }, async (once) => {
            const done = { status: 204, showsRecord: false } as const;
            const work = runSteps(request, platform.database, [
              ...claimSteps(once, entity.name, requireId(id)),
              noting(once, { text: both, values }, done),
              { statement, values },
            ]);
            const [[found] = []] = (await undefinedIfUndone(work))?.slice(-2) ?? [];
            if (found === undefined) throw notFound();
            return context.body(null, 204);
          });
        });
      });
    }
  }
}
