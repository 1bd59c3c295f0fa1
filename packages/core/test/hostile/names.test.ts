import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { emitDrizzle } from "#core/emit/app/emit-drizzle";
import { triggerFunction } from "#core/emit/sql/trigger-function";
import { checkBlueprint, type Checked } from "#core/pipeline";
import { checkPattern } from "#core/rule/expression/check-pattern";
import { loadHostileLibrary, type Law } from "./hostile-library.ts";

let library: Law;
beforeAll(async () => {
  library = await loadHostileLibrary();
});

const fields = (...names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }]));
const keeper = (...entities: readonly string[]): object => ({
  keeper: { purposes: ["upkeep"], may: Object.fromEntries(entities.map((name) => [name, "all"])) },
});

function check(order: object, { packs, rules }: Law = { packs: [], rules: [] }): Checked {
  const text = stringify({ bylaw: 1, app: "library", ...order });
  const { value, diagnostics } = parseBlueprint(text, "blueprint.yaml");
  return value === undefined
    ? { woven: undefined, diagnostics }
    : checkBlueprint(value, packs, rules);
}

const codes = (checked: Checked): readonly string[] => checked.diagnostics.map(({ code }) => code);

describe("names that would meet in what is emitted", () => {
  it.each([
    ["a column that every table has", { Book: { fields: fields("createdAT") } }, {}, "BYL1205"],
    ["a column of PostgreSQL's own", { Book: { fields: fields("xmin") } }, {}, "BYL1205"],
    ["the type of a new record", { Book: {}, NewBook: {} }, {}, "BYL1206"],
    ["the type of a change", { Book: {}, BookChange: {} }, {}, "BYL1206"],
    ["a constant", { Text: {}, TextEntity: {} }, {}, "BYL1206"],
    ["the platform's type of refusals", { Problem: {} }, {}, "BYL1206"],
    ["the type of an operation's input", { Book: {}, LendInput: {} }, { lend: "Book" }, "BYL1206"],
    ["a call of the interface", { Book: {} }, { createBook: "Book" }, "BYL1206"],
    [
      "the file of another operation",
      { Book: {}, Map: {} },
      { doIt: "Book", doIT: "Book" },
      "BYL1206",
    ],
    [
      "the path of an operation",
      { Book: { relations: { lend: { manyToMany: "Book" } } } },
      { lend: "Book" },
      "BYL1206",
    ],
    [
      "the path of approvals",
      { Book: { relations: { approvals: { manyToMany: "Book" } } } },
      {},
      "BYL1206",
    ],
  ])("are refused: %s", (_what, entities, operations, code) => {
    const declared = Object.entries(operations).map(([name, on]) => [name, { on, by: ["keeper"] }]);
    const order = {
      entities,
      operations: Object.fromEntries(declared) as object,
      roles: keeper(...Object.keys(entities)),
    };
    const { woven, diagnostics } = check(order);
    expect(woven).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toContain(code);
    for (const { at } of diagnostics) expect(at?.line).toBeGreaterThan(2);
  });

  it("are refused where a searched field is encrypted, which takes a second column", () => {
    const card = { type: "string", required: true, class: "reader.card" };
    const order = (names: readonly string[], search: boolean): object => ({
      packs: ["./library"],
      jurisdictions: ["US"],
      facts: { lendsToMinors: false, branches: 1 },
      roles: { keeper: { purposes: ["upkeep"], may: { Badge: "all" }, needs: ["reader"] } },
      entities: {
        Badge: { fields: { ...fields(...names), [names[0] ?? ""]: { ...card, search } } },
      },
    });
    expect(codes(check(order(["number", "numberIndex"], true), library))).toEqual(["BYL1206"]);
    expect(codes(check(order(["number", "numberIndex"], false), library))).toEqual([]);
    const long = "n".repeat(60);
    expect(codes(check(order([long], true), library))).toEqual(["BYL1207"]);
    expect(codes(check(order([long], false), library))).toEqual([]);
  });

  it("stay apart as constants of the tables and links", () => {
    const linked = {
      relations: { authors: { manyToMany: "Text" }, readers: { manyToMany: "Text" } },
    };
    const entities = { Book: linked, Text: {}, Integer: {}, BookToText: {} };
    const { woven, diagnostics } = check({ entities, roles: keeper(...Object.keys(entities)) });
    expect(diagnostics).toEqual([]);
    const { content } = emitDrizzle(woven!);
    const names = [...content.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(names).toHaveLength(6);
    expect(new Set(["text", "integer", ...names]).size).toBe(8);
  });

  it("stay apart as functions of triggers, however long the table's name is", () => {
    const tables = [10, 49, 50, 57, 62, 63].flatMap((length) => [
      "t".repeat(length),
      `${"t".repeat(length - 1)}u`,
    ]);
    const triggers = ["before_change", "before_change_around", "clocks", "clocks_around"];
    const names = tables.flatMap((table) => triggers.map((each) => triggerFunction(table, each)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(({ length }) => length > 63)).toEqual([]);
  });
});

describe("values that would be read as something else", () => {
  it.each([['lending"; rm -rf ~; "'], ["lending\nx-other: 1"], ["lending care"], [""]])(
    "are no purposes, which travel in a header: %j",
    (purpose) => {
      const role = { purposes: [purpose] };
      expect(codes(check({ roles: { keeper: role } }))).toEqual(["BYL1105"]);
    },
  );

  it("are no names of applications that PostgreSQL keeps for itself", () => {
    expect(codes(check({ app: "pg-library" }))).toEqual(["BYL1105"]);
  });

  it("are missing where a field is required that nobody may write", () => {
    const mark = { type: "string", class: "none", required: true, readOnly: true };
    const order = (more: object): object => ({
      entities: { Book: { fields: { mark: { ...mark, ...more } } } },
      roles: keeper("Book"),
    });
    expect(codes(check(order({})))).toEqual(["BYL1208"]);
    expect(codes(check(order({ default: "x" })))).toEqual([]);
  });

  it.each([
    ["a day that no calendar has", { type: "date", default: "2026-02-31" }],
    ["an hour that no day has", { type: "timestamp", default: "2026-01-31T99:30:00Z" }],
    ["more places than the field has", { type: "decimal", scale: 1, default: "0.25" }],
    ["more digits than callers may send", { type: "decimal", default: "1".repeat(19) }],
    ["a text of another form", { type: "string", pattern: "^[A-Z]{2}$", default: "abc" }],
  ])("are no defaults: %s", (_what, field) => {
    const entities = { Book: { fields: { mark: { ...field, class: "none" } } } };
    expect(codes(check({ entities, roles: keeper("Book") }))).toEqual(["BYL1208"]);
  });
});

describe("a pattern that may begin anywhere", () => {
  it("has fewer ways to match than one that begins at the start", () => {
    expect(checkPattern("a{0,69}a{0,69}b")).toContain("slow");
    expect(checkPattern("^a{0,69}a{0,69}b$")).toBeUndefined();
    expect(checkPattern("^x$|a{0,69}a{0,69}b")).toContain("slow");
    expect(checkPattern("[A-Z]{2,200}x")).toBeUndefined();
    expect(checkPattern("(^a{0,69}a{0,69}b|x)y")).toContain("slow");
  });
});
