import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EntityDefinition, FieldDefinition, Values } from "#platform/records/entity";
import { callers, callersWith, hiddenFrom, unseenBy } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller } from "#test/harness-types";
import { entityNamed } from "#test/interface";
import { searchPages } from "#test/search-pages";

const app = await harness();
const listed = creatable.filter((name) => callersWith(entityNamed(name), "search").length > 0);

const system: Readonly<Record<string, FieldDefinition>> = {
  id: { column: "id", type: "uuid", filter: true },
  createdAt: { column: "created_at", type: "timestamp", filter: true },
  updatedAt: { column: "updated_at", type: "timestamp", filter: true },
  createdBy: { column: "created_by", type: "string", filter: true },
};

/** The fields that a caller sees, with those that every record has. */
function visible(
  entity: EntityDefinition,
  caller: Caller,
): readonly (readonly [string, FieldDefinition])[] {
  const hidden = unseenBy(caller, entity);
  return Object.entries({ ...system, ...entity.fields }).filter(([name]) => !hidden.has(name));
}

describe.for(listed)("lists of %s", (name) => {
  const entity = entityNamed(name);
  const path = `/v1/${entity.path}`;
  const [caller = { role: "" }] = callersWith(entity, "search");
  let all: readonly Values[] = [];

  beforeAll(async () => {
    await app.empty();
    // Seven records at three moments, with more and with fewer fields, so that there are ties and gaps.
    for (let seed = 1; seed <= 7; seed += 1) {
      app.clock.set(`2026-03-02T10:0${seed % 3}:00Z`);
      await createRecord(app, name, {}, { seed: seed * 100 });
    }
    all = (await searchPages(app, caller, path, { limit: "200" })).flat();
  });

  test("visit each record once, in the order that was asked for, whatever the page's size", async () => {
    expect(all.length).toBeGreaterThanOrEqual(7);
    const sortable = visible(entity, caller).filter(([, { encrypted }]) => encrypted !== true);
    for (const [field, { column }] of sortable) {
      const limits = fc.sample(fc.integer({ min: 1, max: all.length + 1 }), {
        seed: field.length,
        numRuns: 2,
      });
      for (const [index, direction] of ["asc", "desc"].entries()) {
        const limit = limits[index] ?? 1;
        const sort = `${direction === "desc" ? "-" : ""}${field}`;
        const pages = await searchPages(app, caller, path, { sort, limit: String(limit) });
        const what = `${name} sorted by ${sort}, ${limit} a page`;
        const expected = await app.database.asOwner.query<{ id: string }>(
          `select id from "${entity.table}" where id = any ($1::uuid[])
           order by "${column}" ${direction} nulls last, id ${direction}`,
          [all.map(({ id }) => String(id))],
        );
        expect(
          pages.flat().map(({ id }) => id),
          what,
        ).toEqual(expected.map(({ id }) => id));
        for (const page of pages.slice(0, -1)) expect(page, what).toHaveLength(limit);
      }
    }
  });

  test("hold exactly what a filter says", async () => {
    for (const [field, definition] of visible(entity, caller)) {
      if (definition.filter !== true) continue;
      const value = all.map((record) => record[field]).find((given) => given !== undefined);
      if (value === undefined) continue;
      const isOrdered = definition.encrypted !== true && ordered.has(definition.type);
      for (const operator of isOrdered ? ["", ".lt", ".lte", ".gt", ".gte"] : [""]) {
        const query = { [`${field}${operator}`]: textOf(value), limit: "3" };
        const found = (await searchPages(app, caller, path, query)).flat();
        const expected = all.filter((record) =>
          matches(record[field], operator, value, definition),
        );
        expect(idsOf(found), `${name}: ${field}${operator}`).toEqual(idsOf(expected));
      }
    }
  });

  test("cannot be filtered nor sorted by what a caller does not see", async () => {
    for (const other of callers.filter(({ role }) => entity.grants.search.includes(role))) {
      for (const field of [...unseenBy(other, entity), "nothing", "constructor", "__proto__"]) {
        const value = encodeURIComponent(textOf(all[0]?.[field] ?? "x"));
        for (const query of [
          `${field}=${value}`,
          `${field}.lt=${value}`,
          `sort=${field}`,
          `sort=-${field}`,
        ]) {
          const { status } = await app.call(other, "GET", `${path}?${query}`);
          expect(status, `${other.role} for ${other.purpose}: ${name}?${query}`).toBe(400);
        }
      }
    }
  });

  test("never show a field that a caller does not see", async () => {
    for (const other of callersWith(entity, "search")) {
      const hidden = hiddenFrom(other, entity);
      for (const record of (await searchPages(app, other, path, {})).flat()) {
        const shown = Object.keys(record).filter((field) => hidden.has(field));
        expect(shown, `${other.role} for ${other.purpose}`).toEqual([]);
      }
    }
  });
});

describe("a list", () => {
  beforeEach(() => app.empty());

  test("takes only whole limits from 1 to 200", async () => {
    const entity = entityNamed(listed[0] ?? "");
    const [caller = { role: "" }] = callersWith(entity, "search");
    for (const limit of ["0", "201", "-1", "1.5", "x", "", "NaN", "1e9"]) {
      const { status } = await app.call(caller, "GET", `/v1/${entity.path}?limit=${limit}`);
      expect(status, limit).toBe(400);
    }
  });
});

const ordered = new Set(["integer", "decimal", "date", "timestamp"]);

function matches(
  given: unknown,
  operator: string,
  value: unknown,
  { type }: FieldDefinition,
): boolean {
  if (given === undefined) return false;
  const [left, right] = [given, value].map((side) => {
    if (type === "timestamp") return Date.parse(String(side));
    return type === "date" ? String(side) : ordered.has(type) ? Number(side) : side;
  }) as [number, number];
  if (operator === ".lt") return left < right;
  if (operator === ".lte") return left <= right;
  if (operator === ".gt") return left > right;
  if (operator === ".gte") return left >= right;
  return left === right;
}

/** A field's value as a query has it. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function idsOf(records: readonly Values[]): readonly string[] {
  return records.map(({ id }) => String(id)).toSorted();
}
