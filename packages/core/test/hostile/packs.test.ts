import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { createFactory } from "#core/factory";
import { loadPack } from "#core/pack/load-pack";
import type { PackDefinition } from "#core/pack/pack";
import { codedLibrary, inCodedLibrary } from "../fixtures/library-code.ts";
import { libraryFolder, variedLibrary } from "../fixtures/library-pack.ts";

const loanLength = "rules/loans/loan-length.yaml";
const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-pack-"));
  await cp(libraryFolder, folder, { recursive: true });
});

afterEach(async () => {
  await chmod(join(folder, "rules/loans"), 0o755);
  await rm(folder, { recursive: true });
});

/** Puts something in the place of a file. */
async function replace(path: string, put: (file: string) => unknown): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  await put(file);
}

const pipe = (file: string): unknown => execFileSync("mkfifo", [file]);

async function load(definition: PackDefinition = { folder }): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = await loadPack(definition);
  expect(value === undefined).toBe(hasErrors(diagnostics));
  return diagnostics;
}

const said = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, at }) => `${code} ${at?.file.split("/").at(-1)}:${at?.line}`);

describe("the files of a pack", () => {
  it.skipIf(isWindows).each(["pack.yaml", "concepts/Book.yaml", loanLength, "tables/fees.csv"])(
    "are not pipes, which nobody may ever write into: %s",
    async (path) => {
      await replace(path, pipe);
      const [problem, ...more] = await load();
      expect([problem?.code === "BYL1302" || problem?.code === "BYL1301", more]).toEqual([
        true,
        [],
      ]);
    },
  );

  it.skipIf(isWindows).each(["controls/fixed-dates.sql", "src/runtime/weeks.ts"])(
    "that its code names are no pipes either: %s",
    async (path) => {
      await inCodedLibrary({}, async (coded) => {
        await rm(join(coded, path));
        pipe(join(coded, path));
        const { diagnostics } = await loadPack(codedLibrary(coded));
        expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
          `BYL1302 \`${path}\` is not a plain file, which packs cannot hold.`,
        ]);
      });
    },
  );

  it.each(["pack.yaml", "concepts/Book.yaml", loanLength, "tables/fees.csv"])(
    "are not read when they have a hundred megabytes: %s",
    async (path) => {
      await replace(path, async (file) => {
        await writeFile(file, "");
        await truncate(file, 100_000_000);
      });
      const [problem] = await load();
      expect(problem?.code).toMatch(/^BYL130[23]$/);
    },
  );

  it("are not links, also not those of tables", async () => {
    await replace("tables/fees.csv", (file) => symlink("/etc/hostname", file));
    expect(said(await load())).toEqual(["BYL1302 fees.csv:1"]);
    await rm(join(folder, "tables"), { recursive: true });
    await symlink(tmpdir(), join(folder, "tables"));
    expect(said(await load())).toEqual(["BYL1302 tables:1"]);
  });

  it("are text", async () => {
    await replace("tables/fees.csv", (file) => writeFile(file, Buffer.from([0xff, 0xfe, 0x00])));
    await replace(loanLength, (file) => writeFile(file, Buffer.from("id: caf\xE9", "latin1")));
    expect(said(await load())).toEqual(["BYL1302 loan-length.yaml:1", "BYL1302 fees.csv:1"]);
  });

  it("are not more than can be read, however many lie there", async () => {
    for (let index = 0; index < 5_001; index += 1) {
      writeFileSync(join(folder, `rules/${index}.yaml`), "");
    }
    expect((await load()).map(({ code }) => code)).toEqual(["BYL1303"]);
  });

  it("are not passed over in silence where a folder is too deep", async () => {
    await replace("rules/a/b/c/d/e/f/g/more.yaml", (file) => writeFile(file, "id: more\n"));
    expect(said(await load())).toEqual(["BYL1302 g:1"]);
  });

  it.skipIf(isWindows || isRoot)("are not passed over where a folder is closed", async () => {
    await chmod(join(folder, "rules/loans"), 0o000);
    expect(said(await load())).toEqual(["BYL1302 loans:1"]);
  });
});

describe("the texts of a pack", () => {
  it.each([
    ["a NUL character", String.raw`"x \0 y"`],
    ["half of a surrogate pair", String.raw`"x \uD800 y"`],
  ])("hold nothing that no database can keep: %s (BYL1009)", async (what, text) => {
    const rule = readFileSync(join(libraryFolder, loanLength), "utf8");
    const concept = readFileSync(join(libraryFolder, "concepts/Book.yaml"), "utf8");
    await replace(loanLength, (file) =>
      writeFile(file, rule.replace(/message: .*/, `message: ${text}`)),
    );
    await replace("concepts/Book.yaml", (file) =>
      writeFile(file, concept.replace("[en, fr, de]", `[en, ${text}]`)),
    );
    const diagnostics = await load();
    expect(said(diagnostics)).toEqual(["BYL1009 Book.yaml:6", "BYL1009 loan-length.yaml:11"]);
    expect(diagnostics[0]?.message).toContain(what);
  });

  it("hold none as it is either", async () => {
    await replace("tables/fees.csv", (file) => writeFile(file, "unique, days: int\nx, \0\n"));
    await replace(loanLength, (file) => writeFile(file, "id: x\ntitle: a\0b\n"));
    expect(said(await load())).toEqual(["BYL1009 loan-length.yaml:2", "BYL1302 fees.csv:2"]);
  });

  it("do not grow out of aliases, nor go round in a circle", async () => {
    const bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    await replace(loanLength, (file) => writeFile(file, `${bomb}id: *c\n`));
    await replace("concepts/Book.yaml", (file) => writeFile(file, "concept: &a [*a]\n"));
    const diagnostics = await load();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["BYL1003"]));
    expect(said(diagnostics)).toContain("BYL1003 Book.yaml:1");
  });
});

