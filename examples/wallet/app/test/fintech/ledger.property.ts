import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";
import { ruleNamed } from "#test/rule-judge";
import { tenantOf } from "#test/rule-seed";
import { idOf } from "#test/rule-values";
import {
  asLedger,
  balances,
  column,
  insertion,
  moving,
  place,
  posted,
  present,
  refusal,
  table,
  triedAsLedger,
} from "./ledger.ts";

const customers = ["anna", "ben", "carla"] as const;
const everyone = ["bank", ...customers];

/** Who pays whom, how much, and whether it is taken back afterwards. */
const transfers = fc.array(
  fc.record({
    from: fc.constantFrom("bank", ...customers),
    to: fc.constantFrom(...customers),
    amount: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(100)),
    isReversed: fc.boolean(),
  }),
  { minLength: 4, maxLength: 12 },
);

/**
 * The ledger: whatever transfers are posted and reversed in whatever order, each account has what plain
 * arithmetic gives, its postings say the same, and money that is not there is never paid.
 */
export function testLedger(id: string): void {
  const { citation } = ruleNamed(id, "control");

  describe(`${id}: ledger`, () => {
    it("moves what is there and nothing else (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      for (const story of fc.sample(transfers, { seed: 20_260_302, numRuns: 12 })) {
        await place(app, [
          present("Account", "bank", { kind: "settlement", balance: 0 }),
          ...customers.map((key) => present("Account", key, { kind: "customer", balance: 0 })),
        ]);
        const expected = new Map<string, number>(everyone.map((key) => [key, 0]));
        const has = (key: string): number => expected.get(key) ?? 0;
        const move = (from: string, to: string, amount: number): boolean => {
          if (from !== "bank" && has(from) < amount) return false;
          expected.set(from, has(from) - amount).set(to, has(to) + amount);
          return true;
        };
        for (const [index, { from, to, amount, isReversed }] of story.entries()) {
          if (from === to) continue;
          const key = `transfer ${index}`;
          await asLedger(app, [await insertion(app, "Transfer", key, { from, to, amount })]);
          const isPaid = move(from, to, amount);
          const answer = await refusal(asLedger(app, [moving("Transfer", key, "posted")]));
          expect(answer === undefined, `${citation}: ${JSON.stringify(story)}`).toBe(isPaid);
          cases[isPaid ? "notMet" : "met"] += 1;
          if (!isPaid || !isReversed) continue;
          const isBack = move(to, from, amount);
          const back = await refusal(asLedger(app, [moving("Transfer", key, "reversed")]));
          expect(back === undefined, `${citation}: back, ${JSON.stringify(story)}`).toBe(isBack);
          cases[isBack ? "notMet" : "met"] += 1;
        }
        const sums = Object.fromEntries(expected);
        const found = await balances(app, everyone);
        expect(
          mapped(found, ([balance]) => balance),
          citation,
        ).toEqual(sums);
        expect(await posted(app, everyone), citation).toEqual(sums);
      }
      expect(cases.met, "no transfer was ever refused").toBeGreaterThan(0);
    });

    it("books several transfers that one statement posts, all or none (database)", async ({
      task,
    }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      await place(app, [
        present("Account", "bank", { kind: "settlement", balance: 0 }),
        present("Account", "anna", { kind: "customer", balance: 100 }),
        present("Account", "ben", { kind: "customer", balance: 0 }),
        present("Transfer", "t1", { from: "anna", to: "ben", amount: 60 }),
        present("Transfer", "t2", { from: "anna", to: "ben", amount: 41 }),
      ]);
      const post = {
        statement: `update ${table("Transfer")} set state = 'posted' where state = 'draft'`,
      };
      expect(await refusal(asLedger(app, [post])), citation).toBe("ledger-no-overdraft");
      cases.met += 1;
      expect(await balances(app, ["anna", "ben"])).toEqual({ anna: [100, 0], ben: [0, 0] });
      await asLedger(app, [
        {
          statement: `update ${table("Transfer")} set ${column("Transfer", "amount")} = 40
            where ${column("Transfer", "amount")} = 41`,
        },
        post,
      ]);
      expect(await balances(app, ["anna", "ben"])).toEqual({ anna: [0, 0], ben: [100, 0] });
      const entries = await app.database.asOwner.query(
        `select from ${table("JournalEntry")} where ${column("JournalEntry", "transfer")} is not null`,
      );
      expect(entries, citation).toHaveLength(2);
      cases.notMet += 1;
    });

    it("moves what a captured hold set aside (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      await place(app, [
        present("Account", "anna", { kind: "customer", balance: 170, held: 70 }),
        present("Account", "ben", { kind: "customer", balance: 0 }),
        present("Hold", "h1", { account: "anna", to: "ben", amount: 70, state: "placed" }),
      ]);
      await asLedger(app, [moving("Hold", "h1", "captured")]);
      const found = await balances(app, ["anna", "ben"]);
      expect(
        mapped(found, ([balance]) => balance),
        citation,
      ).toEqual({ anna: 100, ben: 70 });
      cases.notMet += 1;
    });

    it("keeps what postings refer to (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      await place(app, [
        present("Account", "anna", { kind: "settlement", balance: 0, currency: "USD" }),
        present("Account", "ben", { kind: "settlement", balance: 0, currency: "USD" }),
        present("JournalEntry", "e1", { bookedOn: "2026-03-02" }),
        present("Posting", "p1", { entry: "e1", account: "anna", amount: 0, currency: "USD" }),
      ]);
      const removed = async (key: string): Promise<unknown> =>
        await triedAsLedger(app, async (session) => {
          await session.query("select set_config('app.maintenance', 'derive', true)");
          await session.query(`delete from ${table("Account")} where id = $1`, [idOf(key)]);
        });
      expect(await removed("anna"), citation).toBe("23503");
      expect(await removed("ben"), citation).toBeUndefined();
      cases.met += 1;
      cases.notMet += 1;
      const names = ["amount", "currency", "entry", "account"].map((name) =>
        column("Posting", name),
      );
      const written = async (owner: string, entry: string, account: string): Promise<unknown> =>
        await triedAsLedger(app, async (session) => {
          await session.query(
            `insert into ${table("Posting")} (id, tenant, ${names.join(", ")})
             select gen_random_uuid(), $1, amount, 'USD', $2, $3 from (values (1), (-1)) v (amount)`,
            [tenantOf(app, owner), idOf(entry), idOf(account)],
          );
        });
      expect(await written("one", "e1", "ben"), citation).toBeUndefined();
      expect(await written("two", "e1", "ben"), `${citation}: of another tenant`).toBe("23503");
      expect(await written("one", "e9", "ben"), `${citation}: no such entry`).toBe("AP422");
      expect(await written("one", "e1", "nobody"), `${citation}: no such account`).toBe("AP422");
      cases.notMet += 1;
      cases.met += 3;
    });

    it("moves money between open accounts of one currency only (database)", async ({ task }) => {
      const { cases } = reportOn(task, "database");
      const app = await harness();
      const anna = present("Account", "anna", { kind: "customer", balance: 100, currency: "USD" });
      const transfer = present("Transfer", "t1", { from: "anna", to: "ben", amount: 1 });
      const answerWith = async (ben: Parameters<typeof present>[2]): Promise<unknown> => {
        await place(app, [anna, present("Account", "ben", { kind: "customer", ...ben }), transfer]);
        return await refusal(asLedger(app, [moving("Transfer", "t1", "posted")]));
      };
      expect(await answerWith({ currency: "USD", state: "open" }), citation).toBeUndefined();
      expect(await answerWith({ currency: "USD", state: "frozen" }), citation).toBe(id);
      expect(await answerWith({ currency: "USD", state: "closed" }), citation).toBe(id);
      expect(await answerWith({ currency: "EUR", state: "open" }), citation).toBe(id);
      cases.notMet += 1;
      cases.met += 3;
    });
  });
}

function mapped<Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
