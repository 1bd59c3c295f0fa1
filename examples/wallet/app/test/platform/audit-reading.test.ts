import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { callers } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Values } from "#platform/records/entity";

const app = await harness();
const { auditReaders, controls } = application;
const reader = callers.find(({ role }) => auditReaders.includes(role));
const path = "/v1/audit-entries";

beforeEach(() => app.empty());

describe.skipIf(!controls.audit)("the audit trail over the interface", () => {
  test.for(callers)(
    "is read by the roles that are to read it only: $role, $purpose",
    async (caller) => {
      const { status, body } = await app.call(caller, "GET", path);
      expect(status).toBe(auditReaders.includes(caller.role) ? 200 : 403);
      if (status === 403) expect(body).not.toHaveProperty("items");
    },
  );

  test.skipIf(reader === undefined)(
    "gives each entry once, newest first, page by page",
    async () => {
      for (const name of creatable.slice(0, 4)) await createRecord(app, name);
      const caller = reader ?? { role: "" };
      const whole = await page(`${path}?limit=200`);
      expect(whole.items.length).toBeGreaterThan(3);
      const pieces: Values[] = [];
      let next: string | undefined = String(Number(whole.items[0]?.["sequence"]) + 1);
      while (next !== undefined) {
        const piece: Page = await page(`${path}?limit=2&cursor=${next}`);
        pieces.push(...piece.items);
        next = piece.next;
      }
      expect(pieces).toEqual(whole.items);

      const entry = whole.items.find(({ record }) => record !== null);
      const filtered = await page(`${path}?record=${String(entry?.["record"])}&limit=200`);
      const expected = whole.items.filter(({ record }) => record === entry?.["record"]);
      expect(filtered.items).toEqual(expected);

      async function page(address: string): Promise<Page> {
        const { status, body } = await app.call(caller, "GET", address);
        expect(status).toBe(200);
        return body as unknown as Page;
      }
    },
  );

  test.skipIf(reader === undefined)("is itself recorded when it is read", async () => {
    const caller = reader ?? { role: "" };
    await app.call(caller, "GET", `${path}?action=search`);
    const { body } = await app.call(caller, "GET", path);
    const [last] = (body as unknown as Page).items;
    expect(last).toMatchObject({
      action: "search",
      entity: "AuditEntry",
      role: caller.role,
      detail: { parameters: ["action"] },
    });
  });

  test
    .skipIf(reader === undefined)
    .for(["?x=1", "?record=1", "?limit=0", "?cursor=a", "?from=x", "?actor=a&actor=b"])(
    "refuses %s",
    async (query) => {
      expect((await app.call(reader ?? { role: "" }, "GET", path + query)).status).toBe(400);
    },
  );
});

interface Page {
  readonly items: readonly Values[];
  readonly next?: string;
}
