import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";
import { ruleNamed } from "#test/rule-judge";
import { asLedger, balances, insertion, moving, place, present, refusal } from "./ledger.ts";

/** How much is set aside, and whether it is set free again. */
const holds = fc.array(
  fc.record({ amount: fc.integer({ min: 1, max: 70 }), isReleased: fc.boolean() }),
  { minLength: 3, maxLength: 8 },
);

/** Holds: what is set aside counts, up to the last minor unit, until it is set free. */
export function testLedgerHolds(id: string): void {
  const { citation } = ruleNamed(id, "control");

  describe(`${id}: holds`, () => {
    it("sets aside what is there and nothing else (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      for (const story of fc.sample(holds, { seed: 20_260_302, numRuns: 10 })) {
        await place(app, [
          present("Account", "anna", { kind: "customer", balance: 100 }),
          present("Account", "ben", { kind: "customer", balance: 0 }),
        ]);
        let held = 0;
        for (const [index, { amount, isReleased }] of story.entries()) {
          const key = `hold ${index}`;
          const hold = await insertion(app, "Hold", key, { account: "anna", to: "ben", amount });
          const answer = await refusal(asLedger(app, [hold]));
          const isThere = held + amount <= 100;
          expect(answer, `${citation}: ${JSON.stringify(story)}`).toBe(
            isThere ? undefined : "ledger-no-overdraft",
          );
          cases[isThere ? "notMet" : "met"] += 1;
          if (!isThere) continue;
          held += amount;
          if (isReleased) {
            await asLedger(app, [moving("Hold", key, "released")]);
            held -= amount;
          }
          expect(await balances(app, ["anna"]), citation).toEqual({ anna: [100, held] });
        }
      }
      expect(cases.met, "no hold was ever refused").toBeGreaterThan(0);
    });

    it("sets nothing aside on accounts that are not open (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      for (const state of ["open", "frozen", "closed"]) {
        await place(app, [
          present("Account", "anna", { kind: "customer", balance: 100, state }),
          present("Account", "ben", { kind: "customer", balance: 0 }),
        ]);
        const hold = await insertion(app, "Hold", "h1", { account: "anna", to: "ben", amount: 1 });
        const isOpen = state === "open";
        expect(await refusal(asLedger(app, [hold])), citation).toBe(isOpen ? undefined : id);
        cases[isOpen ? "notMet" : "met"] += 1;
      }
    });
  });
}
