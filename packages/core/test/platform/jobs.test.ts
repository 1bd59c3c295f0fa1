import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "#platform/http/log";
import { parseCron } from "#platform/jobs/cron";
import type { Job, Turn } from "#platform/jobs/job";
import { startJobs, type RunningJobs } from "#platform/jobs/jobs";
import { eachTurn } from "#platform/jobs/turns";
import { systemClock } from "#platform/http/clock";
import { setClock } from "./support/set-clock.ts";

describe("a cron expression", () => {
  const after = new Date("2026-11-22T11:07:30Z");

  it.each([
    ["* * * * *", "2026-11-22T11:08:00.000Z"],
    ["7 11 * * *", "2026-11-23T11:07:00.000Z"],
    ["*/15 * * * *", "2026-11-22T11:15:00.000Z"],
    ["5/10 12-14 * * *", "2026-11-22T12:05:00.000Z"],
    ["30 3 * * 1-5", "2026-11-23T03:30:00.000Z"],
    ["0 0 * * 7", "2026-11-29T00:00:00.000Z"],
    ["0 0 1,15 * *", "2026-12-01T00:00:00.000Z"],
    ["0 0 13 * 5", "2026-11-27T00:00:00.000Z"],
    ["0 0 13 12 5", "2026-12-04T00:00:00.000Z"],
    ["59 23 31 12 *", "2026-12-31T23:59:00.000Z"],
    ["0 12 29 2 *", "2028-02-29T12:00:00.000Z"],
    [" 0  0 1 1 * ", "2027-01-01T00:00:00.000Z"],
  ])("%s comes next at %s", (expression, next) => {
    expect(parseCron(expression).next(after).toISOString()).toBe(next);
  });

  it.each([
    "",
    "* * * *",
    "* * * * * *",
    "60 * * * *",
    "* 24 * * *",
    "* * 0 * *",
    "* * * 13 *",
    "* * * * 8",
    "5-1 * * * *",
    "*/0 * * * *",
    "1,,2 * * * *",
    "a * * * *",
    "-1 * * * *",
    "0 0 31 2 *",
  ])("is refused as %j", (expression) => {
    expect(() => parseCron(expression)).toThrow(/cron expression/);
  });
});

describe("the turns of a job", () => {
  const running: (() => void)[] = [];
  afterEach(() => {
    for (const end of running.splice(0)) end();
  });

  it("begin with the one under way, and go on with the time that the clock shows", async () => {
    const clock = setClock("2026-11-22T11:07:30Z");
    const dues: string[] = [];
    running.push(eachTurn({ every: 60_000 }, clock, (due) => dues.push(due.toISOString())));
    expect(dues).toEqual(["2026-11-22T11:07:00.000Z"]);
  });

  it("leave out what was slept through", async () => {
    const clock = setClock("2026-11-22T11:07:59.990Z");
    const dues: string[] = [];
    running.push(eachTurn({ cron: "* * * * *" }, clock, (due) => dues.push(due.toISOString())));
    expect(dues).toEqual([]);
    // The process sleeps for a quarter of an hour.
    clock.set("2026-11-22T11:22:59.999Z");
    await expect.poll(() => dues.length).toBeGreaterThan(0);
    clock.set("2026-11-22T11:23:00.000Z");
    await expect.poll(() => dues.length).toBeGreaterThan(1);
    expect(dues.slice(0, 2)).toEqual(["2026-11-22T11:08:00.000Z", "2026-11-22T11:23:00.000Z"]);
  });
});

describe("jobs of one process", () => {
  const running: RunningJobs[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  });
  const lines: string[] = [];
  const log = createLog({ clock: systemClock, write: (line) => void lines.push(line) });
  const start = (...jobs: readonly Job[]): RunningJobs => {
    lines.length = 0;
    const started = startJobs({ databaseUrl: undefined, clock: systemClock, log, jobs });
    running.push(started);
    return started;
  };

  it("run at once and then again, one turn at a time", async () => {
    const dues: number[] = [];
    let under = 0;
    const run = async ({ due }: Turn): Promise<void> => {
      under += 1;
      expect(under).toBe(1);
      dues.push(due.getTime());
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      under -= 1;
    };
    start({ name: "again", every: 1000, run });
    expect(dues).toHaveLength(1);
    await expect.poll(() => dues.length, { timeout: 10_000 }).toBeGreaterThan(2);
    expect(new Set(dues).size).toBe(dues.length);
    expect(dues.every((due) => due % 1000 === 0)).toBe(true);
  });

  it("try a turn that failed again, and log it without its message", async () => {
    const dues: string[] = [];
    const run = async ({ due }: Turn): Promise<void> => {
      dues.push(due.toISOString());
      if (dues.length === 1) throw new TypeError("a value of a record");
    };
    start({ name: "failing", every: 86_400_000, run });
    await expect.poll(() => dues.length, { timeout: 10_000 }).toBe(2);
    expect(dues[0]).toBe(dues[1]);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      event: "job_failed",
      job: "failing",
      error: { name: "TypeError" },
    });
    expect(lines[0]).not.toContain("a value of a record");
  });

  it("are told to end when they are stopped, and are waited for", async () => {
    let ended = false;
    const run = async ({ signal }: Turn): Promise<void> => {
      await new Promise((resolve) => {
        signal.addEventListener("abort", resolve);
      });
      ended = true;
      signal.throwIfAborted();
    };
    const jobs = start({ name: "long", every: 1000, run });
    expect(ended).toBe(false);
    await jobs.stop();
    expect(ended).toBe(true);
    expect(lines).toEqual([]);
    await jobs.stop();
  });

  const run = async (): Promise<void> => {};
  it.each<[string, readonly Job[]]>([
    ["two of a name", [1, 2].map(() => ({ name: "same", every: 1000, run }))],
    ["a name that is not in kebab-case", [{ name: "Not kebab", every: 1000, run }]],
    ["less than a second", [{ name: "busy", every: 999, run }]],
    ["no number", [{ name: "busy", every: Number.NaN, run }]],
    ["no schedule", [{ name: "lost", cron: "soon", run }]],
  ])("are refused with %s", (_, jobs) => {
    expect(() => start(...jobs)).toThrow(/job|cron/);
  });
});
