import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Session } from "#platform/database/session";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { acting, lend, outcome, type Someone } from "./support/lending-library.ts";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { reminder, reminderFile } from "./support/purging-library.ts";

const ann = { people: ["ann"] };
const ben = { people: ["ben"] };

describe("approvals on a server with many connections", () => {
  let server: PostgresServer;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres();
    const woven = await weaveLibrary({ [reminderFile]: reminder });
    database = await openLibrary(woven, server.url);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const decide = (by: Someone, loan: string, version: number): Promise<string> =>
    outcome(
      acting(database, by, (session) =>
        session.query(
          `insert into platform.approval (id, entity, record, version, decision)
           values ($1, 'Loan', $2, $3, 'approve')`,
          [randomUUID(), loan, version],
        ),
      ),
    );

  /** Holds a transaction open behind a statement until `finish` is called. */
  const holding = async (by: Someone, work: (session: Session) => Promise<unknown>) => {
    const done = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const held = acting(database, by, async (session) => {
      await work(session);
      done.resolve();
      await over.promise;
    });
    await Promise.race([done.promise, held]);
    const finish = async (): Promise<void> => {
      over.resolve();
      await held;
    };
    return finish;
  };

  const setDays = (loan: string, days: number) => (session: Session) =>
    session.query("update loan set days = $2 where id = $1", [loan, days]);

  const giveBack = (loan: string): Promise<string> =>
    outcome(
      acting(database, { ...ann, operation: "giveBack" }, (session) =>
        session.query("update loan set state = 'returned' where id = $1", [loan]),
      ),
    );

  it("do not approve what changes while they are given", async () => {
    const { loan } = await lend(database, ann, 25);
    const finish = await holding(ann, setDays(loan, 28));
    const decided = decide(ben, loan, 1);
    await wait(200);
    await finish();
    expect(await decided).toBe("AP412");
    expect(await giveBack(loan)).toBe("AP403");
  });

  it("do not cover a change that waits until they are given", async () => {
    const { loan } = await lend(database, ann, 25);
    const finish = await holding(ben, (session) =>
      session.query(
        `insert into platform.approval (id, entity, record, version, decision)
         values ($1, 'Loan', $2, 1, 'approve')`,
        [randomUUID(), loan],
      ),
    );
    const changed = acting(database, ann, setDays(loan, 28));
    await wait(200);
    await finish();
    await changed;
    expect(await giveBack(loan)).toBe("AP403");
  });

  it("count once when the same person gives them at the same time", async () => {
    const { loan } = await lend(database, ann, 25);
    const people = [["ben"], ["ben"], ["ben", "tom"], ["tom", "ben"], ["eve", "ben"], ["ben"]];
    const outcomes = await Promise.all(people.map((each) => decide({ people: each }, loan, 1)));
    expect(outcomes.toSorted()).toEqual(["AP409", "AP409", "AP409", "AP409", "AP409", "done"]);
  });

  it("never let a content through that nobody approved, however they race with changes", async () => {
    const returned: string[] = [];
    for (let round = 0; round < 15; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each round is a race of its own
      const { loan } = await lend(database, ann, 25);
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all([
        decide(ben, loan, 1),
        outcome(acting(database, ann, setDays(loan, 26))),
        decide({ people: ["cho"] }, loan, 2),
        giveBack(loan),
        outcome(acting(database, ann, setDays(loan, 27))),
        giveBack(loan),
      ]);
      // What is left is approved as it is now, and goes through.
      // oxlint-disable-next-line no-await-in-loop
      const [row] = await database.asOwner.query<{ version: number }>(
        "select version from loan where id = $1",
        [loan],
      );
      // oxlint-disable-next-line no-await-in-loop
      await decide({ people: ["dan"] }, loan, row?.version ?? 0);
      // oxlint-disable-next-line no-await-in-loop
      await giveBack(loan);
      returned.push(loan);
    }
    const through = await database.asOwner.query<{ id: string; approved: boolean }>(
      `select r.id, exists (
         select from platform.approval a
         where a.record = r.id and a.version = r.version - 1 and a.decision = 'approve') as approved
       from (
         select l.id, min(v.version) as version
         from loan l, lateral (
           select l.version where l.state = 'returned'
           union all
           select h.version from platform.record_version h
           where h.record = l.id and h.content->>'state' = 'returned') v
         where l.id = any ($1) group by l.id) r`,
      [returned],
    );
    expect(through.length).toBe(returned.length);
    expect(through.filter(({ approved }) => !approved)).toEqual([]);
  });
});
