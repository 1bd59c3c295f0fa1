import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;

beforeEach(async () => {
  terminal = await Terminal.open();
});

afterEach(async () => {
  await terminal.close();
});

interface Printed {
  readonly diagnostics: readonly { readonly code: string }[];
}

async function json<Value = Printed>(
  ...argv: readonly string[]
): Promise<Value & { code: number }> {
  const { code, out } = await terminal.run(...argv, "--json");
  return { ...(JSON.parse(out) as Value), code };
}

describe("bylaw check", () => {
  it("ends with 0 when there are no errors", async () => {
    const { code, out } = await terminal.run("check");
    expect(code).toBe(0);
    expect(out).toMatch(/9 rules apply; no errors, 1 warning\.\n$/);
  });

  it("accepts the folder of a blueprint", async () => {
    expect((await terminal.run("check", terminal.folder)).code).toBe(0);
  });

  it("shows what is wrong with its line, and ends with 1", async () => {
    await terminal.edit("blueprint.yaml", "entities:", "entites:");
    const { code, out } = await terminal.run("check");
    expect(code).toBe(1);
    expect(out).toContain("--> blueprint.yaml:14:1");
    expect(out).toContain("help:");
  });

  it("prints JSON and SARIF", async () => {
    expect(await json("check")).toMatchObject({
      code: 0,
      diagnostics: [{ code: "BYL1503", severity: "warning" }],
      counts: { errors: 0, warnings: 1, notes: 0, rulesThatApply: 9 },
    });
    const { out } = await terminal.run("check", "--format", "sarif");
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [{ results: [{ ruleId: "BYL1503", level: "warning" }] }],
    });
  });
});

describe("bylaw rules", () => {
  interface Rules extends Printed {
    readonly asOf: string;
    readonly rules: readonly {
      readonly id: string;
      readonly kind: string;
      readonly outcome: string;
      readonly questions: readonly object[];
    }[];
  }

  it("says of every rule whether it applies, and why", async () => {
    const { code, out } = await terminal.run("rules");
    expect(code).toBe(0);
    expect(out).toContain("Applies (9 rules)");
    expect(out).toContain("Does not apply (3 rules)");
    expect(out).toContain("facts.lendsToMinors is false");
    expect(out.split("\n").filter((line) => line.length > 80 || line.endsWith(" "))).toEqual([]);
  });

  it("names the question that settles what is unknown, although that is an error", async () => {
    await terminal.edit("blueprint.yaml", "lendsToMinors: false, ", "");
    expect((await terminal.run("check")).code).toBe(1);
    const { rules, code } = await json<Rules>("rules", "--outcome", "unknown");
    expect(code).toBe(0);
    expect(rules.map(({ id }) => id)).toContain("minors");
    expect(rules[0]?.questions).toContainEqual({
      fact: "lendsToMinors",
      question: "Does the library lend to people below 18?",
    });
  });

  it("filters by kind", async () => {
    const { rules } = await json<Rules>("rules", "--kind", "clock");
    expect(rules.map(({ id, outcome }) => [id, outcome])).toEqual([["reminder", "applies"]]);
  });
});

describe("bylaw plan and bylaw build", () => {
  it("plan says what is going to be written and writes nothing; build writes it", async () => {
    const before = await readdir(terminal.folder);
    const planned = await terminal.run("plan", "--out", "app");
    expect(planned.code).toBe(2);
    expect(planned.out).toMatch(/\d+ to add; 0 unchanged\.\n$/);
    expect(await readdir(terminal.folder)).toEqual(before);

    const built = await terminal.run("build", "--out", "app");
    expect(built.code).toBe(0);
    expect(built.out).toContain("Next:\n  cd app\n");
    expect(await terminal.read("app/package.json")).toContain('"city-library"');

    expect(await terminal.run("plan", "--out", "app")).toMatchObject({ code: 0 });
    const again = await terminal.run("build", "--out", "app");
    expect(again.out).toMatch(/^Nothing to do; \d+ unchanged\.\n$/);
  });

  it("reports a conflict and ends with 1 until it is settled", async () => {
    await terminal.run("build", "--out", "app");
    await terminal.edit("app/src/roles.ts", "librarian:", "librarian: /* mine */");
    await terminal.edit("blueprint.yaml", "purposes: [lending, upkeep]", "purposes: [upkeep]");
    const { code, out } = await terminal.run("build", "--out", "app");
    expect(code).toBe(1);
    expect(out).toContain("conflict  src/roles.ts");
    expect(out).toContain("src/roles.ts.new");
    const planned = await json<{ plan: { files: object[] } }>("plan", "--out", "app");
    expect(planned).toMatchObject({
      code: 2,
      plan: { files: [{ path: "src/roles.ts", action: "conflict", writes: false }] },
    });
  });

  it("refuses a folder of somebody else", async () => {
    const { code, err } = await terminal.run("build", "--out", "library-pack");
    expect(code).toBe(1);
    expect(err).toContain("BYL1702");
    expect(await json("plan", "--out", "library-pack")).toMatchObject({
      code: 1,
      plan: null,
    });
  });

  it("leaves a rule's enforcement out on request, and refuses a rule that it does not know", async () => {
    const wrong = await terminal.run("build", "--out", "app", "--without", "loan-lenght");
    expect(wrong.err).toContain("Did you mean loan-length?");
    expect(wrong.code).toBe(64);
    await terminal.run("build", "--out", "app", "--without", "loan-length:database");
    const migrations = await readdir(join(terminal.folder, "app/src/db/migrations"));
    const sql = await Promise.all(
      migrations.map(async (name) => terminal.read(`app/src/db/migrations/${name}`)),
    );
    expect(sql.join("")).not.toContain("loan-length");
    expect(await terminal.read("app/src/entities/loan/rules.ts")).toContain("loan-length");
    expect(await terminal.read("app/bylaw.lock.json")).toContain(
      '"without": "loan-length:database"',
    );
  });
});

