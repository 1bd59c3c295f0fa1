import { createSecretKey } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { blindIndex } from "#platform/field-encryption/blind-index";
import { reencrypt } from "#platform/field-encryption/reencrypt";
import { rotateKeys } from "#platform/field-encryption/rotate-keys";
import { createTenantKeys } from "#platform/field-encryption/tenant-keys";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { callersWith, unseenBy } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller } from "#test/harness-types";
import { bodySchema, entityNamed } from "#test/interface";
import { searchPages } from "#test/search-pages";
import { seededBytes } from "#test/seeded-bytes";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const { database, masterKeys, clock } = app;

beforeEach(() => app.empty());

const encrypting = creatable.filter((name) => writableSecrets(entityNamed(name)).length > 0);

/** The encrypted fields whose values a test can choose: texts without a pattern. */
function writableSecrets(entity: EntityDefinition): readonly string[] {
  const { properties } = bodySchema(`New${entity.name}`);
  return Object.entries(properties).flatMap(
    ([name, { type, format, pattern, maxLength = 200 }]) => {
      const isText = type === "string" && format === undefined && pattern === undefined;
      return entity.fields[name]?.encrypted === true && isText && maxLength >= 10 ? [name] : [];
    },
  );
}

/** Who may create an entity and sees its secrets. */
function writer(entity: EntityDefinition): Caller | undefined {
  const secrets = writableSecrets(entity);
  return callersWith(entity, "create").find((caller) =>
    secrets.every((name) => !unseenBy(caller, entity).has(name)),
  );
}

/** Every form in which a text could lie in a database. */
function forms(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return [text, bytes.toString("hex"), bytes.toString("base64").slice(0, -4)];
}

async function read(entity: EntityDefinition, id: string): Promise<Values> {
  const secrets = writableSecrets(entity);
  const reader = callersWith(entity, "read").find((caller) =>
    secrets.every((name) => !unseenBy(caller, entity).has(name)),
  );
  if (reader === undefined) return {};
  const { body = {} } = await app.call(reader, "GET", `/v1/${entity.path}/${id}`);
  return Object.fromEntries(secrets.map((name) => [name, body[name]]));
}

describe.for(encrypting)("the encrypted fields of %s", (name) => {
  const entity = entityNamed(name);
  const secrets = writableSecrets(entity);
  const caller = writer(entity);
  const marked = (mark: string): Values =>
    Object.fromEntries(secrets.map((field, index) => [field, `zq${mark}${index}xvk`]));

  test.skipIf(caller === undefined)(
    "come back as they went in, and lie nowhere as they are",
    async () => {
      const first = marked("one");
      const second = marked("two");
      const { id } = await createRecord(app, name, first, { ...(caller && { caller }) });
      const back = await read(entity, id);
      if (Object.keys(back).length > 0) expect(back).toEqual(first);
      for (const changer of callersWith(entity, "update")) {
        const hidden = unseenBy(changer, entity);
        const seen = Object.entries(second).filter(([field]) => !hidden.has(field));
        await app.call(changer, "PATCH", `/v1/${entity.path}/${id}`, Object.fromEntries(seen));
      }
      for (const reader of callersWith(entity, "search")) {
        const query = new URLSearchParams(Object.entries(first).slice(0, 1) as [string, string][]);
        await app.call(reader, "GET", `/v1/${entity.path}?${query.toString()}`);
      }
      const stored = (await storedRows(database, [])).join("\n");
      expect(stored.length).toBeGreaterThan(100);
      for (const value of [...Object.values(first), ...Object.values(second)]) {
        for (const form of forms(String(value))) expect(stored, String(value)).not.toContain(form);
      }
    },
  );

  const searchable = secrets.filter((field) => entity.fields[field]?.filter === true);

  test.for(searchable)("can be searched for exactly: %s", async (field) => {
    const searcher = callersWith(entity, "search").find(
      (known) => !unseenBy(known, entity).has(field),
    );
    if (caller === undefined || searcher === undefined || entity.fields[field]?.unique) return;
    const values = ["Alexandra", "alexandra", "Alexandra ", "Alexandr", "Zoë Müller"];
    const ids = new Map<string, string[]>();
    for (const value of [...values, "Alexandra"]) {
      const { id } = await createRecord(app, name, { [field]: value }, { caller });
      ids.set(value, [...(ids.get(value) ?? []), id]);
    }
    for (const value of [...values, "Alex%", "nobody", "Zoe\u0308 Müller"]) {
      const pages = await searchPages(app, searcher, `/v1/${entity.path}`, { [field]: value });
      const found = pages.flat().map(({ id }) => String(id));
      expect(found.toSorted(), value).toEqual((ids.get(value.normalize("NFC")) ?? []).toSorted());
    }
    for (const operator of ["lt", "gte"]) {
      const { status } = await app.call(
        searcher,
        "GET",
        `/v1/${entity.path}?${field}.${operator}=A`,
      );
      expect(status, operator).toBe(400);
    }
    expect((await app.call(searcher, "GET", `/v1/${entity.path}?sort=${field}`)).status).toBe(400);
  });
});

