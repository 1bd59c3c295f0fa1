import { cp, mkdtemp, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileRules } from "#core/pack/compile-rules";
import { findPack } from "#core/pack/find-pack";
import { isHoliday } from "#core/pack/is-holiday";
import { loadPack } from "#core/pack/load-pack";
import { parametersOn } from "#core/pack/parameters-on";
import { shiftDate } from "#core/pack/shift-date";
import { testPack } from "#core/pack/test-pack";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { libraryFolder, variedLibrary } from "../fixtures/library-pack.ts";

describe("loading a pack", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "pack-"));
    await cp(libraryFolder, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("reads manifest, concepts and rules in a fixed order", async () => {
    const { value, diagnostics } = await loadPack({ folder });
    expect(diagnostics).toEqual([]);
    expect(value?.concepts.map(({ id }) => id)).toEqual([
      "library/Book",
      "library/Loan",
      "library/Member",
    ]);
    expect(value?.rules.map(({ file }) => file)).toEqual(
      value?.rules.map(({ file }) => file).toSorted(),
    );
    expect(value?.rules).toHaveLength(12);
  });

  it("follows a link to the pack itself, as package managers make them", async () => {
    const link = `${folder}-link`;
    await symlink(folder, link);
    expect((await loadPack({ folder: link })).diagnostics).toEqual([]);
    await rm(link);
  });

  it.each(["rules/outside.yaml", "rules/folder", "concepts/outside.yaml"])(
    "refuses a symbolic link: %s",
    async (path) => {
      const target = path.endsWith(".yaml") ? "/etc/hostname" : tmpdir();
      await symlink(target, join(folder, path));
      const { value, diagnostics } = await loadPack({ folder });
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1302"]);
    },
  );

  it("refuses a manifest that is a link", async () => {
    await rm(join(folder, "pack.yaml"));
    await symlink(join(libraryFolder, "pack.yaml"), join(folder, "pack.yaml"));
    expect((await loadPack({ folder })).diagnostics).toMatchObject([{ code: "BYL1302" }]);
  });

  it("reads neither huge files nor bytes that are no text", async () => {
    await truncate(join(folder, "rules/loans/reminder.yaml"), 5_000_000);
    await writeFile(join(folder, "concepts/Book.yaml"), Buffer.from([0xc3, 0x28]));
    const { diagnostics } = await loadPack({ folder });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "`concepts/Book.yaml` is not text in UTF-8, which packs cannot hold.",
      "`rules/loans/reminder.yaml` is a file of 5000000 bytes, which packs cannot hold.",
    ]);
  });

  it("reads no pack of more than 20 MB", async () => {
    await truncate(join(folder, "rules/loans/reminder.yaml"), 5_000_000_000);
    expect((await loadPack({ folder })).diagnostics).toMatchObject([{ code: "BYL1303" }]);
  });

  it("reports the problems of all files at once, each in its file", async () => {
    await writeFile(join(folder, "rules/loans/reminder.yaml"), "id: x\nkind: clok\n");
    await writeFile(join(folder, "concepts/Book.yaml"), "concept: Book\n\t\n");
    const { diagnostics } = await loadPack({ folder });
    const files = new Set(diagnostics.map(({ at }) => at?.file.replace(/.*\//, "")));
    expect([...files]).toEqual(["Book.yaml", "reminder.yaml"]);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "BYL1104", help: "Did you mean `clock`?" }),
    );
  });

  it("says so when there is no pack", async () => {
    expect((await loadPack({ folder: join(folder, "nowhere") })).diagnostics).toMatchObject([
      { code: "BYL1301" },
    ]);
    expect((await loadPack({ folder: join(folder, "rules") })).diagnostics).toMatchObject([
      { code: "BYL1301" },
    ]);
    const file = join(folder, "pack.yaml");
    expect((await loadPack({ folder: file })).diagnostics).toMatchObject([{ code: "BYL1301" }]);
  });

  it("finds a pack by its folder, and says what is missing otherwise", async () => {
    expect((await findPack(".", folder)).value).toEqual({ folder });
    expect((await findPack("./rules", folder)).diagnostics).toMatchObject([{ code: "BYL1305" }]);
    expect((await findPack("no-such-pack", folder)).diagnostics).toMatchObject([
      {
        code: "BYL1305",
        help: "Install the package, for example `npm install @bylaw/domain-no-such-pack`.",
      },
    ]);
    expect((await findPack("../../etc\u0000", folder)).value).toBeUndefined();
    expect((await findPack("node:fs", folder)).diagnostics).toMatchObject([{ code: "BYL1305" }]);
    expect((await findPack("fs", folder)).diagnostics).toMatchObject([{ code: "BYL1305" }]);
  });

  it("takes a package's default export, and refuses a package that is not a pack", async () => {
    const packages = join(folder, "node_modules");
    const write = async (name: string, code: string): Promise<void> => {
      await cp(join(folder, "rules"), join(packages, name, "rules"), { recursive: true });
      await writeFile(
        join(packages, name, "package.json"),
        '{ "type": "module", "exports": "./index.js" }',
      );
      await writeFile(join(packages, name, "index.js"), code);
    };
    await write("@bylaw/domain-shelves", 'export default { folder: "/somewhere" };');
    await write("plain", "export const x = 1;");
    await write("broken", "throw new Error('no');");
    expect((await findPack("shelves", folder)).value).toEqual({ folder: "/somewhere" });
    expect((await findPack("plain", folder)).diagnostics).toMatchObject([{ code: "BYL1306" }]);
    expect((await findPack("broken", folder)).diagnostics).toMatchObject([{ code: "BYL1306" }]);
  });
});

