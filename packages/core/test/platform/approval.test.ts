import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { acting, lend, outcome, type Someone } from "./support/lending-library.ts";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { reminder, reminderFile } from "./support/purging-library.ts";

const ann = { people: ["ann"] };
const ben = { people: ["ben"] };
const cho = { people: ["cho"] };

const rule = "rules/loans/second-librarian.yaml";

/** The library's rule with another condition, and another moment at which it looks. */
const varied = (require: string, when = "{ enters: [returned] }"): string => `
id: second-librarian
title: Loans are taken back after others have approved it
source: { citation: Library Rules 4.6, says: Others look at loans. }
status: in-force
kind: guard
on: Loan
when: ${when}
require: ${require}
message: Another librarian must approve it.
examples:
  - { name: a, given: { record: { days: 2 }, approvals: 2 }, expect: allowed }
  - { name: b, given: { record: { days: 99 } }, expect: refused }
`;

const decide = (
  database: Database,
  by: Someone,
  loan: string,
  version: number,
  decision = "approve",
): Promise<string> =>
  outcome(
    acting(database, by, (session) =>
      session.query(
        `insert into platform.approval (id, entity, record, version, decision)
         values ($1, 'Loan', $2, $3, $4)`,
        [randomUUID(), loan, version, decision],
      ),
    ),
  );

const giveBack = (
  database: Database,
  by: Someone,
  loan: string,
  set = "returned_on = '2026-06-20'",
): Promise<string> =>
  outcome(
    acting(database, { operation: "giveBack", ...by }, (session) =>
      session.query(`update loan set state = 'returned', ${set} where id = $1`, [loan]),
    ),
  );

const change = (database: Database, by: Someone, loan: string, set: string): Promise<string> =>
  outcome(
    acting(database, by, (session) =>
      session.query(`update loan set ${set} where id = $1`, [loan]),
    ),
  );

