import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Session } from "#platform/database/session";
import { harness } from "#test/harness";
import { tenantOf } from "#test/rule-seed";
import { reportOn } from "#test/rule-cases";
import { ruleNamed } from "#test/rule-judge";
import { idOf } from "#test/rule-values";
import { column, place, present, table, triedAsLedger } from "./ledger.ts";

interface Line {
  readonly amount: number;
  readonly currency: string;
}

const line: fc.Arbitrary<Line> = fc.record({
  amount: fc.integer({ min: -3, max: 3 }).filter((amount) => amount !== 0),
  currency: fc.constantFrom("USD", "EUR"),
});

/** Entries that balance, and the same with something added to one line, or its currency changed. */
const entries = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.constantFrom("balanced", "a unit off", "another currency"),
  )
  .map(([half, how]) => {
    const mirrored = half.map(({ amount, currency }): Line => ({ amount: -amount, currency }));
    const [first, ...rest] = half.concat(mirrored) as [Line, ...Line[]];
    return [changed(first, how)].concat(rest);
  });

function changed({ amount, currency }: Line, how: string): Line {
  if (how === "a unit off") return { amount: amount + 7, currency };
  if (how === "balanced") return { amount, currency };
  return { amount, currency: currency === "USD" ? "EUR" : "USD" };
}

/** Every entry adds up to nothing in each currency, whoever writes it. */
export function testLedgerZeroSum(id: string): void {
  const { citation } = ruleNamed(id, "control");

  describe(`${id}: zero sum`, () => {
    it("lets in what balances and refuses the rest (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      const tenant = tenantOf(app, "one");
      await place(app, [
        present("Account", "anna", {}),
        present("JournalEntry", "e1", { bookedOn: "2026-03-02" }),
      ]);
      for (const lines of fc.sample(entries, { seed: 20_260_302, numRuns: 60 })) {
        const sums = new Map<string, number>();
        for (const { currency, amount } of lines) {
          sums.set(currency, (sums.get(currency) ?? 0) + amount);
        }
        const isBalanced = [...sums.values()].every((sum) => sum === 0);
        cases[isBalanced ? "notMet" : "met"] += 1;
        const answer = await triedAsLedger(app, (session) => write(session, tenant, lines));
        expect(answer, `${citation}: ${JSON.stringify(lines)}`).toBe(isBalanced ? undefined : id);
      }
      expect(Math.min(cases.met, cases.notMet), "one side was never tried").toBeGreaterThan(0);
    });
  });
}

async function write(session: Session, tenant: string, lines: readonly Line[]): Promise<void> {
  const names = ["amount", "currency", "entry", "account"].map((name) => column("Posting", name));
  await session.query(
    `insert into ${table("Posting")} (id, tenant, ${names.join(", ")})
     select gen_random_uuid(), $1, amount, currency, $4, $5
     from unnest($2::bigint[], $3::text[]) as line (amount, currency)`,
    [
      tenant,
      lines.map(({ amount }) => amount),
      lines.map(({ currency }) => currency),
      idOf("e1"),
      idOf("anna"),
    ],
  );
}
