import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { blindIndex } from "#platform/field-encryption/blind-index";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import { DecryptionError } from "#platform/field-encryption/decryption-error";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import { openKeyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 200 });

const grants = ["grant select, insert on platform.data_key to {role}"];
const masterKeys = loadMasterKeys({ text: `k1:${Buffer.alloc(32, 7).toString("base64url")}` });
const clock = setClock("2026-01-31T10:00:00Z");

const scalar = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);
const place = fc.record({
  table: fc.constantFrom("book", "member", "boo"),
  column: fc.constantFrom("title", "name", "ktitle"),
  row: fc.uuid(),
});

let database: Database;
let keys: TenantKeys;
let others: TenantKeys;

beforeAll(async () => {
  database = await openPlatform(grants);
  const keyring = openKeyring({ database, masterKeys, clock });
  keys = await keyring.open("north");
  others = await keyring.open("south");
});

afterAll(async () => {
  await database.close();
});

describe("an encrypted field", () => {
  it("gives back every value at its place", () => {
    fc.assert(
      fc.property(scalar, place, (value, at) => {
        expect(decryptField(keys, at, encryptField(keys, at, value))).toEqual(value);
      }),
    );
  });

  it("cannot be moved to another row, column, table or tenant", () => {
    fc.assert(
      fc.property(scalar, place, place, (value, at, elsewhere) => {
        const encrypted = encryptField(keys, at, value);
        fc.pre(JSON.stringify(at) !== JSON.stringify(elsewhere));
        expect(() => decryptField(keys, elsewhere, encrypted)).toThrow(DecryptionError);
        expect(() => decryptField(others, at, encrypted)).toThrow(DecryptionError);
      }),
    );
  });

  it("is refused when any bit is changed, or any byte is cut off or added", () => {
    fc.assert(
      fc.property(scalar, place, fc.nat(), fc.nat(7), (value, at, position, bit) => {
        const encrypted = encryptField(keys, at, value);
        const changed = Buffer.from(encrypted);
        changed[position % changed.length]! ^= 1 << bit;
        expect(() => decryptField(keys, at, changed)).toThrow(DecryptionError);
        const cut = encrypted.subarray(0, position % encrypted.length);
        expect(() => decryptField(keys, at, cut)).toThrow(DecryptionError);
        const longer = Buffer.concat([encrypted, Buffer.of(bit)]);
        expect(() => decryptField(keys, at, longer)).toThrow(DecryptionError);
      }),
    );
  });

  it("differs every time, so that equal values cannot be told", () => {
    const at = { table: "book", column: "title", row: "1" };
    const seen = new Set<string>();
    for (let index = 0; index < 1000; index += 1) {
      seen.add(encryptField(keys, at, "Emma").toString("hex"));
    }
    expect(seen.size).toBe(1000);
  });

  it("says nothing about the value when it cannot be decrypted", () => {
    const at = { table: "book", column: "title", row: "1" };
    const encrypted = encryptField(keys, at, "Emma");
    const failures = [
      () => decryptField(keys, { ...at, row: "2" }, encrypted),
      () =>
        decryptField(keys, at, Buffer.concat([Buffer.of(1, 0, 0, 0, 99), encrypted.subarray(5)])),
      () => decryptField(keys, at, Buffer.alloc(0)),
    ];
    for (const failure of failures) {
      expect(failure).toThrow(new DecryptionError());
    }
  });

  it("refuses numbers that JSON cannot hold", () => {
    const at = { table: "book", column: "title", row: "1" };
    expect(() => encryptField(keys, at, Number.NaN)).toThrow(TypeError);
    expect(() => encryptField(keys, at, Number.POSITIVE_INFINITY)).toThrow(TypeError);
  });
});

