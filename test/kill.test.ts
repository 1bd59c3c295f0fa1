import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  startPostgres,
  type PostgresServer,
} from "../packages/core/src/testing/support/start-postgres.ts";
import { runApp, type RunningApp } from "../scripts/run-app.ts";

const clinic = join(import.meta.dirname, "../examples/clinic/app");
const alice = { name: "alice", role: "clinician", purpose: "treatment" };

describe("an application that is killed while it writes", () => {
  let folder = "";
  let server: PostgresServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kill-"));
    server = await startPostgres();
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([["PGlite"], ["PostgreSQL"]])(
    "loses nothing that it acknowledged, on %s",
    async (kind) => {
      const settings = {
        DATA_FOLDER: join(folder, kind),
        ...(kind === "PostgreSQL" && { DATABASE_URL: server.url }),
      };
      const acknowledged: string[] = [];
      for (const enough of [30, 70]) {
        const app = await runApp(clinic, "demo", settings);
        await writeUntil(enough, app, acknowledged);
      }

      const app = await runApp(clinic, "demo", settings);
      const token = await app.token(alice);
      const missing: string[] = [];
      for (const id of acknowledged) {
        const response = await fetch(`${app.url}/v1/patients/${id}`, { headers: headers(token) });
        await response.arrayBuffer();
        if (response.status !== 200) missing.push(id);
      }
      await app.stop();
      expect(missing).toEqual([]);
      expect(await app.script("audit-verify")).toContain("The audit trail is intact");
    },
  );
});

/** Creates patients with eight clients and kills the application once enough were acknowledged. */
async function writeUntil(enough: number, app: RunningApp, acknowledged: string[]): Promise<void> {
  const token = await app.token(alice);
  const client = async (name: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const identifier = `${app.url.slice(-5)}-${name}-${count}`;
      const body = { identifier, family: "Doe", birthDate: "1980-02-29" };
      try {
        const response = await fetch(`${app.url}/v1/patients`, {
          method: "POST",
          headers: { ...headers(token), "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        const { id } = (await response.json()) as { id: string };
        if (response.status === 201) acknowledged.push(id);
      } catch {
        return;
      }
      if (acknowledged.length >= enough) void app.stop("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, name) => client(name)));
  await app.stop("SIGKILL");
}

function headers(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}`, "purpose-of-use": alice.purpose };
}