describe("compiling rules", () => {
  it("compiles each expression under its key", async () => {
    const { rules } = await variedLibrary({});
    const keys = Object.fromEntries(
      rules.map(({ id, expressions }) => [id, Object.keys(expressions)]),
    );
    expect(keys).toMatchObject({
      "loan-length": ["require"],
      "own-record": ["rows"],
      "need-to-know": ["fields"],
      "keep-loans": ["from"],
      audited: ["applies"],
      "old-fines": [],
    });
    expect(rules.find(({ id }) => id === "loan-length")?.concept).toBe("library/Loan");
  });

  it("points into the text of an expression, also below a bar", async () => {
    const file = "rules/loans/loan-length.yaml";
    const text = await readFile(join(libraryFolder, file), "utf8");
    const require = "require: record.days <= params.most";
    const { diagnostics } = await variedLibrary({
      [file]: text.replace(require, "require: record.dais <= 3"),
    });
    expect(diagnostics).toMatchObject([
      { code: "BYL2004", rule: "loan-length", at: { line: 10, column: 17 } },
    ]);
    const folded = "require: |\n  record.days <= 3 &&\n  record.dais <= 3";
    const below = await variedLibrary({ [file]: text.replace(require, folded) });
    expect(below.diagnostics).toMatchObject([{ code: "BYL2004", at: { line: 12, column: 10 } }]);
  });

  it("keeps packs of one name, and rules of one id, apart", async () => {
    const { value } = await loadPack({ folder: libraryFolder });
    const { diagnostics } = compileRules([value!, value!]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["BYL1321", "BYL1304"]));
  });
});

describe("testing a pack", () => {
  it("runs every example of the library", async () => {
    const { pack, rules } = await variedLibrary({});
    const report = testPack([pack!], rules);
    expect(report).toMatchObject({ passed: 18, failed: 0, diagnostics: [] });
  });

  it("counts business days by the calendar that it is given", async () => {
    const { pack, rules } = await variedLibrary({});
    const report = testPack([pack!], rules, { isHoliday: () => false });
    expect(report.failed).toBe(1);
    expect(report.diagnostics).toMatchObject([
      {
        code: "BYL1322",
        rule: "reminder",
        message:
          "The example `over a week-end and a holiday` gives due 2026-07-07, but expects due 2026-07-08.",
      },
    ]);
  });

  it("uses the value of a parameter that holds on the example's day", async () => {
    const { rules } = await variedLibrary({});
    const rule = rules.find(({ id }) => id === "loan-length")!.definition;
    expect(parametersOn(rule, "2023-12-31")).toEqual({ most: 21 });
    expect(parametersOn(rule, "2024-01-01")).toEqual({ most: 28 });
  });

  it.each([
    ["US", "2026-07-03", true],
    ["US", "2026-07-04", true],
    ["US", "2021-12-31", true],
    ["US", "2026-10-12", true],
    ["US", "2026-11-27", false],
    ["US-CA", "2026-03-31", true],
    ["nowhere", "2026-12-25", false],
    ["", "2026-12-25", false],
  ])("knows the holidays of %s: %s", (calendar, day, holiday) => {
    expect(isHoliday(calendar, day)).toBe(holiday);
  });

  it("moves dates by the calendar", () => {
    expect(shiftDate("2024-01-31", { months: 1 })).toBe("2024-02-29");
    expect(shiftDate("2024-02-29", { years: 1 })).toBe("2025-02-28");
    expect(shiftDate("2023-12-31", { years: 6, days: 1 })).toBe("2030-01-01");
    expect(shiftDate("0099-12-31", { days: 1 })).toBe("0100-01-01");
  });
});
