import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { DatabaseError } from "#platform/database/database-error";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { entityNamed } from "#test/interface";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const { database } = app;

beforeEach(() => app.empty());

/** Every role in another tenant than the records', and nobody at all. */
const strangers = [
  undefined,
  {},
  ...Object.entries(application.roles).map(([role, { purposes }]) => ({
    role,
    purpose: purposes.at(-1),
    actor: role,
    tenant: "another",
  })),
];

/** Runs one statement under the application's role; "refused" when the database does not allow it. */
async function attempt(stranger: object | undefined, text: string): Promise<number | "refused"> {
  const enter = { statement: "select platform.enter($1)", values: [JSON.stringify(stranger)] };
  try {
    const results = await database.batch([...(stranger ? [enter] : []), { statement: text }]);
    return results.at(-1)?.length ?? 0;
  } catch (error) {
    if (error instanceof DatabaseError) return "refused";
    throw error;
  }
}

describe("the database, for whoever is of another tenant or of none", () => {
  test.for(creatable)("shows no %s, and lets none be changed", async (name) => {
    const { table } = entityNamed(name);
    const { id } = await createRecord(app, name);
    const before = await storedRows(database, []);
    const tenant = await database.asOwner.query<{ tenant: string }>(
      `select tenant from "${table}"`,
    );
    for (const stranger of strangers) {
      const who = `${JSON.stringify(stranger)} and ${name}`;
      expect(await attempt(stranger, `select 1 from "${table}"`), who).toBe(0);
      for (const change of [
        `update "${table}" set updated_by = 'stranger' returning 1`,
        `update "${table}" set tenant = 'another' where id = '${id}' returning 1`,
        `delete from "${table}" returning 1`,
        `insert into "${table}" (id, tenant) values (gen_random_uuid(), '${tenant[0]?.tenant}') returning 1`,
      ]) {
        expect([0, "refused"], `${who}: ${change}`).toContain(await attempt(stranger, change));
      }
      expect(await attempt(stranger, `truncate "${table}" cascade`), who).toBe("refused");
    }
    expect(await storedRows(database, [])).toEqual(before);
  });

  test("shows none of the platform's rows either", async () => {
    for (const name of creatable) await createRecord(app, name);
    const before = await storedRows(database, []);
    const tables = await database.asOwner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'platform'::regnamespace and c.relkind = 'r' and a.attname = 'tenant'`,
    );
    for (const { name } of tables) {
      for (const stranger of strangers) {
        const who = `${JSON.stringify(stranger)} and platform.${name}`;
        for (const text of [
          `select 1 from platform.${name}`,
          `update platform.${name} set tenant = tenant returning 1`,
          `delete from platform.${name} returning 1`,
        ]) {
          expect([0, "refused"], `${who}: ${text}`).toContain(await attempt(stranger, text));
        }
      }
    }
    expect(await storedRows(database, [])).toEqual(before);
  });
});

describe("the role under which the application works", () => {
  test("cannot go round the rules for rows", async () => {
    const [role] = await database.asOwner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::integer from pg_class where relowner = r.oid) as owned,
         (select count(*)::integer from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = $1`,
      [application.databaseRole],
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
    });
    expect(await database.query("select current_user::text as name")).toEqual([
      { name: application.databaseRole },
    ]);
  });

  test("reaches no table of tenants without rules for its rows", async () => {
    const open = await database.asOwner.query(
      `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace in ('public'::regnamespace, 'platform'::regnamespace) and c.relkind = 'r'
         and a.attname = 'tenant' and not c.relrowsecurity
         and has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate')`,
      [application.databaseRole],
    );
    expect(open).toEqual([]);
  });
});
