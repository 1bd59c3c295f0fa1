import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 40 });

const grants = [
  "grant select on platform.record_version to {role}",
  "grant select on platform.audit_entry to {role}",
  "grant select, insert, update, delete on book, book_author to {role}",
];

const schema = `
  create table book (
    id uuid primary key, tenant text not null, version integer not null default 1,
    title text, shelf integer, updated_at timestamptz(3), updated_by text, last_action text
  );
  create function count_version() returns trigger language plpgsql as $$
    begin
      new.version := coalesce(old.version, 0) + 1;
      new.updated_at := platform.at();
      new.updated_by := coalesce(platform.actor(), session_user);
      new.last_action :=
        coalesce(platform.operation(), case tg_op when 'INSERT' then 'create' else 'update' end);
      return new;
    end $$;
  create trigger count_version before insert or update on book
    for each row execute function count_version();
  create trigger keep_version after update or delete on book
    for each row execute function platform.keep_version('Book');
  create constraint trigger audit after insert or update or delete on book
    deferrable initially deferred for each row execute function platform.audit_change('Book');
  create table book_author (tenant text, source uuid, target uuid, primary key (source, target));
  create constraint trigger audit after insert or delete on book_author
    deferrable initially deferred for each row execute function platform.audit_link('Book', 'authors');
  alter table book enable row level security;
  create policy tenant on book using (tenant = (select platform.tenant()));
`;

const values = fc.record({
  title: fc.option(
    fc.string({ unit: "grapheme", maxLength: 10 }).map((text) => text.replaceAll("\0", "")),
  ),
  shelf: fc.option(fc.integer({ min: 0, max: 3 })),
});

