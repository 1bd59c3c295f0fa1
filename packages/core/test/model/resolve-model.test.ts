import type { Pack } from "#core/pack/pack";
import { beforeAll, describe, expect, it } from "vitest";
import { libraryBlueprint, resolveText } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

let library: Pack;
beforeAll(async () => {
  library = (await variedLibrary({})).pack!;
});

function resolve(text: string): ReturnType<typeof resolveText> {
  return resolveText(text, [library]);
}

function entity(
  name: string,
): NonNullable<ReturnType<typeof resolveText>["model"]>["entities"][number] {
  return resolve(libraryBlueprint).model!.entities.find((each) => each.name === name)!;
}

const head = "bylaw: 1\napp: library\npacks: [library]\njurisdictions: [US]\n";

describe("resolving a blueprint", () => {
  it("finds nothing wrong with the library and fills in the defaults", () => {
    const { model, diagnostics } = resolve(libraryBlueprint);
    expect(diagnostics).toEqual([]);
    expect(model).toMatchObject({
      name: "city-library",
      title: "City library",
      assurance: "prototype",
      asOf: "2026-11-22",
      packs: [{ name: "library", version: "1.0.0" }],
    });
    expect(model?.classes.map(({ name }) => name)).toEqual(["reader", "reader.card", "catalogue"]);
  });

  it("joins the concept's fields with the entity's own, the concept's first", () => {
    expect(entity("Book").fields.map(({ name, fromConcept }) => [name, fromConcept])).toEqual([
      ["title", true],
      ["language", true],
      ["price", true],
      ["acquiredOn", true],
      ["shelfMark", false],
    ]);
  });

  it("maps names to tables, columns, paths and titles", () => {
    expect(entity("Book")).toMatchObject({ table: "book", path: "books", title: "Book" });
    const mark = entity("Book").fields.find(({ name }) => name === "shelfMark");
    expect(mark).toMatchObject({ column: "shelf_mark", title: "Shelf mark", class: undefined });
  });

  it("binds relations to the entities that are the concepts", () => {
    const borrower = entity("Loan").fields.find(({ name }) => name === "borrower");
    expect(borrower).toMatchObject({ type: "uuid", references: "Member", required: true });
    expect(entity("Member").inverses).toMatchObject([
      { name: "loans", target: "Loan", by: "borrower" },
    ]);
    expect(entity("Book").links).toMatchObject([{ table: "book_authors", target: "Author" }]);
  });

  it("expands grants in the blueprint's order of roles", () => {
    expect(entity("Book").grants).toMatchObject({
      create: ["librarian"],
      read: ["librarian", "member"],
      search: ["librarian", "member"],
    });
  });

  it("reads the moves of operations", () => {
    const { model } = resolve(libraryBlueprint);
    expect(model?.operations[0]).toMatchObject({
      name: "giveBack",
      path: "give-back",
      moves: { from: ["open", "lost"], to: "returned" },
    });
  });

  it("keeps `class: none` as an answer, not as a class", () => {
    const text = `${head}entities: { Visitor: { fields: { card: { type: string, class: none } } } }\n`;
    const { model, diagnostics } = resolve(text);
    expect(diagnostics).toEqual([]);
    expect(model?.entities[0]?.fields[0]?.class).toBeUndefined();
  });

  it("lets an entity take a part of its concept's class", () => {
    const fields = "fields: { age: { type: integer, class: reader.card, max: 120 } }";
    const { model, diagnostics } = resolve(
      `${head}entities: { Member: { is: Member, ${fields} } }\n`,
    );
    expect(diagnostics).toEqual([]);
    const age = model?.entities[0]?.fields.find(({ name }) => name === "age");
    expect(age).toMatchObject({ class: "reader.card", min: 0, max: 120 });
  });

  it.each([
    ["another type", "age: { type: decimal }"],
    ["another class", "age: { type: integer, class: catalogue }"],
    ["no class", "age: { type: integer, class: none }"],
    ["a wider bound", "age: { type: integer, max: 200 }"],
    ["a lower bound", "age: { type: integer, min: -1 }"],
    ["not required", "name: { type: string, required: false }"],
    ["another pattern", "card: { type: string, pattern: '^[0-9]{5}$' }"],
  ])("refuses to loosen a concept's field: %s", (_, field) => {
    const { model, diagnostics } = resolve(
      `${head}entities:\n  Member:\n    is: Member\n    fields: { ${field} }\n`,
    );
    expect(model).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1203"]);
    expect(diagnostics[0]?.at?.line).toBe(8);
  });

  it("asks which pack is meant when two have a concept of the same name", () => {
    const other: Pack = {
      ...library,
      name: "archive",
      concepts: library.concepts.map((each) => ({
        ...each,
        id: `archive/${each.concept.concept}`,
      })),
    };
    const text = `${head}entities: { Book: { is: Book } }\n`;
    const { diagnostics } = resolveText(text, [library, other]);
    expect(diagnostics).toMatchObject([
      { code: "BYL1202", help: "Write `library/Book` or `archive/Book`." },
    ]);
  });

  it("type-checks the expressions of operations at their place", () => {
    const { diagnostics } = resolve(
      libraryBlueprint.replace("returnedOn: input.on", "returnedOn: input.onn"),
    );
    expect(diagnostics).toMatchObject([{ code: "BYL2004", at: { line: 34 } }]);
  });

  it.each([
    ["toString", "fields: { toString: { type: string } }", "BYL1205"],
    ["then", "fields: { then: { type: string } }", "BYL1205"],
    [
      "a relation with a field's name",
      "fields: { x: { type: string } }, relations: { x: { one: Shelf } }",
      "BYL1206",
    ],
  ])("refuses a member that would break the emitted code: %s", (_, members, code) => {
    const { diagnostics } = resolve(`${head}entities: { Shelf: { ${members} } }\n`);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it("reports the problems of all parts at once", () => {
    const { diagnostics } = resolve(
      `${head}facts: { open: true }
roles: { keeper: { purposes: [fun], may: { Shelv: [read] }, needs: [nothing] } }
entities: { Shelf: { is: library/Shelf, relations: { of: { one: Room } } } }
operations: { sort: { on: Shelve, by: [keper] } }
`,
    );
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(
      "BYL1201 BYL1212 BYL1219 BYL1219 BYL1221 BYL1225 BYL1226 BYL1228".split(" "),
    );
  });
});
