import { beforeEach, expect, test } from "vitest";
import { harness } from "#test/harness";

const app = await harness();

beforeEach(() => app.empty());

test("smoke", async () => {
  for (const role of Object.keys(app.application.roles)) {
    for (const entity of app.application.entities) {
      const a = await app.call({ role }, "GET", `/v1/${entity.path}`);
      expect(a.status, `${role} ${entity.name} ${JSON.stringify(a.body)}`).toBe(entity.grants.search.includes(role) ? 200 : 403);
    }
  }
  console.log(app.faults);
  const t = performance.now();
  for (let i = 0; i < 10; i++) await app.empty();
  console.log((performance.now() - t) / 10);
});
