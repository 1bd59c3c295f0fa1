import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RuleProof } from "#core/prove/proof";
import type { RuleEvent } from "#core/prove/prove-options";
import type { ProveReport } from "#core/prove/prove";
import { mapBounded } from "#core/map-bounded";
import { mergeProofs } from "#core/prove/merge-proofs";
import { readParts, writePart } from "#core/prove/parts";
import { wholeProof } from "#core/prove/whole-proof";
import { Terminal } from "../cli/terminal.ts";
import { childProcesses } from "./child-processes.ts";
import { openLibraries, type Libraries, type ProvenLibrary } from "./proving-library.ts";
import { runVitest } from "./run-vitest.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let libraries: Libraries;
let library: ProvenLibrary;
let whole: ProveReport;
const events: RuleEvent[] = [];

beforeAll(async () => {
  libraries = await openLibraries();
  library = await libraries.open();
  const onRule = (event: RuleEvent): void => {
    events.push(event);
  };
  whole = await library.prove({ cache: true, workers: 2, onRule });
});
afterAll(async () => {
  await libraries.close();
});

const onLoans = ["keep-loans", "loan-length", "one-loan-a-book", "reminder", "second-librarian"];
const onMembers = ["need-to-know", "own-record"];
const controls = ["encrypted-cards"];
const enforced = [...onLoans, ...controls, ...onMembers];

function provenRule(id: string, { proof, diagnostics }: ProveReport = whole): RuleProof {
  const found = proof?.rules.find(({ rule }) => rule === id);
  if (found === undefined) throw new Error(`${id} is not proven: ${JSON.stringify(diagnostics)}`);
  return found;
}

describe("the proof of a whole library", () => {
  it("has a status for each rule, and none that is unproven", () => {
    const statuses = whole.proof?.rules.map(({ rule, status }) => [rule, status]) ?? [];
    const applying = [...enforced, "two-roles"].map((rule) => [rule, "enforced"]);
    const others = ["old-fines", "audited", "minors"].map((rule) => [rule, "not applicable"]);
    expect(Object.fromEntries(statuses)).toEqual(Object.fromEntries([...applying, ...others]));
  });

  it("has seen both sides of each rule, and where it is enforced", () => {
    for (const rule of enforced) {
      const { property, enforcedAt } = provenRule(rule);
      expect(property?.state).toBe("passed");
      expect(Math.min(property?.met ?? 0, property?.notMet ?? 0)).toBeGreaterThan(0);
      expect(property?.runs).toBe((property?.met ?? 0) + (property?.notMet ?? 0));
      expect(enforcedAt).not.toEqual([]);
    }
  });

  it("has seen each layer's own probe notice that the layer is gone, and no other rule's", () => {
    for (const { seen, by, unrelated } of enforced.flatMap((rule) => provenRule(rule).ablations)) {
      expect(seen).toBe(true);
      expect(by).not.toEqual([]);
      expect(unrelated.failed).toEqual([]);
    }
  });

  it("has run what is tested with many requests at once", () => {
    const races = ["approval", "concurrency", "idempotency"];
    expect(whole.proof?.races.map(({ file, state }) => [file, state])).toEqual(
      races.map((name) => [`test/platform/${name}.test.ts`, "passed"]),
    );
    expect(whole.proof?.environment.postgres).toMatch(/^\d+/);
  });

  it("says in which layers each rule was taken away", () => {
    const layers = enforced.map((rule) => {
      const { ablations } = provenRule(rule);
      return [rule, ablations.map(({ layer }) => layer)];
    });
    expect(Object.fromEntries(layers)).toEqual({
      "keep-loans": ["database"],
      "loan-length": ["edge", "database", "all"],
      "one-loan-a-book": ["database"],
      reminder: ["database"],
      "second-librarian": ["database"],
      "encrypted-cards": ["service"],
      "need-to-know": ["service"],
      "own-record": ["database"],
    });
  });

  it("counts the properties of all others on the same entities, run once everything was gone", () => {
    const counts = enforced.map((rule) => [rule, provenRule(rule).ablations.at(-1)?.unrelated.run]);
    const beside = (rules: readonly string[]): number => rules.length - 1 + controls.length;
    expect(Object.fromEntries(counts)).toEqual({
      ...Object.fromEntries(onLoans.map((rule) => [rule, beside(onLoans)])),
      ...Object.fromEntries(onMembers.map((rule) => [rule, beside(onMembers)])),
      "encrypted-cards": enforced.length - 1,
    });
  });

  it("comes with an event when a rule begins, and one when it is done", () => {
    expect(new Set(events.map(({ of }) => of))).toEqual(new Set([enforced.length]));
    for (const rule of enforced) {
      const own = events.filter((event) => event.rule === rule);
      expect(own.map(({ status, outcome, cached }) => [status, outcome, cached])).toEqual([
        ["started", undefined, undefined],
        ["done", "proven", undefined],
      ]);
    }
    const done = events.filter(({ status }) => status === "done");
    expect(done.map((event) => event.done)).toEqual(enforced.map((_, index) => index + 1));
    expect(done.every(({ ms = -1 }) => ms >= 0)).toBe(true);
  });
});

