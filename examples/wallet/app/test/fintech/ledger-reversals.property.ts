import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";
import { ruleNamed } from "#test/rule-judge";
import { insertion, place, present, triedAsLedger } from "./ledger.ts";

/** An entry is reversed once at most. */
export function testLedgerReversals(id: string): void {
  const { citation } = ruleNamed(id, "control");

  describe(`${id}: reversals`, () => {
    it("refuses the second reversal of an entry (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      const bookedOn = "2026-03-02";
      const reversed = async (entry: string): Promise<unknown> => {
        const next = await insertion(app, "JournalEntry", "e4", { bookedOn, reverses: entry });
        return await triedAsLedger(app, async (session) => {
          await session.batch([next]);
        });
      };
      await place(app, [
        present("JournalEntry", "e1", { bookedOn }),
        present("JournalEntry", "e2", { bookedOn }),
        present("JournalEntry", "e3", { bookedOn, reverses: "e1" }),
      ]);
      expect(await reversed("e1"), citation).toBe("ledger_reversed_once");
      cases.met += 1;
      expect(await reversed("e2"), citation).toBeUndefined();
      cases.notMet += 1;
    });
  });
}