describe("bylaw explain", () => {
  it("follows a rule from its citation to the application's files", async () => {
    const rule = await json<object>("explain", "loan-length");
    expect(rule).toMatchObject({
      code: 0,
      kind: "rule",
      citation: "Library Rules 4.1",
      outcome: "applies",
      enforced: [{ layer: "edge" }, { layer: "database" }],
    });
    const { out } = await terminal.run("explain", "loan-length");
    expect(out).toContain("library-pack/rules/loans/loan-length.yaml:1");
    expect(out).toContain("blueprint.yaml:25");
    expect(out).toContain("src/entities/loan/rules.ts:");
  });

  it("follows lines of the application, the blueprint and a pack back to the rule", async () => {
    await terminal.run("build", "--out", "app");
    const text = await terminal.read("app/src/entities/loan/rules.ts");
    const line = text.split("\n").findIndex((content) => content.includes("loan-length")) + 1;
    const places = [
      ["explain", `src/entities/loan/rules.ts:${line}`],
      ["explain", `app/src/entities/loan/rules.ts:${line + 1}`, "--out", "app"],
      ["explain", "library-pack/rules/loans/loan-length.yaml"],
      ["explain", "blueprint.yaml:26"],
    ];
    for (const argv of places) {
      // oxlint-disable-next-line no-await-in-loop -- one place after the other reads better
      const { rules } = await json<{ rules: readonly { id: string }[] }>(...argv);
      expect(rules.map(({ id }) => id)).toContain("loan-length");
    }
  });

  it("follows an entity to its concept, rules and files", async () => {
    expect(await json<object>("explain", "Loan")).toMatchObject({
      kind: "entity",
      concept: "library/Loan",
      api: "/v1/loans",
      rules: expect.arrayContaining([
        expect.objectContaining({ id: "loan-length", outcome: "applies" }),
      ]) as object,
      files: expect.arrayContaining(["src/entities/loan/rules.ts"]) as object,
    });
  });

  it("guesses what was meant", async () => {
    const { code, err } = await terminal.run("explain", "loan-lenght");
    expect(code).toBe(64);
    expect(err).toContain("Did you mean loan-length?");
  });
});

describe("bylaw pack test", () => {
  it("runs every example", async () => {
    const { code, out } = await terminal.run("pack", "test", "library-pack");
    expect(code).toBe(0);
    expect(out).toMatch(/12 rules: 18 examples passed, 0 failed\.\n$/);
  });

  it("ends with 1 when an example fails, and says what came out", async () => {
    const path = "library-pack/rules/loans/loan-length.yaml";
    await terminal.edit(path, "record.days <= params.most", "record.days < params.most");
    expect(await json<object>("pack", "test", "library-pack")).toMatchObject({
      code: 1,
      failed: 1,
      diagnostics: [{ code: "BYL1322", rule: "loan-length" }],
    });
    const { out } = await terminal.run("pack", "test", "library-pack");
    expect(out).toContain("FAIL  loan-length");
    expect(out).toContain("exactly four weeks: expected allowed, found refused");
  });
});

describe("bylaw new", () => {
  beforeEach(async () => {
    const starter = (await terminal.read("blueprint.yaml")).replace(
      "bylaw: 1",
      "# Yours.\nbylaw: 1",
    );
    await mkdir(join(terminal.folder, "library-pack/starter"));
    await writeFile(join(terminal.folder, "library-pack/starter/blueprint.yaml"), starter);
  });

  it("writes a pack's starter under the app's name, which then checks", async () => {
    const { code, out } = await terminal.run(
      "new",
      "--pack",
      "./library-pack",
      "--app",
      "town-library",
      "--yes",
    );
    expect(code).toBe(0);
    expect(out).toContain("Wrote town-library/blueprint.yaml.");
    const text = await terminal.read("town-library/blueprint.yaml");
    expect(text).toContain("# Yours.");
    expect(text).toContain("app: town-library");
    expect(text).toContain('packs: ["../library-pack"]');
    expect((await terminal.run("check", "town-library")).code).toBe(0);
  });

  it("never overwrites", async () => {
    const argv = ["new", "--pack", "./library-pack", "--app", "town-library", "--out", "."];
    const before = await terminal.read("blueprint.yaml");
    const { code, err } = await terminal.run(...argv);
    expect(code).toBe(1);
    expect(err).toContain("exists already");
    expect(await terminal.read("blueprint.yaml")).toBe(before);
  });

  it("refuses a name that a blueprint cannot have, and a pack that is not there", async () => {
    const name = await terminal.run(
      "new",
      "--pack",
      "./library-pack",
      "--app",
      "Town Library",
      "--out",
      "t",
    );
    expect(name.code).toBe(1);
    expect(name.err).toContain("error BYL");
    const pack = await terminal.run("new", "--pack", "./none", "--app", "town-library");
    expect(pack.code).toBe(1);
    expect(pack.err).toContain("BYL1305");
  });
});