describe("approval by a second person", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openLibrary(await weaveLibrary({ [reminderFile]: reminder }));
  }, 60_000);
  afterAll(() => database.close());

  it("lets what needs none go, and what needs one only with it", async () => {
    const short = await lend(database, ann, 21);
    expect(await giveBack(database, ann, short.loan)).toBe("done");
    const { loan } = await lend(database, ann, 22);
    expect(await giveBack(database, ann, loan)).toBe("AP403");
    expect(await decide(database, ben, loan, 1)).toBe("done");
    expect(await giveBack(database, ann, loan)).toBe("done");
  });

  it("is not given by whoever made or changed the record, in whoever's name they act", async () => {
    const byTwo = { people: ["ann", "tom", "eve"] };
    const { loan } = await lend(database, byTwo, 25);
    expect(await change(database, cho, loan, "days = 26")).toBe("done");
    const makers = [["ann"], ["tom"], ["eve"], ["cho"], ["ben", "eve"], ["ben", "dan", "tom"]];
    for (const people of makers) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await decide(database, { people }, loan, 2)).toBe("AP403");
      // oxlint-disable-next-line no-await-in-loop
      expect(await decide(database, { people }, loan, 2, "reject")).toBe("AP403");
    }
    expect(await decide(database, { people: ["ben", "dan"] }, loan, 2)).toBe("done");
  });

  it("does not make those makers who only moved the record on", async () => {
    const { loan } = await lend(database, ann, 25);
    expect(await change(database, ben, loan, "state = 'lost'")).toBe("done");
    expect(await decide(database, ben, loan, 2)).toBe("done");
  });

  it("is void after any change, even one that is taken back", async () => {
    const { loan } = await lend(database, ann, 25);
    expect(await decide(database, ben, loan, 1)).toBe("done");
    expect(await change(database, ann, loan, "days = 27")).toBe("done");
    expect(await change(database, ann, loan, "days = 25")).toBe("done");
    expect(await giveBack(database, ann, loan)).toBe("AP403");
    expect(await decide(database, ben, loan, 1)).toBe("AP412");
    expect(await decide(database, ben, loan, 3)).toBe("done");
    expect(await giveBack(database, ann, loan)).toBe("done");
  });

  it("does not cover what the change itself makes another record", async () => {
    const { loan, member } = await lend(database, ann, 25);
    const other = await lend(database, ann, 1);
    expect(await decide(database, ben, loan, 1)).toBe("done");
    const unseen = [
      "days = 28, returned_on = '2026-06-20'",
      `borrower = '${other.member}'`,
      "lent_on = '2026-05-01'",
    ];
    for (const set of unseen) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await giveBack(database, ann, loan, set)).toBe("AP403");
    }
    // Outside of the operation nothing may be set along with the state.
    expect(
      await change(database, ann, loan, "state = 'returned', returned_on = '2026-06-20'"),
    ).toBe("AP403");
    expect(await giveBack(database, ann, loan, `borrower = '${member}'`)).toBe("done");
  });

  it("does not let an operation replace by its input what was approved", async () => {
    const { loan } = await lend(database, ann, 25);
    await change(database, ann, loan, "returned_on = '2026-06-18'");
    expect(await decide(database, ben, loan, 2)).toBe("done");
    expect(await giveBack(database, ann, loan)).toBe("AP403");
    expect(await giveBack(database, ann, loan, "returned_on = '2026-06-18'")).toBe("done");
  });

  it("is worth nothing once somebody has rejected the record, until it changes", async () => {
    const { loan } = await lend(database, ann, 25);
    expect(await decide(database, ben, loan, 1)).toBe("done");
    expect(await decide(database, cho, loan, 1, "reject")).toBe("done");
    expect(await giveBack(database, ann, loan)).toBe("AP403");
    expect(await decide(database, { people: ["dan"] }, loan, 1)).toBe("AP409");
    await change(database, ann, loan, "days = 27");
    expect(await decide(database, cho, loan, 2)).toBe("done");
    expect(await giveBack(database, ann, loan)).toBe("done");
  });

  it("cannot be forged, changed or removed under the application's role", async () => {
    const { loan } = await lend(database, ann, 25);
    const statements = [
      `insert into platform.approval (id, entity, record, version, decision, people)
       values (gen_random_uuid(), 'Loan', $1, 1, 'approve', '{ben}')`,
      `insert into platform.approval (id, entity, record, version, decision, tenant)
       values (gen_random_uuid(), 'Loan', $1, 1, 'approve', 'south')`,
      "insert into platform.approver values ('north', 'Loan', $1, 1, 'approve', 'ben')",
      "delete from platform.maker where record = $1",
      "delete from platform.approval where record = $1",
      "update platform.approval set version = 2 where record = $1",
      "select platform.purge_traces('north', 'Loan', $1)",
    ];
    for (const statement of statements) {
      const attempt = acting(database, ann, (session) => session.query(statement, [loan]));
      // oxlint-disable-next-line no-await-in-loop
      expect([statement, await outcome(attempt)]).toEqual([statement, "42501"]);
    }
  });

  it("is refused to roles that may not, of other tenants, and for records that are not there", async () => {
    const { loan, book } = await lend(database, ann, 25);
    expect(await decide(database, { people: ["mia"], role: "member" }, loan, 1)).toBe("42501");
    expect(await decide(database, { people: ["ben"], tenant: "south" }, loan, 1)).toBe("AP404");
    expect(await decide(database, ben, randomUUID(), 1)).toBe("AP404");
    expect(await decide(database, ben, book, 1)).toBe("AP404");
    const seen = await acting(database, { people: ["ben"], tenant: "south" }, (session) =>
      session.query("select * from platform.approval"),
    );
    expect(seen).toEqual([]);
  });

  it("is recorded in the audit trail, with those who acted for someone", async () => {
    const { loan } = await lend(database, ann, 25);
    await decide(database, { people: ["ben", "tom"] }, loan, 1);
    await decide(database, cho, loan, 1, "reject");
    const entries = await database.asOwner.query<{ detail: string }>(
      `select actor, action, detail from platform.audit_entry
       where record = $1 and action in ('approve', 'reject') order by sequence`,
      [loan],
    );
    const told = entries.map(({ detail, ...rest }) => Object.assign(rest, JSON.parse(detail)));
    expect(told).toEqual([
      {
        actor: "ben",
        action: "approve",
        version: 1,
        approval: expect.any(String),
        actedBy: ["tom"],
      },
      { actor: "cho", action: "reject", version: 1, approval: expect.any(String) },
    ]);
  });
});

describe("rules that count approvals", () => {
  it("count each person once, also one who acts for several and for whom several act", async () => {
    const database = await openLibrary(
      await weaveLibrary({
        [rule]: varied("record.days < 10 || approvals >= 2"),
        [reminderFile]: reminder,
      }),
    );
    const { loan } = await lend(database, ann, 25);
    expect(await decide(database, ben, loan, 1)).toBe("done");
    for (const people of [["ben"], ["cho", "ben"], ["dan", "eve", "ben"]]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await decide(database, { people }, loan, 1)).toBe("AP409");
    }
    expect(await giveBack(database, ann, loan)).toBe("AP403");
    expect(await decide(database, { people: ["cho", "dan"] }, loan, 1)).toBe("done");
    expect(await decide(database, { people: ["dan"] }, loan, 1)).toBe("AP409");
    expect(await giveBack(database, ann, loan)).toBe("done");
    await database.close();
  }, 60_000);

  it("count none for a new record and for a plain change", async () => {
    const database = await openLibrary(
      await weaveLibrary({
        [rule]: varied("record.days < 10 || approvals >= 1", "[create, update]"),
        [reminderFile]: reminder,
      }),
    );
    expect(await outcome(lend(database, ann, 25))).toBe("AP403");
    const { loan } = await lend(database, ann, 9);
    expect(await change(database, ann, loan, "days = 8")).toBe("done");
    expect(await decide(database, ben, loan, 2)).toBe("done");
    expect(await change(database, ann, loan, "days = 25")).toBe("AP403");
    await database.close();
  }, 60_000);
});
