import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { acting, outcome, type Someone } from "./support/lending-library.ts";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { reminder, reminderFile } from "./support/purging-library.ts";

const rule = (id: string, field: string, text: string): string => `
id: ${id}
title: Rule ${id}
source: { citation: Library Rules 8, says: Something about ${id}. }
status: in-force
${text}
examples:
  - name: a
    given:
      record: { ${field}: m1 }
      records: { consents: [{ subject: m1, purpose: lending, since: "2026-01-01T00:00:00Z" }] }
    expect: allowed
  - { name: b, given: { record: { ${field}: m1 }, records: { consents: [] } }, expect: refused }
`;

const files = {
  [reminderFile]: reminder,
  "rules/loans/consent.yaml": rule(
    "consent",
    "borrower",
    `kind: guard
on: Loan
when: create
require: 'records.consents.exists(c, c.subject == record.borrower && c.purpose == "lending" && c.since <= at)'
message: The member has not agreed.`,
  ),
  "rules/members/own-record.yaml": rule(
    "listed",
    "id",
    `kind: visibility
on: Member
rows: 'actor.role == "librarian" || records.consents.exists(c, c.subject == record.id && c.purpose == "lending")'`,
  ),
};

const blueprint = `${libraryBlueprint}settings:\n  consent: { recorders: librarian }\n`;

const ann = { people: ["ann"] };
const mia = { people: ["mia"], role: "member" };

describe("consent", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openLibrary(await weaveLibrary(files, blueprint));
  }, 60_000);
  afterAll(() => database.close());

  const addMember = async (by: Someone = ann): Promise<string> => {
    const id = randomUUID();
    await acting(database, by, (session) =>
      session.query("insert into member (id, name, card) values ($1, 'Ann', '\\x00')", [id]),
    );
    return id;
  };

  const decide = (
    by: Someone,
    subject: string,
    decision: string,
    purpose = "lending",
  ): Promise<string> =>
    outcome(
      acting(database, by, (session) =>
        session.query(
          `insert into platform.consent (id, subject, purpose, decision, text_version, how)
           values ($1, $2, $3, $4, '2026-01', 'on paper')`,
          [randomUUID(), subject, purpose, decision],
        ),
      ),
    );

  const lend = async (member: string, tenant = "north"): Promise<string> => {
    const book = randomUUID();
    return await outcome(
      acting(database, { ...ann, tenant }, async (session) => {
        await session.query("insert into book (id, title, shelf_mark) values ($1, 'A book', $2)", [
          book,
          book.slice(0, 20),
        ]);
        await session.query(
          `insert into loan (id, lent_on, days, book, borrower)
           values ($1, '2026-06-01', 7, $2, $3)`,
          [randomUUID(), book, member],
        );
      }),
    );
  };

  const sees = async (by: Someone, member: string): Promise<boolean> => {
    const rows = await acting(database, by, (session) =>
      session.query("select id from member where id = $1", [member]),
    );
    return rows.length === 1;
  };

  it("is in force from when it is given until it is withdrawn, for its purpose and person only", async () => {
    const [member, other] = [await addMember(), await addMember()];
    expect(await lend(member)).toBe("AP403");
    expect(await decide(ann, other, "given")).toBe("done");
    expect(await decide(ann, member, "given", "advertising")).toBe("done");
    expect(await lend(member)).toBe("AP403");
    expect(await sees(mia, member)).toBe(false);

    expect(await decide(ann, member, "given")).toBe("done");
    expect(await lend(member)).toBe("done");
    expect(await sees(mia, member)).toBe(true);

    expect(await decide(ann, member, "withdrawn")).toBe("done");
    expect(await lend(member)).toBe("AP403");
    expect(await sees(mia, member)).toBe(false);

    expect(await decide(ann, member, "given")).toBe("done");
    expect(await lend(member)).toBe("done");
  });

  it("is since the last time that it was given", async () => {
    const member = await addMember();
    await decide({ ...ann, at: "2026-03-01T08:00:00Z" }, member, "given");
    await decide({ ...ann, at: "2026-04-01T08:00:00Z" }, member, "given");
    const rows = await acting(database, ann, (session) =>
      session.query("select since from platform.consent_of_tenant where subject = $1", [member]),
    );
    expect(rows).toEqual([{ since: "2026-04-01T08:00:00.000Z" }]);
  });

  it("counts in its own tenant only", async () => {
    const south = { ...ann, tenant: "south" };
    const [member, theirs] = [await addMember(), await addMember(south)];
    expect(await decide(south, member, "given")).toBe("42501");
    expect(await decide(south, theirs, "given")).toBe("done");
    expect(await lend(member)).toBe("AP403");
    expect(await lend(theirs, "south")).toBe("done");
    const seen = await acting(database, ann, (session) =>
      session.query("select from platform.consent_of_tenant where subject = $1", [theirs]),
    );
    expect(seen).toEqual([]);
  });

  it("is recorded by those only who may, of records that are there, and never changed", async () => {
    const member = await addMember();
    expect(await decide(mia, member, "given")).toBe("42501");
    expect(await decide(ann, randomUUID(), "given")).toBe("42501");
    expect(await decide(ann, "nobody", "given")).not.toBe("done");
    expect(await decide(ann, member, "given")).toBe("done");
    for (const statement of [
      "update platform.consent set decision = 'withdrawn'",
      "delete from platform.consent",
      `insert into platform.consent (id, subject, purpose, decision, text_version, how, actor)
       values (gen_random_uuid(), '${member}', 'x', 'given', '1', 'x', 'ben')`,
      "select * from platform.consent_in_force",
    ]) {
      const attempt = acting(database, ann, (session) => session.query(statement));
      // oxlint-disable-next-line no-await-in-loop
      expect([statement, await outcome(attempt)]).toEqual([statement, "42501"]);
    }
    expect(
      await outcome(database.asOwner.query("update platform.consent set decision = 'withdrawn'")),
    ).toBe("AP405");
    expect(await acting(database, mia, (s) => s.query("select * from platform.consent"))).toEqual(
      [],
    );
  });

  it("is recorded in the audit trail", async () => {
    const member = await addMember();
    await decide(ann, member, "given");
    await decide(ann, member, "withdrawn");
    const entries = await database.asOwner.query(
      `select action, detail::jsonb as detail from platform.audit_entry
       where detail::jsonb->>'subject' = $1 order by sequence`,
      [member],
    );
    const detail = { subject: member, purpose: "lending" };
    expect(entries).toEqual([
      { action: "consent", detail },
      { action: "withdraw", detail },
    ]);
  });
});