describe.skipIf(encrypting.length === 0)("new keys", () => {
  test("leave every value readable, and encrypt everything anew", async () => {
    const made = [];
    for (const name of encrypting) {
      const caller = writer(entityNamed(name));
      if (caller === undefined) continue;
      const { entity, id } = await createRecord(app, name, {}, { caller });
      made.push({ entity, id, before: await read(entity, id) });
    }
    const { tenants, activeFrom } = await rotateKeys({ database, masterKeys, clock });
    expect(tenants).toBeGreaterThan(0);
    clock.set(new Date(activeFrom.getTime() + 60_000));
    for (const { entity, id, before } of made) expect(await read(entity, id)).toEqual(before);
    const tables = encrypting.map((name) => {
      const { table, fields } = entityNamed(name);
      const columns = Object.values(fields).filter(({ encrypted }) => encrypted);
      return { table, columns: columns.map(({ column }) => column) };
    });
    const done = await reencrypt({ database, keyring: app.keyring, tables, clock });
    expect(done.unreadable).toEqual([]);
    const secret = made.filter(({ entity, before }) =>
      Object.entries(entity.fields).some(
        ([name, { encrypted }]) => encrypted && (before[name] ?? null) !== null,
      ),
    );
    expect(done.rows).toBeGreaterThanOrEqual(secret.length);
    for (const { entity, id, before } of made) expect(await read(entity, id)).toEqual(before);
    expect((await reencrypt({ database, keyring: app.keyring, tables, clock })).rows).toBe(0);
  });

  test("of other tenants and other places open nothing", async () => {
    const { decryptField } = await import("#platform/field-encryption/decrypt-field");
    const { encryptField } = await import("#platform/field-encryption/encrypt-field");
    const [one, two] = [await app.keyring.open("one"), await app.keyring.open("two")];
    const place = { table: "a", column: "b", row: "c" };
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("table", "column", "row"),
        (text, part) => {
          const sealed = encryptField(one, place, text);
          expect(decryptField(one, place, sealed)).toBe(text);
          expect(() => decryptField(one, { ...place, [part]: "x" }, sealed)).toThrow();
          expect(() => decryptField(two, place, sealed)).toThrow();
          expect(encryptField(one, place, text), "the same value twice").not.toEqual(sealed);
        },
      ),
      { numRuns: 50, seed: 3 },
    );
  });

  test("give other indexes, which nobody can make who does not have them", () => {
    const random = seededBytes("index secrets");
    const keysOf = (tenant: string, secret: Uint8Array) => {
      const indexSecret = createSecretKey(Buffer.from(secret));
      return createTenantKeys({ tenant, indexSecret, random, clock, refreshAfter: 30_000 });
    };
    const place = { table: "a", column: "b" };
    const [first, second] = [random(32), random(32)];
    const own = blindIndex(keysOf("one", first), place, "Emma");
    expect(blindIndex(keysOf("one", first), place, "Emma")).toEqual(own);
    for (const other of [
      blindIndex(keysOf("one", second), place, "Emma"),
      blindIndex(keysOf("two", first), place, "Emma"),
      blindIndex(keysOf("one", first), { ...place, table: "c" }, "Emma"),
      blindIndex(keysOf("one", first), { ...place, column: "c" }, "Emma"),
    ]) {
      expect(other).not.toEqual(own);
    }
  });
});
