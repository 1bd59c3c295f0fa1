import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startPostgres } from "../packages/core/src/testing/support/start-postgres.ts";
import type { Bench, Row, Settings } from "./bench.ts";
import { buildOnce } from "./build.ts";
import { Client } from "./postgres-client.ts";
import { childrenOf, familyMilliseconds, round } from "./measure.ts";

/** What `src/fintech/transfer-queue.ts` of the application exports, as far as it is used here. */
interface QueueModule {
  readonly createTransferQueue: (options: {
    readonly post: (items: readonly Transfer[]) => Promise<readonly string[]>;
    readonly isRefusal: (error: unknown) => boolean;
    readonly lanes: number;
  }) => { readonly post: (item: Transfer) => Promise<string> };
}

const root = join(import.meta.dirname, "..");

const clients = 8;
/** So many transfers each client has under way when they are collected. */
const waiting = 32;
/** Connections that book what was collected: with one, most gathers for each call. */
const lanes = 1;
const opening = 1_000_000;
const context = JSON.stringify({ tenant: "main", actor: "bench" });

/** How many transfers a second were booked, and whether the books are right afterwards. */
interface LedgerRow extends Row {
  readonly bench: "ledger";
  /** One call of a function each, many collected into one call, or `pgbench` beside them. */
  readonly what: "singly" | "collected" | "pgbench";
  /** Among how many accounts money moves; for `pgbench` there are 1,000,000. */
  readonly accounts: number;
  readonly clients: number;
  readonly perSecond: number;
  /** Of the transactions of `pgbench` a second, where it is installed. */
  readonly ratio: number | undefined;
  /** CPU milliseconds of the database for one of them. */
  readonly databaseCpu: number;
  /** Whether no balance fell below nothing, the total is what it was, and postings say the same. */
  readonly isRight: boolean;
}

/**
 * Books transfers in the ledger of the wallet, beside `pgbench -N` on the same server. Every control is on,
 * and every commit is flushed to the disk. All transfers are one tenant's: the wallet seals its audit trail
 * in batches, so that an entry of it locks no chain. What it leaves out is sealing, a job of each second.
 */