describe("the expressions of a rule", () => {
  const deep = (open: string, close: string, many: number): string =>
    `${open.repeat(many)}true${close.repeat(many)}`;
  it.each([
    ["a field that is missing", "record.pages > 1", "BYL2004"],
    ["a number", "record.days + 1", "BYL2007"],
    ["a text", '"yes"', "BYL2007"],
    ["null", "null", undefined],
    ["deep brackets", deep("(", ")", 1900), undefined],
    ["deep lists", deep("[", "]", 1900), undefined],
    ["signs", `${"!".repeat(3900)}true`, undefined],
    ["calls", deep("size([", "])", 400), undefined],
    ["a choice of choices", `${"true ? true : ".repeat(280)}true`, undefined],
    ["a number without end", `record.days < ${"9".repeat(3900)}`, undefined],
    ["a decimal without end", `dec("${"9".repeat(3900)}") > dec("1")`, undefined],
    ["a text without end", `"${"x".repeat(5000)}" == "x"`, undefined],
    ["a slow pattern", 'string(record.days).matches("(a+)+$")', undefined],
    ["an open quotation mark", '"', undefined],
    ["nested collections", "records.Loan.exists(a, ".repeat(150), undefined],
    ["the global object", "globalThis.process.exit()", undefined],
    ["the prototype", "record.__proto__ == record.constructor", undefined],
  ])("are refused at their place: %s", async (_what, expression, code) => {
    const text = readFileSync(join(libraryFolder, loanLength), "utf8");
    const require = `require: ${JSON.stringify(expression)}`;
    const { diagnostics } = await variedLibrary({
      [loanLength]: text.replace(/require: .*/, () => require),
    });
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { at } of diagnostics) expect(at).toMatchObject({ line: 10 });
    expect(diagnostics.map((each) => each.code)).toContain(code ?? diagnostics[0]?.code);
  });
});

describe("a pack that was changed at random", () => {
  const files = globSync("**/*.yaml", { cwd: libraryFolder }).toSorted();
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      [],
      {},
      [null],
      { one: "Book" },
      "Loan",
      "record.days",
      "2026-02-30",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
  );
  const change = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    how: fc.constantFrom("delete", "replace", "add"),
    key: fc.constantFrom("then", "toString", "kind", "on", "when", "id", "message", "require", "x"),
    value,
  });

  const slots = (node: unknown): (readonly [object, string])[] =>
    typeof node !== "object" || node === null
      ? []
      : Object.entries(node).flatMap(([key, member]) =>
          [[node, key] as const].concat(slots(member)),
        );

  it("is loaded, or refused with errors that have their places", async () => {
    let refused = 0;
    const property = fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (changes) => {
        const changed: Record<string, string> = {};
        for (const { file, at, how, key, value: written } of changes) {
          const data: unknown = parse(
            changed[file] ?? readFileSync(join(libraryFolder, file), "utf8"),
          );
          const all = slots(data);
          const [holder, slot] = all[at % Math.max(1, all.length)] ?? [];
          if (holder === undefined || slot === undefined) continue;
          if (how === "delete") Reflect.deleteProperty(holder, slot);
          else Reflect.set(holder, how === "add" ? key : slot, written);
          changed[file] = stringify(data, { aliasDuplicateObjects: false });
        }
        const { pack, diagnostics } = await variedLibrary(changed);
        if (pack === undefined) refused += 1;
        expect(pack !== undefined || hasErrors(diagnostics)).toBe(true);
        expect(diagnostics.filter(({ at }) => at === undefined)).toEqual([]);
      },
    );
    await fc.assert(property, { seed: 20_261_122, numRuns: 120 });
    expect(refused).toBeGreaterThan(20);
  });
});

describe("the file of a blueprint", () => {
  const check = async (file: string): Promise<readonly Diagnostic[]> =>
    (await createFactory().check({ file })).diagnostics;

  it("is not read when it has a hundred megabytes", async () => {
    const file = join(folder, "blueprint.yaml");
    await writeFile(file, "bylaw: 1\n");
    await truncate(file, 100_000_000);
    expect(said(await check(file))).toEqual(["BYL1001 blueprint.yaml:1"]);
    const { diagnostics } = await createFactory().check({ file, text: "#".repeat(100_000_000) });
    expect(said(diagnostics)).toEqual(["BYL1001 blueprint.yaml:1"]);
  });

  it("is a plain file with text (BYL1010)", async () => {
    const file = join(folder, "blueprint.yaml");
    expect(said(await check(file))).toEqual(["BYL1010 blueprint.yaml:1"]);
    expect(said(await check(folder))).toHaveLength(1);
    await writeFile(file, Buffer.from("app: caf\xE9", "latin1"));
    expect(said(await check(file))).toEqual(["BYL1010 blueprint.yaml:1"]);
  });

  it.skipIf(isWindows)("is no pipe and no device", async () => {
    const file = join(folder, "blueprint.yaml");
    pipe(file);
    expect(said(await check(file))).toEqual(["BYL1010 blueprint.yaml:1"]);
    expect((await check("/dev/zero")).map(({ code }) => code)).toEqual(["BYL1010"]);
  });

  it("names packs that are there, wherever it looks", async () => {
    const file = join(folder, "blueprint.yaml");
    const packs = ["../".repeat(40), "/dev", "./rules", `./${"x/".repeat(90)}`, "fs", "@a/../b"];
    await writeFile(file, stringify({ bylaw: 1, app: "hostile", packs }));
    expect(said(await check(file))).toEqual(
      packs.map((_, at) => `BYL1305 blueprint.yaml:${at + 4}`),
    );
  });
});
