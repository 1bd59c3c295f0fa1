import { PGlite } from "@electric-sql/pglite";
import { describe, expect, it } from "vitest";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { emit } from "#core/emit/emit";
import { createFactory } from "#core/factory";
import { integerBounds, isWideInteger } from "#core/model/integer-bounds";
import { tightenField } from "#core/model/tighten-field";
import { parameterHistoryType } from "#core/pack/parameter-type";
import { recordType } from "#core/pack/record-type";
import { checkBlueprint } from "#core/pipeline";

const blueprint = (size: string): string => `bylaw: 1
app: library
entities:
  Shelf:
    fields:
      size: { type: integer, ${size} }
      books: { type: integer }
`;

describe("a whole number with a bound beyond 32 bits", () => {
  it("has a column of 64 bits that takes what JSON holds exactly, and nothing beyond", async () => {
    const text = blueprint("max: 9007199254740991");
    const { value } = parseBlueprint(text, "blueprint.yaml");
    const { woven } = checkBlueprint(value!, [], []);
    const files = new Map((await emit(woven!, text)).map(({ path, content }) => [path, content]));
    expect(files.get("src/db/schema.ts")).toContain('size: bigint("size", { mode: "number" })');
    expect(files.get("src/db/schema.ts")).toContain('books: integer("books")');
    const openapi = files.get("openapi.json") ?? "";
    expect(openapi).toMatch(/"minimum": -9007199254740991,\s*"maximum": 9007199254740991/);
    const migrations = [...files].filter(([path]) => path.startsWith("src/db/migrations/"));
    const table = migrations.map(([, content]) => content).join("\n");
    const column = /^\s*size (.*?),?$/m.exec(table)?.[1] ?? "";
    const database = new PGlite();
    await database.exec(`create table shelf (size ${column})`);
    const insert = (size: string): Promise<unknown> =>
      database.query("insert into shelf values ($1)", [size]);
    await insert("9007199254740991");
    await insert("-9007199254740991");
    await expect(insert("9007199254740992")).rejects.toThrow("check");
    await expect(insert("-9007199254740992")).rejects.toThrow("check");
    await database.close();
  });

  it.each([
    ["max: 2147483647", []],
    ["min: -2147483648", []],
    ["max: 9007199254740991, min: -9007199254740991", []],
    ["max: 9007199254740992", ["BYL1208"]],
    ["max: 1.5", ["BYL1208"]],
  ])("%s is checked", async (bounds, codes) => {
    const order = { file: "blueprint.yaml", text: blueprint(bounds) };
    const { diagnostics } = await createFactory().check(order);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });

  it("is wide in expressions, and a parameter is when one of its values is", () => {
    const { fields } = recordType("Shelf", {
      size: { type: "integer", max: 2_147_483_648 },
      books: { type: "integer", max: 2_147_483_647 },
    });
    expect(fields["size"]).toEqual({ kind: "int", wide: true });
    expect(fields["books"]).toEqual({ kind: "int" });
    expect(parameterHistoryType([{ value: 1 }, { value: 2 ** 40 }])).toEqual(fields["size"]);
    expect(parameterHistoryType([{ value: 1 }, { value: 2 }])).toEqual(fields["books"]);
  });

  it("has the bounds that it says, and otherwise those of its column", () => {
    expect(integerBounds({ type: "integer" })).toEqual({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    expect(integerBounds({ type: "integer", min: 0 })).toEqual({ min: 0, max: 2 ** 31 - 1 });
    expect(integerBounds({ type: "integer", min: 0, max: 2 ** 31 })).toEqual({
      min: 0,
      max: 2 ** 31,
    });
    expect(isWideInteger({ type: "decimal", max: 2 ** 40 })).toBe(false);
  });

  it("cannot be made of a concept's narrower one", () => {
    const narrow = { type: "integer" } as const;
    const wide = { type: "integer", max: 2 ** 40 } as const;
    expect(tightenField(narrow, wide).problems).toEqual([
      { key: "max", problem: "its values have 32 bits there" },
    ]);
    expect(tightenField(wide, { ...wide, max: 100 }).problems).toEqual([]);
    expect(tightenField(wide, { ...wide, min: -(2 ** 40) }).problems).toEqual([]);
  });
});
