import { describe, expect, it } from "vitest";
import { emit } from "#core/emit/emit";
import { without } from "#core/weave/woven";
import { variedLibrary } from "../fixtures/library-pack.ts";
import { weaveLibrary } from "../platform/support/open-library.ts";

const rule = (id: string, fields: string, rest: string, unseen: string): string => `
id: ${id}
title: An example
source: { citation: Library Rules 9, says: An example. }
status: in-force
kind: visibility
on: { class: reader }
fields: ${fields}
${rest}
examples:
  - { name: seen, given: { actor: { purpose: upkeep }, field: { name: name } }, expect: shown }
  - { name: unseen, given: { actor: { purpose: lending }, field: { name: name } }, expect: ${unseen} }
`;
const need = "rules/members/need-to-know.yaml";
const masked = (mask: string, id = "need-to-know"): string =>
  rule(id, "actor.purpose == 'upkeep'", `mask: ${mask}`, "masked");

async function emitted(files: Readonly<Record<string, string>>): Promise<{
  readonly entity: string;
  readonly openapi: {
    readonly components: { readonly schemas: Readonly<Record<string, { properties: object }>> };
  };
}> {
  const tree = await emit(await weaveLibrary(files), "");
  const textOf = (path: string): string => tree.find((file) => file.path === path)?.content ?? "";
  return {
    entity: textOf("src/entities/member/entity.ts").replaceAll(/\s+/g, " "),
    openapi: JSON.parse(textOf("openapi.json")),
  };
}

describe("a rule that masks", () => {
  it("masks texts and hides the rest, for those who do not see a field", async () => {
    const { entity } = await emitted({ [need]: masked("{ first: 2, last: 1 }") });
    expect(entity).toContain('hidden: { "librarian/lending": ["age"], "member/lending": ["age"] }');
    const both = "{ name: { first: 2, last: 1 }, card: { first: 2, last: 1 } }";
    expect(entity).toContain(
      `masked: { "librarian/lending": ${both}, "member/lending": ${both}, }`,
    );
  });

  it("shows less where another masks as well, and nothing where another hides", async () => {
    const two = await emitted({
      [need]: masked("{ first: 2, last: 1 }"),
      "rules/members/other.yaml": masked("{ first: 0, last: 4 }", "other"),
    });
    expect(two.entity).toContain("name: { first: 0, last: 1 }");
    const hidden = await emitted({
      [need]: masked("{ first: 2, last: 1 }"),
      "rules/members/other.yaml": rule("other", "actor.purpose == 'upkeep'", "", "hidden"),
    });
    expect(hidden.entity).not.toContain("masked");
    expect(hidden.entity).toContain('"librarian/lending": ["age", "name", "card"]');
  });

  it("goes away with its rule", async () => {
    const woven = await weaveLibrary({ [need]: masked("{ first: 2, last: 1 }") });
    const tree = await emit(without(woven, { rule: "need-to-know" }), "");
    const entity = tree.find(({ path }) => path === "src/entities/member/entity.ts");
    expect(entity?.content).not.toContain("masked");
  });

  it("lets a masked value be answered that does not have the field's form", async () => {
    const { openapi } = await emitted({ [need]: masked("{ first: 2, last: 1 }") });
    const { Member, NewMember } = openapi.components.schemas;
    expect(Member?.properties).toMatchObject({
      card: { type: "string", description: expect.stringContaining("masked") },
    });
    expect(Member?.properties).not.toHaveProperty("card.pattern");
    expect(NewMember?.properties).toHaveProperty("card.pattern");
  });

  it.each([
    ["mask: { first: -1, last: 0 }", "BYL1106"],
    ["mask: { first: 1 }", "BYL1102"],
    ["mask: { first: 1.5, last: 0 }", "BYL1103"],
    ["mask: { first: 1, last: 0, middle: 3 }", "BYL1101"],
  ])("is reported when it cannot be: %s", async (mask, code) => {
    const text = rule("need-to-know", "actor.purpose == 'upkeep'", mask, "masked");
    const { diagnostics } = await variedLibrary({ [need]: text });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it("is reported without `fields`, and with an example of what is hidden", async () => {
    const rows = masked("{ first: 2, last: 1 }")
      .replace("on: { class: reader }", "on: Member")
      .replace("fields: actor.purpose == 'upkeep'", "rows: actor.purpose == 'upkeep'");
    const lacking = await variedLibrary({ [need]: rows });
    expect(lacking.diagnostics.map(({ code }) => code)).toEqual(["BYL1107"]);
    const hidden = masked("{ first: 2, last: 1 }").replace("expect: masked", "expect: hidden");
    const wrong = await variedLibrary({ [need]: hidden });
    expect(wrong.diagnostics.map(({ code }) => code)).toContain("BYL1317");
  });
});
