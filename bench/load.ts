import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startPostgres } from "../packages/core/src/testing/support/start-postgres.ts";
import type { Bench, Row, Settings } from "./bench.ts";
import { startGenerator, type Generator } from "./load/generator.ts";
import { writeLoadOrder } from "./load/order.ts";
import { makeTokens, startApp, startBare, type LoadedServer } from "./load/servers.ts";
import type { Caller, Done, Operation } from "./load/work.ts";
import { Client } from "./postgres-client.ts";
import {
  childrenOf,
  cpuMilliseconds,
  familyMilliseconds,
  residentMegabytes,
  round,
} from "./measure.ts";

const core = join(import.meta.dirname, "../packages/core");
/** So many tenants send requests in turn, each with records of its own to read. */
const tenants = 32;
const recordsEach = 100;
/** Each row is measured in so many parts, in turn with the other server, so that noise hits both. */
const parts = 3;

/** What a server did for so many clients. */
interface LoadRow extends Row {
  readonly bench: "load";
  readonly operation: Operation;
  readonly clients: number;
  readonly server: LoadedServer["name"];
  readonly requestsPerSecond: number;
  /** Of the bare handler's requests a second; 1 for itself. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request, of the server and of PostgreSQL. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  /** How many times the bare handler's CPU time all of it takes; 1 for itself. */
  readonly cpuRatio: number;
  /** The server's memory when the row began and when it ended. */
  readonly startMegabytes: number;
  readonly endMegabytes: number;
  readonly requests: number;
  readonly errors: number;
}

/** Puts an application with every control beside a handler with none, on one PostgreSQL server. */
export const loadBench: Bench = {
  name: "load",
  summary: "an application under load, beside a handler without any control",
  async run(settings) {
    const folder = await mkdtemp(join(tmpdir(), "bench-load-"));
    const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
    try {
      settings.progress("load: building the application, starting the servers");
      const app = await build(folder);
      const before = new Set(childrenOf(process.pid));
      const postgres = await startPostgres({ durable: true });
      closing.push(() => postgres.stop());
      const postmaster = childrenOf(process.pid).find((pid) => !before.has(pid)) ?? 0;
      const servers = [await startApp(app, postgres.url)];
      closing.push(async () => servers[0]?.stop());
      servers.push(await startBare(postgres.url));
      closing.push(async () => servers[1]?.stop());
      const generator = startGenerator();
      closing.push(() => generator.stop());
      const tokens = await makeTokens(app, tenants);
      const loads = [];
      for (const server of servers) {
        settings.progress(`load: filling ${server.name}`);
        const known = server.name === "app" ? tokens : tokens.map(() => "");
        loads.push({
          server,
          postmaster,
          generator,
          callers: await fill(server, generator, known),
        });
      }
      await analyze(postgres.url);
      return await measureAll(loads, settings);
    } finally {
      for (const close of closing.toReversed()) await close();
    }
  },
};

/** Lets PostgreSQL count what is there, as it does by itself a minute after many changes. */
async function analyze(url: string): Promise<void> {
  const database = new Client(url);
  await database.connect();
  await database.query("vacuum analyze");
  await database.end();
}

/** A server with what it takes to put it under load. */
interface Load {
  readonly server: LoadedServer;
  readonly postmaster: number;
  readonly generator: Generator;
  readonly callers: readonly Caller[];
}

async function build(folder: string): Promise<string> {
  const order = await writeLoadOrder(join(folder, "order"));
  const app = join(folder, "app");
  const main = join(core, "src/cli/main.ts");
  await promisify(execFile)(process.execPath, [main, "build", order, "--out", app]);
  await symlink(join(core, "node_modules"), join(app, "node_modules"));
  return app;
}

/** Creates what is read later; warms the server up as well. */
async function fill(
  { port }: LoadedServer,
  generator: Generator,
  tokens: readonly string[],
): Promise<readonly Caller[]> {
  const callers = tokens.map((token) => ({ token, ids: [] }));
  const most = tenants * recordsEach;
  const work = { operation: "create", clients: tenants, seconds: 600 } as const;
  const done = await generator.run({ ...work, port, most, callers, first: 1_000_000 });
  check(done);
  return callers.map(({ token }, index) => ({ token, ids: done.created[index] ?? [] }));
}

