import { expect, it } from "vitest";
import { application } from "#app";
import { harness } from "#test/harness";
import { mayRead } from "#test/rule-judge";
import { arrange, tenantOf } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";
import { idOf } from "#test/rule-values";
import { presentRecord } from "#test/rule-world";
import { quoteName } from "#platform/records/statements";

const at = "2026-03-02T10:00:00.000Z";

/** Access: what a role was not granted is refused, in front of the database and inside it. */
export function testAccess({ citation }: ControlRule): void {
  it("refuses what a role was not granted (edge)", async () => {
    const app = await harness();
    let refused = 0;
    for (const { path, name, grants } of application.entities) {
      const one = `/v1/${path}/${idOf("a record")}`;
      const requests = {
        create: ["POST", `/v1/${path}`, {}],
        read: ["GET", one],
        search: ["GET", `/v1/${path}`],
        update: ["PATCH", one, {}],
        delete: ["DELETE", one],
      } as const;
      for (const [grant, [method, to, body]] of Object.entries(requests)) {
        for (const role of Object.keys(application.roles)) {
          if (grants[grant as keyof typeof requests].includes(role)) continue;
          const { status } = await app.call({ role }, method, to, body);
          expect(status, `${citation}: ${role} may not ${grant} ${name}`).toBe(403);
          refused += 1;
        }
      }
    }
    expect(refused, "every role was granted everything").toBeGreaterThan(0);
  });

  it("shows a role no row of what it was not granted to read (database)", async () => {
    const app = await harness();
    let hidden = 0;
    for (const { name, table } of application.entities) {
      const roles = Object.keys(application.roles).filter((role) => !mayRead(name, role));
      if (roles.length === 0) continue;
      const actor = { subject: "somebody", role: "", purpose: "", tenant: "one", needs: [] };
      const present = [{ entity: name, values: presentRecord(name, {}, { at }) }];
      const isArranged = await arrange(app, { at, actor, present }).then(
        () => true,
        () => false,
      );
      if (!isArranged) continue;
      for (const role of roles) {
        const purpose = application.roles[role]?.purposes[0];
        const context = { tenant: tenantOf(app, "one"), actor: role, role, purpose, at };
        const [, rows] = await app.database.batch([
          { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(context)] },
          { statement: `select id from ${quoteName(table)}` },
        ]);
        expect(rows, `${citation}: ${role} sees ${name}`).toEqual([]);
        hidden += 1;
      }
    }
    expect(hidden, "every role was granted everything").toBeGreaterThan(0);
  });
}