describe("record versions and what the audit trail says of changes", () => {
  const clock = setClock("2026-01-31T10:00:00Z");
  let database: Database;

  beforeAll(async () => {
    database = await openPlatform(grants, { schema });
  });

  afterAll(async () => {
    await database.close();
  });

  interface Context {
    readonly tenant?: string;
    readonly actor?: string;
    readonly operation?: string;
  }

  const as = <Row>(context: Context, statement: string, parameters: readonly unknown[] = []) =>
    database.transaction(async (session) => {
      await session.query("select platform.enter($1)", [
        JSON.stringify({ tenant: "north", actor: "ann", at: clock.now(), ...context }),
      ]);
      return session.query<Row>(statement, parameters);
    });

  interface Version {
    readonly version: number;
    readonly at: string;
    readonly actor: string;
    readonly action: string;
    readonly content: { readonly title: string | null; readonly shelf: number | null } | null;
  }

  /** The versions that were kept, and the one that is in the table. */
  const versionsOf = (id: string) =>
    as<Version>(
      {},
      `select version, at, actor, action, content from platform.record_version where record = $1
       union all
       select version, updated_at, updated_by, last_action, to_jsonb(book) from book where id = $1
       order by version`,
      [id],
    );

  interface Entry {
    readonly action: string;
    readonly entity: string;
    readonly detail: string;
  }

  const entriesOf = (id: string) =>
    as<Entry>(
      {},
      "select action, entity, detail from platform.audit_entry where record = $1 order by sequence",
      [id],
    );

  it("keep every content that a record ever had, with who, when and why", async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.array(values, { maxLength: 6 }),
        fc.boolean(),
        async (first, changes, isDeleted) => {
          const id = randomUUID();
          const insert = "insert into book (id, tenant, title, shelf) values ($1, 'north', $2, $3)";
          await as({}, insert, [id, first.title, first.shelf]);
          const expected: object[] = [
            { version: 1, actor: "ann", action: "create", content: first },
          ];
          for (const [index, change] of changes.entries()) {
            clock.advance(1000);
            const context = index % 2 === 0 ? { actor: "ben" } : { operation: "reshelve" };
            // oxlint-disable-next-line no-await-in-loop
            await as(context, "update book set title = $2, shelf = $3 where id = $1", [
              id,
              change.title,
              change.shelf,
            ]);
            expected.push({
              version: index + 2,
              at: clock.now().toISOString(),
              actor: context.actor ?? "ann",
              action: context.operation ?? "update",
              content: change,
            });
          }
          if (isDeleted) {
            await as({}, "delete from book where id = $1", [id]);
            expected.push({ version: changes.length + 2, action: "delete", content: null });
          }
          expect(await versionsOf(id)).toMatchObject(expected);
          expect(await entriesOf(id)).toHaveLength(expected.length);
        },
      ),
    );
  });

  it("name the fields that changed in the audit trail, never what they hold", async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (before, after) => {
        const id = randomUUID();
        await as({}, "insert into book (id, tenant, title, shelf) values ($1, 'north', $2, $3)", [
          id,
          before.title,
          before.shelf,
        ]);
        await as({ actor: "ben" }, "update book set title = $2, shelf = $3 where id = $1", [
          id,
          after.title,
          after.shelf,
        ]);
        const [created, updated] = await entriesOf(id);
        expect(created).toEqual({ action: "create", entity: "Book", detail: "{}" });
        const changed = (["title", "shelf"] as const).filter(
          (name) => before[name] !== after[name],
        );
        const detail = JSON.parse(updated!.detail) as { version: number; changed: string[] };
        expect(detail.version).toBe(2);
        expect(detail.changed.toSorted()).toEqual(changed.toSorted());
      }),
    );
  });

  it("record links between records", async () => {
    const [source, target] = [randomUUID(), randomUUID()];
    await as({}, "insert into book_author values ('north', $1, $2)", [source, target]);
    await as({}, "delete from book_author where source = $1", [source]);
    const entries = await entriesOf(source);
    expect(entries.map(({ action }) => action)).toEqual(["link", "unlink"]);
    expect(JSON.parse(entries[0]!.detail)).toEqual({ link: "authors", target });
  });

  it("keep nothing of what was rolled back", async () => {
    const id = randomUUID();
    await expect(
      database.transaction(async (session) => {
        await session.query(`select platform.enter('{"tenant":"north","actor":"ann"}')`);
        await session.query("insert into book (id, tenant) values ($1, 'north')", [id]);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await versionsOf(id)).toEqual([]);
    expect(await entriesOf(id)).toEqual([]);
  });

  it("name the database's user and the row's tenant when nobody has entered", async () => {
    const id = randomUUID();
    await database.asOwner.query(
      "insert into book (id, tenant, title) values ($1, 'north', 'Emma')",
      [id],
    );
    const [version] = await versionsOf(id);
    expect(version!.actor).toBe("postgres");
    const [entry] = await database.asOwner.query(
      "select tenant, actor from platform.audit_entry where record = $1",
      [id],
    );
    expect(entry).toEqual({ tenant: "north", actor: "postgres" });
  });

  it("are read by their own tenant only", async () => {
    const id = randomUUID();
    await as({ tenant: "south" }, "insert into book (id, tenant) values ($1, 'south')", [id]);
    await as({ tenant: "south" }, "update book set shelf = 1 where id = $1", [id]);
    expect(await versionsOf(id)).toEqual([]);
    expect(
      await as(
        { tenant: "south" },
        "select version from platform.record_version where record = $1",
        [id],
      ),
    ).toEqual([{ version: 1 }]);
  });

  it("cannot be changed by anyone, or written by the application", async () => {
    for (const change of [
      "update platform.record_version set content = null",
      "delete from platform.record_version",
      "truncate platform.record_version",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(database.asOwner.query(change)).rejects.toMatchObject({ sqlstate: "AP405" });
      // oxlint-disable-next-line no-await-in-loop
      await expect(as({}, change)).rejects.toMatchObject({ sqlstate: "42501" });
    }
    await expect(
      as({}, "insert into platform.record_version select * from platform.record_version"),
    ).rejects.toMatchObject({ sqlstate: "42501" });
    await expect(as({}, "select platform.keep_version()")).rejects.toMatchObject({
      sqlstate: "0A000",
    });
  });
});
