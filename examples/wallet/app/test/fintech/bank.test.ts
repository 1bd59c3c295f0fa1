import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTransferQueue } from "#fintech/transfer-queue";
import { DatabaseError } from "#platform/database/database-error";
import type { Step } from "#platform/database/session";
import { harness } from "#test/harness";
import { tenantOf } from "#test/rule-seed";
import { idOf } from "#test/rule-values";
import {
  asLedger,
  balances,
  column,
  insertion,
  nameOf,
  place,
  posted,
  present,
  refusal,
  table,
} from "./ledger.ts";

/*
 * The bank of the Jepsen tests: eight accounts with a hundred between them, and transfers of one to five
 * at the same time. Every look at them finds a hundred, and none of them below nothing.
 */
const app = await harness();
const accounts = Array.from({ length: 8 }, (_, index) => `account ${index}`);
const hasLedger = nameOf("Account") !== undefined && nameOf("JournalEntry") !== undefined;
const context = JSON.stringify({ tenant: tenantOf(app, "one"), actor: "bank" });

interface Payment {
  readonly debit: string;
  readonly credit: string;
  readonly amount: number;
  readonly currency: string;
}

/** Payments between accounts, the same each time. */
function payments(count: number, among: number): readonly Payment[] {
  let state = 20_260_302;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () => {
    const from = next(among);
    const to = (from + 1 + next(among - 1)) % among;
    return {
      debit: idOf(accounts[from] ?? ""),
      credit: idOf(accounts[to] ?? ""),
      amount: 1 + next(5),
      currency: "USD",
    };
  });
}

async function open(): Promise<void> {
  await place(app, [
    ...accounts.map((key, index) =>
      present("Account", key, { kind: "customer", currency: "USD", balance: index < 4 ? 25 : 0 }),
    ),
    present("JournalEntry", "opening", { bookedOn: "2026-03-02" }),
    ...accounts.slice(0, 4).map((account, index) =>
      present("Posting", `opening ${index}`, {
        entry: "opening",
        account,
        amount: 25,
        currency: "USD",
      }),
    ),
  ]);
}

/** Looks until told to stop; returns what was wrong. */
async function watch(isOver: () => boolean): Promise<readonly string[]> {
  const wrong: string[] = [];
  while (!isOver()) {
    const [seen] = await app.database.asOwner.query<{ total: string; least: string }>(
      `select sum(${column("Account", "balance")})::text as total,
         min(${column("Account", "balance")})::text as least from ${table("Account")}`,
    );
    if (seen?.total !== "100" || Number(seen.least) < 0) wrong.push(JSON.stringify(seen));
  }
  return wrong;
}

const isRefusal = (error: unknown): boolean =>
  error instanceof DatabaseError && error.constraint === "ledger-no-overdraft";

async function expectSound(): Promise<void> {
  const found = await balances(app, accounts);
  const sums = Object.fromEntries(accounts.map((key) => [key, found[key]?.[0]]));
  expect(await posted(app, accounts)).toEqual(sums);
  expect(Object.values(sums).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(100);
  expect(Math.min(...Object.values(sums).map((one) => one ?? 0))).toBeGreaterThanOrEqual(0);
}

describe.skipIf(!hasLedger || nameOf("Hold") === undefined)("holds at the same time", () => {
  const [account = "", to = ""] = accounts;
  const hold = (key: string, amount: number): Promise<Step> =>
    insertion(app, "Hold", key, { account, to, amount });

  test("set aside what all of them have, and no more than there is", async () => {
    await open();
    const holds = Array.from({ length: 24 }, (_, index) => hold(`hold ${index}`, 2));
    const answers = await Promise.all(
      holds.map(async (each) => refusal(asLedger(app, [await each]))),
    );
    const placed = answers.filter((answer) => answer === undefined).length;
    expect(placed).toBe(12);
    expect((await balances(app, [account]))[account]).toEqual([25, 24]);
  });

  test.skipIf(app.database.kind !== "postgres")(
    "do not miss each other when one begins before the other is over",
    async () => {
      await open();
      const [first, second] = [await hold("first", 20), await hold("second", 20)];
      const begun = Promise.withResolvers<void>();
      const placing = app.database.asOwner.transaction(async (session) => {
        await session.batch([
          { statement: "select platform.enter($1::jsonb)", values: [context] },
          first,
        ]);
        begun.resolve();
        await setTimeout(100);
      });
      await begun.promise;
      expect(await refusal(asLedger(app, [second]))).toBe("ledger-no-overdraft");
      await placing;
      expect((await balances(app, [account]))[account]).toEqual([25, 20]);
    },
  );
});

describe.skipIf(!hasLedger)("payments at the same time", () => {
  test.skipIf(app.database.kind !== "postgres").for([8, 2])(
    "between %i accounts neither make nor lose money",
    async (among) => {
      await open();
      let over = false;
      const watching = watch(() => over);
      const outcomes = { paid: 0, refused: 0 };
      const clients = Array.from({ length: 8 }, async (_, client) => {
        for (const { debit, credit, amount, currency } of payments(50 + client, among)) {
          await app.database.asOwner
            .query("select fintech.post_transfer($1, $2, $3, $4, $5)", [
              context,
              debit,
              credit,
              amount,
              currency,
            ])
            .then(
              () => (outcomes.paid += 1),
              (error: unknown) => {
                if (!isRefusal(error)) throw error;
                outcomes.refused += 1;
              },
            );
        }
      });
      await Promise.all(clients);
      over = true;
      expect(await watching).toEqual([]);
      expect(outcomes.paid).toBeGreaterThan(0);
      await expectSound();
    },
  );

  test("collected into batches, each gets its own answer", async () => {
    await open();
    const queue = createTransferQueue({
      post: async (items: readonly Payment[]) => {
        const [row] = await app.database.asOwner.query<{ entries: readonly string[] }>(
          "select fintech.post_transfers($1, $2) as entries",
          [context, JSON.stringify(items)],
        );
        return row?.entries ?? [];
      },
      isRefusal,
    });
    const asked = payments(400, 8);
    const answers = await Promise.allSettled(asked.map((payment) => queue.post(payment)));
    const refused = answers.filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((one) => "reason" in one && isRefusal(one.reason))).toBe(true);
    const ids = answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(ids.length).toBeGreaterThan(100);
    const entries = await app.database.asOwner.query<{ id: string }>(
      `select id from ${table("JournalEntry")} where id <> $1`,
      [idOf("opening")],
    );
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(ids));
    await expectSound();
  });
});
