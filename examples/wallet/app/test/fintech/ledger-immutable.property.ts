import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";
import { ruleNamed } from "#test/rule-judge";
import { column, place, present, refusal, table, triedAsLedger } from "./ledger.ts";

/** The journal is never changed, whoever tries. */
export function testLedgerImmutable(id: string): void {
  const { citation } = ruleNamed(id, "control");

  describe(`${id}: immutable journal`, () => {
    it("refuses to change or remove what was written (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      await place(app, [
        present("Account", "anna", {}),
        present("JournalEntry", "e1", { bookedOn: "2026-03-02" }),
        present("Posting", "p1", { entry: "e1", account: "anna", amount: 5, currency: "USD" }),
      ]);
      const journal = table("JournalEntry");
      const postings = table("Posting");
      for (const statement of [
        `update ${postings} set ${column("Posting", "amount")} = 6`,
        `update ${postings} set ${column("Posting", "currency")} = 'EUR'`,
        `update ${postings} set tenant = 'two'`,
        `delete from ${postings}`,
        `truncate ${postings}`,
        `update ${journal} set ${column("JournalEntry", "bookedOn")} = '2026-03-01'`,
        `update ${journal} set created_at = created_at - interval '1 day'`,
        `delete from ${journal} where false or true`,
        `truncate ${journal} cascade`,
      ]) {
        const answer = await triedAsLedger(app, async (session) => {
          await session.query(statement);
        });
        expect(answer, `${citation}: ${statement}`).toBe(id);
        cases.met += 1;
      }
      const read = await triedAsLedger(app, async (session) => {
        await session.query(`select * from ${postings}`);
      });
      expect(read, "it can be read").toBeUndefined();
      cases.notMet += 1;
    });

    it("says so under every kind of maintenance that changes values (database)", async ({
      task,
    }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      for (const maintenance of ["derive", "purge"]) {
        const answer = await refusal(
          app.database.asOwner.batch([
            { statement: "select set_config('app.maintenance', $1, true)", values: [maintenance] },
            { statement: `delete from ${table("Posting")}` },
          ]),
        );
        expect(answer, `${citation}: ${maintenance}`).toBe(id);
        cases.met += 1;
      }
    });
  });
}