describe("the exit status", () => {
  const run = async (rule: string): Promise<{ readonly code: number; readonly err: string }> =>
    new Terminal(library.folder).run("prove", "--out", "app", "--no-mutants", "--rule", rule);

  it("is 0 when the rules are proven", async () => {
    expect(await run("own-record")).toMatchObject({ code: 0 });
  });

  it("is 1 when there is no such rule", async () => {
    const { code, err } = await run("own-recrod");
    expect(code).toBe(1);
    expect(err).toContain("Did you mean own-record?");
  });

  it("is 1 when a rule is not proven", async () => {
    const file = "test/rules/own-record.test.ts";
    const test = 'import { testRows } from "#test/rule-rows";';
    const nothing = "const testRows = (..._: readonly unknown[]): void => {};";
    await library.edit(file, test, nothing);
    try {
      const { code, err } = await run("own-record");
      expect(code).toBe(1);
      expect(err).toContain("BYL1801");
    } finally {
      await library.edit(file, nothing, test);
    }
  });
});

describe("proving it again", () => {
  const doneOf = async (): Promise<{
    readonly report: ProveReport;
    readonly tried: readonly string[];
    readonly known: readonly string[];
  }> => {
    const done: RuleEvent[] = [];
    const onRule = (event: RuleEvent): void => {
      if (event.status === "done") done.push(event);
    };
    const report = await library.prove({ cache: true, rules: enforced, onRule });
    const idsOf = (cached: boolean): readonly string[] =>
      done.filter((event) => (event.cached ?? false) === cached).map(({ rule }) => rule);
    return { report, tried: idsOf(false).toSorted(), known: idsOf(true).toSorted() };
  };

  it("tries nothing, and finds the same of every rule", async () => {
    const { report, tried, known } = await doneOf();
    expect(tried).toEqual([]);
    expect(known).toEqual(enforced.toSorted());
    for (const rule of enforced) expect(provenRule(rule, report)).toEqual(provenRule(rule));
  });

  it("tries a rule that has changed with those beside it, and no other", async () => {
    const file = "../library-pack/rules/members/own-record.yaml";
    const title = "title: Members see their own record only";
    const other = "title: Members see only their own record";
    await library.edit(file, title, other);
    try {
      const { report, tried, known } = await doneOf();
      expect(tried).toEqual([...controls, ...onMembers].toSorted());
      expect(known).toEqual(onLoans.toSorted());
      expect(provenRule("own-record", report)).toMatchObject({
        status: "enforced",
        title: "Members see only their own record",
      });
    } finally {
      await library.edit(file, other, title);
    }
  });
});

describe("two machines", () => {
  it("find together what one finds alone", async () => {
    const folder = join(library.folder, "parts");
    const provePart = async (index: number): Promise<ProveReport> => {
      const shard = { index, count: 2 };
      const report = await library.prove({ shard });
      if (report.proof === undefined) throw new Error("nothing was proven");
      await writePart(report.proof, shard, folder);
      return report;
    };
    const [first] = await mapBounded([1, 2], provePart, 1);
    const { woven, files } = first!;
    const parts = await readParts(folder);
    await rm(folder, { recursive: true });
    const merged = mergeProofs(parts.value ?? [], await wholeProof(woven!, files!, library.out));
    expect(merged.diagnostics).toEqual([]);
    expect(merged.value?.rules).toEqual(whole.proof?.rules);
    expect(merged.value?.races.map(({ file }) => file)).toEqual(
      whole.proof?.races.map(({ file }) => file),
    );
  });
});

describe("a change by hand where a rule is enforced", () => {
  it("is told with its file, since the enforcement cannot be taken away: BYL1808", async () => {
    const own = await libraries.open();
    const file = "src/db/migrations/0002_tables.sql";
    await own.edit(file, "then 28 else 21 end)) is true)", "then 28 else 21 end)) is true) -- 4");
    const { problems } = provenRule("loan-length", await own.prove({ rules: ["loan-length"] }));
    expect(problems.map(({ code }) => code)).toEqual(["BYL1808"]);
    expect(problems[0]?.message).toContain(`\`${file}\``);
    expect(problems[0]?.message).toContain("where loan-length is enforced");
  });
});

