import { expect, it } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { inVain, reportOn, type RuleReport } from "#test/rule-cases";
import { pathOf, plainChanges } from "#test/rule-plain-change";
import { arrange } from "#test/rule-seed";
import type { ControlRule, FieldData } from "#test/rule-types";
import { textOr, valueFor } from "#test/rule-values";
import { entityData, presentRecord } from "#test/rule-world";
import { storedRows } from "#test/stored-rows";

const at = "2026-03-02T10:00:00.000Z";

/** Field encryption: no table has a protected value in it as it is. */
export function testEncryption(rule: ControlRule): void {
  const { citation } = rule;

  it("leaves no protected value readable in the database (service)", async ({ task }) => {
    const app = await harness();
    const report = reportOn(task, "service");
    const concerned = application.entities.flatMap(({ name }) => {
      const fields = Object.entries(entityData(name).fields).filter(([, field]) =>
        isProtected(rule, field),
      );
      const values = fields.map(([field, data]) => [field, String(valueFor(data, 77))] as const);
      return values.length === 0 ? [] : [{ name, values: Object.fromEntries(values) }];
    });
    expect(concerned.length, inVain(rule, "encrypt")).toBeGreaterThan(0);
    for (const { name, values } of concerned) {
      const record = presentRecord(name, values, { at });
      const actor = { subject: "somebody", role: "", purpose: "", tenant: "one", needs: [] };
      // One database: the kinds of records come one after the other.
      await arrange(app, { at, actor, present: [{ entity: name, values: record }] });
      await lookEverywhere(app, `${citation}: ${name}`, record["id"], values, report);
    }
  });

  it("leaves none behind where a record is changed and read (service)", async ({ task, skip }) => {
    const app = await harness();
    const report = reportOn(task, "service");
    const changes = plainChanges(rule, ({ name }, _, field) => {
      const data = entityData(name).fields[field];
      return data !== undefined && isProtected(rule, data);
    });
    skip(changes.length === 0, "nobody may change a protected field");
    for (const change of changes) {
      const { entity, situation, body, old } = change;
      const [field = ""] = Object.keys(body);
      const value = textOr(body[field], "");
      const one = pathOf(change);
      const read = async (): Promise<Values> => {
        const { body: shown = {} } = await app.call(situation.actor, "GET", one);
        return shown;
      };
      await arrange(app, situation);
      expect((await read())[field], `${entity}.${field} can be read`).toBe(old[field]);
      const headers = { "idempotency-key": "the change" };
      const { status } = await app.call(situation.actor, "PATCH", one, body, headers);
      expect(status, `${entity}.${field} can be changed`).toBe(200);
      const late = { "if-match": '"1"' };
      await app.call(situation.actor, "PATCH", one, body, late);
      const search = `${one.replace(/\/[^/]*$/, "")}?${field}=${encodeURIComponent(value)}`;
      for (const path of [one, `${one}/history`, search])
        await app.call(situation.actor, "GET", path);
      const before = textOr(old[field], "");
      const values = { [field]: value, ...(before !== "" && { former: before }) };
      await lookEverywhere(app, `${citation}: ${entity}`, old["id"], values, report);
    }
  });
}

/** Whether a rule protects a field of which one could tell whether it can be read. */
function isProtected(
  { protects }: ControlRule,
  { type, class: own, max = 200 }: FieldData,
): boolean {
  return (
    ["string", "text", "email", "uri"].includes(type) &&
    max >= 6 &&
    protects.some((wanted) => `${own}.`.startsWith(`${wanted}.`))
  );
}

/** Looks for values in every table, among them those of the platform. */
async function lookEverywhere(
  app: Harness,
  about: string,
  id: unknown,
  values: Readonly<Record<string, string>>,
  { cases }: RuleReport,
): Promise<void> {
  const rows = await storedRows(app.database, []);
  const has = (row: string, text: string): boolean => row.includes(text);
  expect(
    rows.some((row) => has(row, String(id))),
    "what is not protected can be read",
  ).toBe(true);
  cases.notMet += 1;
  const readable = Object.entries(values).flatMap(([field, value]) =>
    rows
      .filter((row) => has(row, value) || has(row, Buffer.from(value).toString("hex")))
      .map((row) => `${field} in ${row.split(" ", 1)[0]}`),
  );
  expect([...new Set(readable)].join(", "), about).toBe("");
  cases.met += Object.keys(values).length;
}
