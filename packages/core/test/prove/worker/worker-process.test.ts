import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startWorker, type WorkerProcess } from "#core/prove/worker-process";
import type { FileOutcome, Overlay } from "#core/prove/worker/protocol";
import { writeTinyApplication, type TinyApplication } from "./tiny-application.ts";

const tests = {
  limit: `
import { expect, it } from "vitest";
import { most } from "../../src/loans.ts";
import { tell } from "../tell.ts";
it("is four weeks", ({ task }) => { tell(task); expect(most).toBe(28); });
it("is something", () => { expect(most).toBeGreaterThan(0); });
`,
  harness: `
import { expect, it } from "vitest";
import { most } from "../../src/loans.ts";
const worker = globalThis;
it("is opened once for each variant", () => {
  const isOpen = worker.bylawHarness !== undefined;
  worker.bylawHarness ??= Promise.resolve({ most, close: async () => { worker.closed = (worker.closed ?? 0) + most; } });
  return worker.bylawHarness.then((harness) => {
    expect({ isOpen, most: harness.most, closed: worker.closed ?? 0 }).toBe("told");
  });
});
`,
  broken: 'throw new Error("cannot be loaded");\n',
};
const [limit, harness, broken] = Object.keys(tests).map((name) => `test/rules/${name}.test.ts`);

let application: TinyApplication;
let worker: WorkerProcess;
beforeAll(async () => {
  application = await writeTinyApplication(tests);
  const { folder } = application;
  const opening = {
    folder,
    server: "postgres://host/main",
    prefix: "prove",
    tests: application.tests,
  };
  worker = startWorker(opening, { patience: 4000 });
});
afterAll(async () => {
  await worker.stop();
  await application.close();
});

const told = z.object({ pid: z.number(), database: z.string(), cases: z.string() });

interface Ran {
  readonly states: readonly string[];
  readonly where: z.infer<typeof told> | undefined;
  readonly file: FileOutcome | undefined;
}

async function ran(overlay: Overlay, file = limit, more = {}): Promise<Ran> {
  const reply = await worker.run({ overlay, tests: [file ?? ""], untilFailure: false, ...more });
  if (reply.kind === "unusable") throw new Error(reply.message);
  const [outcome] = reply.files;
  const text = outcome?.tests[0]?.meta.counterexample;
  return {
    states: outcome?.tests.map(({ state }) => state) ?? [],
    where: text === undefined ? undefined : told.parse(JSON.parse(text)),
    file: outcome,
  };
}

const shorter = { "src/loans.ts": "export const most: number = 21;\n" };
const trigger = "src/db/migrations/0002_triggers.sql";
/** A variant in whose test this is done. */
const doing = (what: string): Overlay => ({
  [limit ?? ""]: `import { it } from "vitest"; it("does it", async () => { ${what} });`,
});

describe("a process for tests", () => {
  it("prepares a database after each migration, and tells the server's version", async () => {
    expect(await worker.prepare()).toBe("18.4");
    expect(await application.done()).toEqual([
      "main create database prove_stage_0 template template0",
      "main create database prove_stage_1 template prove_stage_0",
      "prove_stage_1 migrated by 0001_tables.sql",
      "main create database prove_stage_2 template prove_stage_1",
      "prove_stage_2 migrated by 0001_tables.sql, 0002_triggers.sql",
    ]);
  });

  it("runs tests on the application and on variants of it, in turn", async () => {
    const states = [];
    for (const overlay of [{}, shorter, {}, shorter]) {
      // oxlint-disable-next-line no-await-in-loop
      states.push((await ran(overlay)).states);
    }
    const [base, variant] = [
      ["passed", "passed"],
      ["failed", "passed"],
    ];
    expect(states).toEqual([base, variant, base, variant]);
    expect((await ran(shorter, limit, { untilFailure: true })).states).toEqual(["failed"]);
    expect((await ran({}, limit, { skip: "four weeks" })).states).toEqual(["skipped", "passed"]);
  });

  it("has its own process, which stays the same", async () => {
    const pids = [await ran({}), await ran({})].map(({ where }) => where?.pid);
    expect(pids[0]).toBe(pids[1]);
    expect(pids[0]).not.toBe(process.pid);
  });

  it("says how many cases are wanted, for the one run", async () => {
    expect((await ran({}, limit, { cases: 4 })).where?.cases).toBe("4");
    expect((await ran({})).where?.cases).toBe("");
  });

  it("gives a variant of the database its own, a copy as far as it is the same", async () => {
    const { where } = await ran({});
    const before = await application.done();
    const variant = await ran({ [trigger]: "create trigger another;" });
    expect(variant.where?.database).not.toBe(where?.database);
    expect((await application.done()).slice(before.length)).toEqual([
      `main create database ${variant.where?.database} template prove_stage_1`,
      `${variant.where?.database} migrated by 0001_tables.sql, 0002_triggers.sql`,
      `main drop database ${variant.where?.database} with (force)`,
    ]);
    expect((await ran(shorter)).where?.database).toBe(where?.database);
    expect((await ran({})).where?.database).toBe(where?.database);
  });

  it("keeps the application's harness, and closes those of variants", async () => {
    const state = async (overlay: Overlay): Promise<string> => {
      const { file } = await ran(overlay, harness);
      return file?.tests[0]?.message?.replaceAll(/\s+/g, " ") ?? "";
    };
    expect(await state({})).toContain("isOpen: false, most: 28, closed: +0");
    expect(await state(shorter)).toContain("isOpen: false, most: 21, closed: +0");
    expect(await state(shorter)).toContain("isOpen: false, most: 21, closed: 21");
    expect(await state({})).toContain("isOpen: true, most: 28, closed: 42");
  });

  it("tells of a file that cannot be loaded, and runs the others", async () => {
    expect((await ran({}, broken)).file).toMatchObject({ tests: [], error: "cannot be loaded" });
    expect((await ran({})).states).toEqual(["passed", "passed"]);
    expect((await ran({ [broken ?? ""]: tests.limit }, broken)).states).toHaveLength(2);
  });
});