describe("a blind index", () => {
  it("is equal for equal values and differs by value, column, table and tenant", () => {
    fc.assert(
      fc.property(scalar, scalar, (value, other) => {
        const at = { table: "member", column: "card" };
        const index = blindIndex(keys, at, value).toString("hex");
        expect(index).toHaveLength(32);
        expect(blindIndex(keys, at, value).toString("hex")).toBe(index);
        expect(blindIndex(others, at, value).toString("hex")).not.toBe(index);
        expect(blindIndex(keys, { ...at, column: "name" }, value).toString("hex")).not.toBe(index);
        expect(blindIndex(keys, { ...at, table: "book" }, value).toString("hex")).not.toBe(index);
        const same = JSON.stringify(value) === JSON.stringify(other);
        const alike =
          typeof value === "string" &&
          typeof other === "string" &&
          value.normalize("NFC") === other.normalize("NFC");
        expect(blindIndex(keys, at, other).toString("hex") === index).toBe(same || alike);
      }),
    );
  });

  it("finds text however its accents are written, and keeps case and blanks apart", () => {
    const at = { table: "member", column: "name" };
    const indexOf = (text: string): string => blindIndex(keys, at, text).toString("hex");
    expect(indexOf("Zoe\u0308")).toBe(indexOf("Zoë"));
    expect(indexOf("zoë")).not.toBe(indexOf("Zoë"));
    expect(indexOf("Zoë ")).not.toBe(indexOf("Zoë"));
  });
});

describe("the keyring", () => {
  it("gives processes that start at once the same keys", async () => {
    const keyrings = Array.from({ length: 8 }, () => openKeyring({ database, masterKeys, clock }));
    const opened = await Promise.all(
      keyrings.flatMap((keyring) => [keyring.open("east"), keyring.open("east")]),
    );
    const at = { table: "book", column: "title", row: "1" };
    for (const writer of opened) {
      const encrypted = encryptField(writer, at, "Emma");
      for (const reader of opened) expect(decryptField(reader, at, encrypted)).toBe("Emma");
      expect(blindIndex(writer, at, "Emma")).toEqual(blindIndex(opened[0]!, at, "Emma"));
    }
    const rows = await database.asOwner.query(
      "select id from platform.data_key where tenant = 'east' order by id",
    );
    expect(rows).toEqual([{ id: 0 }, { id: 1 }]);
  });

  it("reads keys from memory once it has them", async () => {
    const keyring = openKeyring({ database, masterKeys, clock });
    const opened = await keyring.open("north");
    // The database cannot be used inside a transaction on it.
    await database.transaction(async () => {
      expect(await keyring.open("north")).toBe(opened);
    });
  });

  it("stores no key that can be read without the master key", async () => {
    const wrong = loadMasterKeys({ text: `k1:${randomBytes(32).toString("base64url")}` });
    await expect(openKeyring({ database, masterKeys: wrong, clock }).open("north")).rejects.toThrow(
      DecryptionError,
    );
    const missing = loadMasterKeys({ text: `k2:${randomBytes(32).toString("base64url")}` });
    await expect(
      openKeyring({ database, masterKeys: missing, clock }).open("north"),
    ).rejects.toThrow('ENCRYPTION_KEYS lacks the key "k1"');
  });

  it("refuses a key that was copied from another tenant", async () => {
    await openKeyring({ database, masterKeys, clock }).open("west");
    await database.asOwner.query(
      `update platform.data_key west set wrapped = north.wrapped from platform.data_key north
       where north.tenant = 'north' and west.tenant = 'west' and north.id = west.id`,
    );
    await expect(openKeyring({ database, masterKeys, clock }).open("west")).rejects.toThrow(
      DecryptionError,
    );
  });

  it("keeps every tenant's keys from the others, and all of them from change", async () => {
    const as = (tenant: string, statement: string) =>
      database.transaction(async (session) => {
        await session.query("select platform.enter($1)", [JSON.stringify({ tenant })]);
        return session.query(statement);
      });
    expect(await as("nobody", "select * from platform.data_key")).toEqual([]);
    await expect(
      as(
        "nobody",
        "insert into platform.data_key select 'north', 9, wrapped, '', now(), now() from (select decode(repeat('00', 60), 'hex') as wrapped) w",
      ),
    ).rejects.toMatchObject({ sqlstate: "42501" });
    for (const change of ["update platform.data_key set id = 5", "delete from platform.data_key"]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(as("north", change)).rejects.toMatchObject({ sqlstate: "42501" });
    }
    await expect(database.asOwner.query("delete from platform.data_key")).rejects.toMatchObject({
      sqlstate: "AP405",
    });
  });
});
