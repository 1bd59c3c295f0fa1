import { beforeEach, describe, expect, test } from "vitest";
import type { FieldDefinition } from "#platform/records/entity";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { bodySchema, entityNamed } from "#test/interface";
import { faultOf } from "#test/interface-answers";

const app = await harness();

beforeEach(() => app.empty());

/** Values at the edges of what a type can hold, and a step beyond. */
const extremes: Partial<Record<FieldDefinition["type"], readonly unknown[]>> = {
  integer: [
    -2_147_483_648,
    2_147_483_647,
    -2_147_483_649,
    2_147_483_648,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
    2 ** 53,
    2 ** 63,
    1e21,
    -0,
    0.5,
  ],
  decimal: ["0", "-0.00", "999999999999999999.99", "9999999999999999999", "1e5", "NaN", ""],
  date: ["0001-01-01", "9999-12-31", "0000-01-01", "2024-02-29", "2026-02-29", "10000-01-01"],
  timestamp: [
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59.999Z",
    "9999-12-31T23:59:59-12:00",
    "9999-12-31T23:59:60Z",
    "2016-12-31T23:59:60Z",
    "2026-01-01t00:00:00z",
    "2026-01-01T00:00:00.123456789Z",
  ],
  string: ["\u0000", "\uFFFF", "e\u0301", "\u202E", "ﷺ".repeat(200), "👨‍👩‍👧‍👦".repeat(40)],
  text: ["\u0000", "\uFFFF", "\r\n\t", "x".repeat(20_000)],
  uuid: ["00000000-0000-0000-0000-000000000000", "urn:uuid:018f0000-0000-7000-8000-000000000000"],
  email: ["a@b", `${"a".repeat(64)}@${"b".repeat(63)}.org`, "a@b.c\n"],
  uri: ["javascript:alert(1)", "urn:x:y", `https://example.org/${"a".repeat(1900)}`],
};

describe.for(creatable)("a %s", (name) => {
  test("takes or refuses what lies at the edge of its fields, and can be read afterwards", async () => {
    const { entity, caller, body } = await createRecord(app, name);
    const path = `/v1/${entity.path}`;
    for (const field of Object.keys(bodySchema(`New${name}`).properties)) {
      const { type = "enum" } = entity.fields[field] ?? {};
      for (const value of extremes[type] ?? []) {
        const answer = await app.call(caller, "POST", path, { ...body, [field]: value });
        const what = `${name}.${field} = ${JSON.stringify(value)?.slice(0, 60)}`;
        const fault = faultOf(answer, path, "post");
        expect(fault, `${what} ${JSON.stringify(app.faults.at(-1))}`).toBeUndefined();
      }
    }
    for (const reader of callersWith(entityNamed(name), "search")) {
      for (const query of ["", "?sort=-updatedAt&limit=1"]) {
        const list = await app.call(reader, "GET", `${path}${query}`);
        expect(faultOf(list, path, "get"), `${reader.role} lists ${name}`).toBeUndefined();
      }
    }
    for (const reader of callers) {
      const due = await app.call(reader, "GET", "/v1/obligations");
      expect(faultOf(due, "/v1/obligations", "get"), `after a ${name}`).toBeUndefined();
    }
  });
});
