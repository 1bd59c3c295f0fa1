import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgres } from "#platform/database/open-postgres";
import type { Database } from "#platform/database/session";
import { systemClock } from "#platform/http/clock";
import { createLog } from "#platform/http/log";
import type { Job, Turn } from "#platform/jobs/job";
import { startJobs, type RunningJobs } from "#platform/jobs/jobs";
import { startPostgres, type PostgresServer } from "#test/start-postgres";

describe("jobs that several processes share", () => {
  let server: PostgresServer;
  let database: Database;
  const lines: string[] = [];
  const log = createLog({ clock: systemClock, write: (line) => void lines.push(line) });

  beforeAll(async () => {
    server = await startPostgres();
    database = openPostgres({ url: server.url, role: "library_app", poolSize: 2 });
    await database.asOwner.script("create role library_app nologin nobypassrls");
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const start = (...jobs: readonly Job[]): RunningJobs =>
    startJobs({ databaseUrl: server.url, clock: systemClock, log, jobs });

  it("are run once, not once a process", async () => {
    const often: string[] = [];
    const daily: string[] = [];
    const under = new Set<string>();
    const processes = ["first", "second", "third"].map((name) =>
      start(
        {
          name: "often",
          every: 1000,
          run: async ({ due }: Turn) => {
            under.add(name);
            expect(under.size).toBe(1);
            often.push(due.toISOString());
            await new Promise((resolve) => {
              setTimeout(resolve, 50);
            });
            under.delete(name);
          },
        },
        { name: "daily", every: 86_400_000, run: async () => void daily.push(name) },
      ),
    );
    await expect.poll(() => often.length, { timeout: 30_000 }).toBeGreaterThan(4);
    await Promise.all(processes.map((running) => running.stop()));
    expect(new Set(often).size).toBe(often.length);
    expect(daily).toHaveLength(1);
    expect(lines).toEqual([]);

    // Another start on the same day does not run the daily job again.
    const again: Date[] = [];
    const later = start(
      { name: "daily", every: 86_400_000, run: async () => void daily.push("later") },
      { name: "often", every: 1000, run: async ({ due }) => void again.push(due) },
    );
    await expect.poll(() => again.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await later.stop();
    expect(daily).toHaveLength(1);
  });

  it("are tried again, by whichever process comes first, and keep nothing of the error", async () => {
    lines.length = 0;
    const tried: string[] = [];
    const run = async ({ due }: Turn): Promise<void> => {
      tried.push(due.toISOString());
      if (tried.length < 3) throw new Error("a value of a record");
    };
    const job: Job = { name: "failing", every: 3000, run };
    const processes = [start(job), start(job)];
    await expect.poll(() => tried.length, { timeout: 50_000 }).toBeGreaterThan(2);
    await Promise.all(processes.map((running) => running.stop()));
    expect(new Set(tried.slice(0, 3)).size).toBe(1);
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
      "job_failed",
      "job_failed",
    ]);
    const rows = await database.asOwner.query<{ row: string }>(
      "select j::text as row from platform_jobs.job j",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain("a value of a record");
  });

  it("leave nothing to the role under which requests are served", async () => {
    await expect(database.query("select * from platform_jobs.job")).rejects.toMatchObject({
      sqlstate: "42501",
    });
  });

  it("stop while they are still connecting, and outlive a server that is away", async () => {
    lines.length = 0;
    const url = new URL(server.url);
    url.port = "1";
    const running = startJobs({
      databaseUrl: url.href,
      clock: systemClock,
      log,
      jobs: [{ name: "never", every: 1000, run: async () => {} }],
    });
    await expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(lines[0]).toContain("jobs_unavailable");
    await running.stop();
    const early = start({ name: "early", every: 1000, run: async () => {} });
    await early.stop();
  });
});