describe("a variant that cannot be tried", () => {
  async function unusable(overlay: Overlay): Promise<string> {
    const reply = await worker.run({ overlay, tests: [limit ?? ""], untilFailure: false });
    expect(reply.kind).toBe("unusable");
    return reply.kind === "unusable" ? reply.message : "";
  }

  it("is one whose migrations fail; its database is dropped", async () => {
    expect(await unusable({ [trigger]: "broken;" })).toBe("syntax error in 0002_triggers.sql");
    expect((await application.done()).at(-1)).toMatch(/^main drop database prove_\d+_\d+$/);
    expect((await ran({})).states).toEqual(["passed", "passed"]);
  });

  it("is one that ends the process; the next has another", async () => {
    const { where } = await ran({});
    const message = await unusable(doing('console.error("no more"); process.exit(3);'));
    expect(message).toContain("The tests' process ended. no more");
    const next = await ran({});
    expect(next.states).toEqual(["passed", "passed"]);
    expect(next.where?.pid).not.toBe(where?.pid);
    expect((await ran(shorter)).states).toEqual(["failed", "passed"]);
  });

  it("is one that never answers; the next has another process", async () => {
    const { where } = await ran({});
    expect(await unusable(doing("for (;;);"))).toBe(
      "The tests' process gave no answer for 4 seconds.",
    );
    expect(() => process.kill(where?.pid ?? 0, 0)).toThrow("ESRCH");
    expect((await ran({})).states).toEqual(["passed", "passed"]);
  });

  it("is not the one after a process that ended by itself", async () => {
    expect((await ran(doing("setTimeout(() => process.exit(), 50);"))).states).toEqual(["passed"]);
    await setTimeout(500);
    expect((await ran({})).states).toEqual(["passed", "passed"]);
  });

  it("is not one that leaves failures behind", async () => {
    const left = 'Promise.reject(new Error("x")); setTimeout(() => { throw new Error("y"); }, 1);';
    expect((await ran(doing(left))).states).toEqual(["failed"]);
    await setTimeout(50);
    expect((await ran({})).states).toEqual(["passed", "passed"]);
  });
});

describe("in the end", () => {
  it("a process is renewed after many variants, unnoticed", async () => {
    const pids = new Set<number | undefined>();
    for (let times = 0; times < 85; times++) {
      // oxlint-disable-next-line no-await-in-loop
      const { states, where } = await ran({ "src/loans.ts": `export const most = ${times};` });
      pids.add(where?.pid);
      expect(states).toEqual([times === 28 ? "passed" : "failed", times > 0 ? "passed" : "failed"]);
    }
    expect(pids.size).toBe(2);
  });

  it("all databases of the run are dropped, and the process is gone", async () => {
    const { where } = await ran({});
    await worker.clean();
    expect((await application.done()).at(-1)).toBe("main drop database prove_left with (force)");
    await worker.stop();
    expect(() => process.kill(where?.pid ?? 0, 0)).toThrow("ESRCH");
  });
});
