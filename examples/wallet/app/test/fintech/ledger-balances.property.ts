import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";
import { ruleNamed } from "#test/rule-judge";
import { column, insertion, place, present, table, triedAsLedger } from "./ledger.ts";

/** What an account says of itself follows from its postings and holds. */
export function testLedgerBalances(id: string): void {
  const { citation } = ruleNamed(id, "control");

  describe(`${id}: balances`, () => {
    it("refuses a balance that no posting explains (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      await place(app, [
        present("Account", "anna", { kind: "settlement", balance: 5, held: 2, currency: "USD" }),
        present("Account", "ben", { kind: "settlement", balance: 0 }),
        present("Account", "eve", { kind: "settlement", balance: 3, currency: "EUR" }),
        present("JournalEntry", "e1", { bookedOn: "2026-03-02" }),
        present("Posting", "p1", { entry: "e1", account: "anna", amount: 5, currency: "USD" }),
        present("Posting", "p2", { entry: "e1", account: "eve", amount: 7, currency: "USD" }),
        present("Hold", "h1", { account: "anna", to: "ben", amount: 2, state: "placed" }),
        present("Hold", "h2", { account: "anna", to: "ben", amount: 9, state: "released" }),
      ]);
      const set = async (field: string, value: string, where: string): Promise<unknown> =>
        await triedAsLedger(app, async (session) => {
          await session.query(
            `update ${table("Account")} set ${column("Account", field)} = ${value} where ${where}`,
          );
        });
      const anna = `${column("Account", "balance")} = 5`;
      for (const value of ["6", "4", "0", "-5"]) {
        expect(await set("balance", value, anna), `${citation}: ${value}`).toBe(id);
        cases.met += 1;
      }
      for (const value of ["3", "1", "0", "11"]) {
        expect(await set("held", value, anna), `${citation}: ${value} on hold`).toBe(id);
        cases.met += 1;
      }
      const eve = `${column("Account", "balance")} = 3`;
      expect(await set("balance", "7", eve), `${citation}: of another currency`).toBe(id);
      cases.met += 1;
      expect(await set("balance", "5", anna), "what it is anyway").toBeUndefined();
      cases.notMet += 1;
    });

    it("refuses a new account that has something on it (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      await place(app, []);
      const opened = async (balance: number): Promise<unknown> => {
        const account = await insertion(app, "Account", "carla", { kind: "settlement", balance });
        return await triedAsLedger(app, async (session) => {
          await session.batch([account]);
        });
      };
      expect(await opened(1), citation).toBe(id);
      cases.met += 1;
      expect(await opened(0), citation).toBeUndefined();
      cases.notMet += 1;
    });
  });
}