async function measureAll(loads: readonly Load[], settings: Settings): Promise<readonly LoadRow[]> {
  const rows: LoadRow[] = [];
  for (const operation of ["create", "read", "list"] as const) {
    for (const load of loads) await warmUp(load, operation, settings);
    for (const clients of settings.clients) {
      const pieces = loads.map((): Piece[] => []);
      for (let part = 1; part <= parts; part += 1) {
        for (const [index, load] of loads.entries()) {
          settings.progress(
            `load: ${operation}, ${clients} clients, ${load.server.name}, ${part} of ${parts}`,
          );
          pieces[index]?.push(await piece(load, operation, clients, settings.seconds / parts));
        }
      }
      const bare = pieces.at(-1) ?? [];
      for (const [index, { server }] of loads.entries()) {
        rows.push(rowOf(operation, clients, server, pieces[index] ?? [], bare));
      }
    }
  }
  return rows;
}

async function warmUp(load: Load, operation: Operation, { seconds }: Settings): Promise<void> {
  await piece(load, operation, 8, Math.min(seconds, 3));
}

/** What came of one part of a row. */
interface Piece {
  readonly done: Done;
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly startMegabytes: number;
  readonly endMegabytes: number;
}

let first = 2_000_000;

async function piece(
  { server, postmaster, generator, callers }: Load,
  operation: Operation,
  clients: number,
  seconds: number,
): Promise<Piece> {
  const { port, pid } = server;
  const startMegabytes = residentMegabytes(pid);
  const [serverBefore, databaseBefore] = [cpuMilliseconds(pid), familyMilliseconds(postmaster)];
  first += 1_000_000;
  const done = await generator.run({ operation, port, clients, seconds, callers, first });
  check(done);
  return {
    done,
    serverCpu: cpuMilliseconds(pid) - serverBefore,
    databaseCpu: familyMilliseconds(postmaster) - databaseBefore,
    startMegabytes,
    endMegabytes: residentMegabytes(pid),
  };
}

function check({ errors, requests, error }: Done): void {
  if (errors > 0) throw new Error(`${errors} of ${requests} requests failed, first: ${error}`);
}

function speedOf(pieces: readonly Piece[]): number {
  return sum(pieces, ({ done }) => done.requests) / sum(pieces, ({ done }) => done.seconds);
}

/** CPU milliseconds a request, of both processes. */
function cpuOf(pieces: readonly Piece[]): number {
  const cpu = sum(pieces, ({ serverCpu, databaseCpu }) => serverCpu + databaseCpu);
  return cpu / sum(pieces, ({ done }) => done.requests);
}

function rowOf(
  operation: Operation,
  clients: number,
  { name }: LoadedServer,
  pieces: readonly Piece[],
  bare: readonly Piece[],
): LoadRow {
  const requests = sum(pieces, ({ done }) => done.requests);
  const speed = speedOf(pieces);
  const middle = (get: (done: Done) => number): number =>
    pieces.map(({ done }) => get(done)).toSorted((a, b) => a - b)[pieces.length >> 1] ?? 0;
  return {
    bench: "load",
    operation,
    clients,
    server: name,
    requestsPerSecond: Math.round(speed),
    ratio: round(speed / speedOf(bare), 2),
    p50: round(
      middle(({ p50 }) => p50),
      2,
    ),
    p99: round(
      middle(({ p99 }) => p99),
      2,
    ),
    serverCpu: round(sum(pieces, ({ serverCpu }) => serverCpu) / requests, 3),
    databaseCpu: round(sum(pieces, ({ databaseCpu }) => databaseCpu) / requests, 3),
    cpuRatio: round(cpuOf(pieces) / cpuOf(bare), 2),
    startMegabytes: pieces[0]?.startMegabytes ?? 0,
    endMegabytes: pieces.at(-1)?.endMegabytes ?? 0,
    requests,
    errors: sum(pieces, ({ done }) => done.errors),
  };
}

function sum(pieces: readonly Piece[], get: (piece: Piece) => number): number {
  return pieces.reduce((total, one) => total + get(one), 0);
}