describe("a change of the application while it is proven", () => {
  it("is named, and nothing is said to be proven: BYL1819", async () => {
    const file = "src/roles.ts";
    const before = await readFile(join(library.out, file), "utf8");
    const writing: Promise<void>[] = [];
    const report = await library.prove({
      rules: ["own-record"],
      onRule: ({ status }) => {
        if (status === "done") writing.push(writeFile(join(library.out, file), `${before}// 7\n`));
      },
    });
    await Promise.all(writing);
    await writeFile(join(library.out, file), before);
    expect(report.proof).toBeUndefined();
    expect(report.diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "BYL1819", message: `\`${file}\` has changed while the application was proven.` },
    ]);
  });
});

describe("a change of tests by hand", () => {
  it("is told of a rule's own, which then says nothing, and of what all run with", async () => {
    const file = "test/rules/own-record.test.ts";
    const shared = "test/support/rule-effort.ts";
    await library.edit(file, "import { testRows", "// Nothing else.\nimport { testRows");
    await library.edit(shared, "const usual", "// Nothing else.\nconst usual");
    try {
      const report = await library.prove({ rules: ["own-record"] });
      expect(provenRule("own-record", report)).toMatchObject({
        status: "unproven",
        problems: [{ code: "BYL1821" }],
      });
      const warnings = report.diagnostics.filter(({ code }) => code === "BYL1822");
      expect(warnings.map(({ message }) => message)).toEqual([
        `\`${shared}\` was changed by hand, and the properties of rules run with it.`,
      ]);
      expect(report.proof?.changedByHand.toSorted()).toEqual([file, shared].toSorted());
    } finally {
      await library.edit(file, "// Nothing else.\n", "");
      await library.edit(shared, "// Nothing else.\n", "");
    }
  });
});

describe("a fault in the middle", () => {
  it("is told as it is, and leaves no process and no database on a server that stays", async () => {
    const before = await childProcesses();
    const databases = await libraries.databases();
    const proving = library.prove({
      workers: 2,
      onRule: ({ status, done }) => {
        if (status === "done" && done === 2) throw new Error("the listener is broken");
      },
    });
    await expect(proving).rejects.toThrow("the listener is broken");
    expect(await childProcesses()).toEqual(before);
    expect(await libraries.databases()).toEqual(databases);
  });
});

describe("ending it early", () => {
  it("ends its processes and its server, and begins no other rule", async () => {
    const before = await childProcesses();
    const { TEST_DATABASE_URL: shared } = process.env;
    // Without one that is given, it starts a server of its own.
    delete process.env["TEST_DATABASE_URL"];
    const controller = new AbortController();
    const seen: string[] = [];
    const running: Promise<readonly string[]>[] = [];
    try {
      const proving = library.prove({
        signal: controller.signal,
        onRule: ({ rule, status }) => {
          seen.push(`${rule} ${status}`);
          if (status === "started") controller.abort(new Error("enough of that"));
          running.push(childProcesses());
        },
      });
      await expect(proving).rejects.toThrow("enough of that");
    } finally {
      process.env["TEST_DATABASE_URL"] = shared;
    }
    const [first] = enforced;
    expect(seen.filter((event) => !event.startsWith(`${first} `))).toEqual([]);
    const [during = []] = await Promise.all(running);
    expect(during.length).toBeGreaterThan(before.length);
    expect(await childProcesses()).toEqual(before);
  });
});

describe("the application's own vitest", () => {
  it("fails without a rule exactly where the prover says so, and nowhere else", async () => {
    const without = await libraries.open({}, { rule: "loan-length" });
    const found = await runVitest(without.out, "test/rules");
    const fileOf = (rule: string): string => `test/rules/${rule}.test.ts`;
    expect([...found.keys()].toSorted()).toEqual(enforced.map(fileOf).toSorted());
    for (const rule of enforced) {
      const { property, ablations } = provenRule(rule);
      const failed = rule === "loan-length" ? (ablations.at(-1)?.by ?? []) : [];
      const expected = (property?.tests ?? []).map(({ name, state }) => [
        name,
        failed.includes(name) ? "failed" : state,
      ]);
      expect(found.get(fileOf(rule))).toEqual(expected);
    }
  });
});