export const ledgerBench: Bench = {
  name: "ledger",
  summary: "transfers a second in the ledger of examples/wallet, beside pgbench",
  async run(settings) {
    const folder = await mkdtemp(join(tmpdir(), "bench-ledger-"));
    const before = new Set(childrenOf(process.pid));
    settings.progress("ledger: building the wallet, starting PostgreSQL");
    await buildOnce(join(root, "examples/wallet/blueprint.yaml"), join(folder, "app"));
    const postgres = await startPostgres({ durable: true });
    const postmaster = childrenOf(process.pid).find((pid) => !before.has(pid)) ?? 0;
    const opened: Client[] = [];
    try {
      for (let number = 0; number <= clients; number += 1) {
        const client = new Client(postgres.url);
        await client.connect();
        opened.push(client);
      }
      const [owner, ...others] = opened as [Client, ...Client[]];
      await migrate(owner, join(folder, "app/src/db/migrations"));
      const accounts = await openAccounts(owner);
      const module = pathToFileURL(join(folder, "app/src/fintech/transfer-queue.ts")).href;
      const { createTransferQueue } = (await import(module)) as QueueModule;
      const ledger = {
        owner,
        others,
        accounts,
        postmaster,
        url: postgres.url,
        createTransferQueue,
      };
      return await measureAll(ledger, settings);
    } finally {
      await Promise.all(opened.map((client) => client.end()));
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Ledger extends QueueModule {
  readonly owner: Client;
  readonly others: readonly Client[];
  /** The ids of customers' accounts. */
  readonly accounts: readonly string[];
  readonly postmaster: number;
  readonly url: string;
}

async function migrate(owner: Client, folder: string): Promise<void> {
  const files = (await readdir(folder)).toSorted();
  for (const file of files) await owner.query(await readFile(join(folder, file), "utf8"));
}

/** Opens a thousand accounts and puts money on each, by the ledger itself. */
async function openAccounts(owner: Client): Promise<readonly string[]> {
  await owner.query(`select set_config('app.tenant', 'main', false),
    set_config('app.actor', 'bench', false)`);
  const { rows } = await owner.query(
    `insert into wallet (id, kind, tier, currency, balance, held)
     select fintech.new_id(), 'settlement', 'basic', 'USD', 0, 0 from generate_series(0, 1000)
     returning id`,
  );
  const [bank, ...accounts] = rows.map(({ id }) => String(id));
  // Customers' accounts belong to customers, who would have to be identified first.
  await owner.query("set session_replication_role = replica");
  await owner.query(`update wallet set kind = 'customer' where id <> '${bank}'`);
  await owner.query("reset session_replication_role");
  const items = accounts.map((credit) => ({
    debit: bank,
    credit,
    amount: opening,
    currency: "USD",
  }));
  await call(owner, "fund", "select fintech.post_transfers($1, $2)", [
    context,
    JSON.stringify(items),
  ]);
  await owner.query("vacuum analyze");
  return accounts;
}

async function measureAll(ledger: Ledger, settings: Settings): Promise<readonly LedgerRow[]> {
  const pgbench = await beside(ledger, settings);
  const rows: LedgerRow[] = [];
  for (const what of ["singly", "collected"] as const) {
    for (const accounts of [1000, 50, 2]) {
      settings.progress(`ledger: ${what}, ${accounts} accounts`);
      const run = what === "singly" ? singly : collected;
      // Each connection makes its plans, and the pages come into memory.
      await run(ledger, accounts, performance.now() + 1000);
      const cpu = familyMilliseconds(ledger.postmaster);
      const start = performance.now();
      const booked = await run(ledger, accounts, start + settings.seconds * 1000);
      const perSecond = (booked / (performance.now() - start)) * 1000;
      rows.push({
        bench: "ledger",
        what,
        accounts,
        clients,
        perSecond: Math.round(perSecond),
        ratio: pgbench && round(perSecond / pgbench.perSecond, 2),
        databaseCpu: round((familyMilliseconds(ledger.postmaster) - cpu) / booked, 3),
        isRight: await isRight(ledger.owner),
      });
    }
  }
  return pgbench === undefined ? rows : [...rows, pgbench];
}

interface Transfer {
  readonly debit: string;
  readonly credit: string;
  readonly amount: number;
  readonly currency: string;
}

/** A transfer between two of the first accounts. */
function anyTransfer({ accounts }: Ledger, among: number): Transfer {
  const from = Math.floor(Math.random() * among);
  const to = (from + 1 + Math.floor(Math.random() * (among - 1))) % among;
  return {
    debit: accounts[from] ?? "",
    credit: accounts[to] ?? "",
    amount: 1 + Math.floor(Math.random() * 5),
    currency: "USD",
  };
}

async function singly(ledger: Ledger, among: number, end: number): Promise<number> {
  let booked = 0;
  await Promise.all(
    ledger.others.map(async (client) => {
      while (performance.now() < end) {
        const { debit, credit, amount, currency } = anyTransfer(ledger, among);
        await call(client, "one", "select fintech.post_transfer($1, $2, $3, $4, $5)", [
          context,
          debit,
          credit,
          amount,
          currency,
        ]);
        booked += 1;
      }
    }),
  );
  return booked;
}

async function collected(ledger: Ledger, among: number, end: number): Promise<number> {
  let booked = 0;
  const free = ledger.others.slice(0, lanes);
  const queue = ledger.createTransferQueue({
    async post(items: readonly Transfer[]): Promise<readonly string[]> {
      const client = free.pop();
      if (client === undefined) throw new Error("there are more lanes than connections");
      try {
        const [row] = await call(client, "many", "select fintech.post_transfers($1, $2) as ids", [
          context,
          JSON.stringify(items),
        ]);
        return row?.["ids"] as readonly string[];
      } finally {
        free.push(client);
      }
    },
    isRefusal: () => false,
    lanes,
  });
  await Promise.all(
    Array.from({ length: clients * waiting }, async () => {
      while (performance.now() < end) {
        await queue.post(anyTransfer(ledger, among));
        booked += 1;
      }
    }),
  );
  return booked;
}

async function call(
  client: Client,
  name: string,
  text: string,
  values: unknown[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await client.query({ name, text, values })).rows;
}

async function isRight(owner: Client): Promise<boolean> {
  const { rows } = await owner.query(
    `select (select min(balance) from wallet where kind = 'customer') >= 0
       and (select sum(balance) from wallet) = 0
       and (select sum(balance) from wallet where kind = 'customer') = ${opening * 1000}
       and not exists (
         select from wallet w left join (
           select account, sum(amount) as amount from posting group by account) p
           on p.account = w.id
         where w.balance <> coalesce(p.amount, 0)) as right`,
  );
  return rows[0]?.["right"] === true;
}

/** Runs `pgbench` on the same server, where it is installed: one update, one select and one insert each. */
async function beside(
  { url, postmaster }: Ledger,
  { seconds, progress }: Settings,
): Promise<LedgerRow | undefined> {
  const run = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)("pgbench", [...args, url])).stdout;
  try {
    await run("-i", "-s", "10", "-q");
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "ENOENT") throw error;
    progress("ledger: pgbench is not installed");
    return undefined;
  }
  progress("ledger: pgbench");
  const cpu = familyMilliseconds(postmaster);
  const printed = await run("-N", "-M", "prepared", "-c", String(clients), "-T", String(seconds));
  const perSecond = Number(/tps = ([0-9.]+)/.exec(printed)?.[1] ?? 0);
  const done = Number(/actually processed: (\d+)/.exec(printed)?.[1] ?? 1);
  return {
    bench: "ledger",
    what: "pgbench",
    accounts: 1_000_000,
    clients,
    perSecond: Math.round(perSecond),
    ratio: 1,
    databaseCpu: round((familyMilliseconds(postmaster) - cpu) / done, 3),
    isRight: true,
  };
}
