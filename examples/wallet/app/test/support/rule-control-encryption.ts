import { expect, it } from "vitest";
import { application } from "#app";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import { arrange } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";
import { valueFor } from "#test/rule-values";
import { entityData, presentRecord } from "#test/rule-world";

const at = "2026-03-02T10:00:00.000Z";
/** Field encryption: no table has a protected value in it as it is. */
export function testEncryption({ citation, protects }: ControlRule): void {
  const entities = application.entities.map(({ name, table }) => {
    const fields = Object.entries(entityData(name).fields).filter(
      ([, { type, class: own, max = 200 }]) =>
        ["string", "text", "email", "uri"].includes(type) &&
        max >= 6 &&
        protects.some((wanted) => `${own}.`.startsWith(`${wanted}.`)),
    );
    const values = fields.map(([field, data]) => [field, String(valueFor(data, 77))] as const);
    return { name, table, values: Object.fromEntries(values) };
  });
  const concerned = entities.filter(({ values }) => Object.keys(values).length > 0);

  it("leaves no protected value readable in the database (service)", async () => {
    const app = await harness();
    expect(concerned.length, "there is nothing to encrypt").toBeGreaterThan(0);
    for (const { name, table, values } of concerned) {
      const record = presentRecord(name, values, { at });
      const actor = { subject: "somebody", role: "", purpose: "", tenant: "one", needs: [] };
      await arrange(app, { at, actor, present: [{ entity: name, values: record }] });
      const [row] = await app.database.asOwner.query<{ text: string }>(
        `select t::text as text from ${quoteName(table)} t`,
      );
      const text = row?.text ?? "";
      expect(text, "the record is there").not.toBe("");
      const readable = Object.entries(values).filter(
        ([, value]) => text.includes(value) || text.includes(Buffer.from(value).toString("hex")),
      );
      expect(readable, `${citation}: ${name}`).toEqual([]);
    }
  });
}
