import { readFileSync } from "node:fs";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { describe, expect, it } from "vitest";

const head = "bylaw: 1\napp: library\n";

interface Found {
  readonly code: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly place: string;
}

function problems(rest: string, before = head): readonly Found[] {
  return parseBlueprint(before + rest, "blueprint.yaml").diagnostics.map(
    ({ code, message, help, at }) => ({
      code,
      message,
      help,
      place: `${at?.line}:${at?.column}+${at?.length}`,
    }),
  );
}

describe("parsing a blueprint", () => {
  it("fills in what a short one leaves out", () => {
    const { value, diagnostics } = parseBlueprint(head, "blueprint.yaml");
    expect(diagnostics).toEqual([]);
    expect(value?.blueprint).toMatchObject({ assurance: "prototype", entities: {}, packs: [] });
  });

  it("reads the example of the library", () => {
    const path = `${import.meta.dirname}/../fixtures/library.yaml`;
    expect(parseBlueprint(readFileSync(path, "utf8"), path).diagnostics).toEqual([]);
  });

  it("points at an unknown key and says which one was meant", () => {
    expect(problems("entites: {}\n")).toEqual([
      {
        code: "BYL1101",
        message: "There is no key `entites` in the file.",
        help: "Did you mean `entities`?",
        place: "3:1+7",
      },
    ]);
  });

  it("lists the keys there are when none is near", () => {
    const [problem] = problems("roles: { keeper: { purposes: [upkeep], colour: red } }\n");
    expect(problem?.help).toBe(
      "The keys here are `title`, `description`, `purposes`, `may`, `needs`.",
    );
  });

  it("names a key that is missing, and what to write there", () => {
    expect(problems("entities: { Book: { fields: { title: {} } } }\n")).toEqual([
      {
        code: "BYL1102",
        message: "`entities.Book.fields.title` lacks the key `type`.",
        help: expect.stringMatching(/^Write `type:` with one of `string`, `text`,/) as string,
        place: "3:31+5",
      },
    ]);
  });

  it("names the value that was found where another type is needed", () => {
    expect(problems("title: 12\nroles: []\n")).toEqual([
      {
        code: "BYL1103",
        message: "`title` is `12`, but it must be text.",
        help: 'Put it into quotation marks: "12".',
        place: "3:8+2",
      },
      {
        code: "BYL1103",
        message: "`roles` is an empty list, but it must be a map of keys.",
        help: undefined,
        place: "4:8+2",
      },
    ]);
  });

  it("says which value of an enumeration was meant", () => {
    const [problem] = problems("assurance: prodution\n");
    expect(problem).toMatchObject({
      code: "BYL1104",
      message: "`assurance` is the text `prodution`, which is none of the values allowed.",
      help: "Did you mean `production`?",
      place: "3:12+9",
    });
  });

  it("says which of two forms a grant may take", () => {
    const [problem] = problems("roles: { keeper: { purposes: [a], may: { Book: al } } }\n");
    expect(problem).toMatchObject({ code: "BYL1104", help: "Did you mean `all`?" });
    const [other] = problems("roles: { keeper: { purposes: [a], may: { Book: [raed] } } }\n");
    expect(other).toMatchObject({ code: "BYL1104", help: "Did you mean `read`?" });
  });

  it("reports a relation by the form that comes nearest", () => {
    const [problem, ...rest] = problems(
      "entities: { Book: { relations: { loans: { many: Loan, bye: book } } } }\n",
    );
    expect(rest).toHaveLength(1);
    expect([problem?.message, rest[0]?.message].join(" ")).toContain("lacks the key `by`");
    expect([problem?.help, rest[0]?.help]).toContain("Did you mean `by`?");
  });

  it("points at a name that is not written as names are", () => {
    expect(problems("entities: { book: {} }\n")).toMatchObject([
      { code: "BYL1105", place: "3:13+4" },
    ]);
  });

  it("says how long a text may be", () => {
    const [problem] = problems(`title: ${"x".repeat(200)}\n`);
    expect(problem?.message).toBe(
      "`title` is 200 characters long, but it must be at most 100 characters long.",
    );
  });

  it("reports all problems of a file at once", () => {
    const found = problems("bylw: 1\nassurance: gold\nroles: 1\nfacts: { A: 1 }\n", "app: X\n");
    expect(found.map(({ code }) => code).toSorted()).toEqual([
      "BYL1101",
      "BYL1102",
      "BYL1103",
      "BYL1104",
      "BYL1105",
      "BYL1105",
    ]);
  });

  it("is not misled by names that every object has", () => {
    expect(problems("facts: { toString: true }\n")).toEqual([]);
    expect(problems("roles: { keeper: { purposes: [a], valueOf: 1 } }\n")).toMatchObject([
      { code: "BYL1101" },
    ]);
  });
});
