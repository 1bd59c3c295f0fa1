import { describe, expect, it } from "vitest";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { emit } from "#core/emit/emit";
import { checkBlueprint } from "#core/pipeline";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

async function check(blueprint: string) {
  const { pack, rules } = await variedLibrary({});
  const document = parseBlueprint(blueprint, "library.yaml").value;
  if (pack === undefined || document === undefined) throw new Error("the fixture is broken");
  return checkBlueprint(document, [pack], rules);
}

const errors = async (settings: string, more = ""): Promise<readonly string[]> => {
  const blueprint = libraryBlueprint.replace("operations:\n", `${more}operations:\n`);
  const { diagnostics } = await check(`${blueprint}settings: ${settings}\n`);
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
};

describe("settings that name roles", () => {
  it.each(["approval: { approvers", "consent: { recorders", "retention: { holders"])(
    "%s names roles of the blueprint only",
    async (setting) => {
      expect(await errors(`{ ${setting}: "librarian , member" } }`)).toEqual([]);
      expect(await errors(`{ ${setting}: "librarian, keeper" } }`)).toEqual(["BYL1605"]);
      expect(await errors(`{ ${setting}: "" } }`)).toEqual(["BYL1605"]);
    },
  );

  it("cannot add consents where an entity has their path", async () => {
    const consent = "  Consent: {}\n";
    expect(await errors("{}", consent)).toEqual([]);
    expect(await errors("{ consent: { recorders: librarian } }", consent)).toEqual(["BYL1205"]);
  });

  it("add their paths and tables to the application, which has none of them without", async () => {
    const filesWith = async (settings: string): Promise<string> => {
      const text = `${libraryBlueprint}settings: ${settings}\n`;
      const { woven } = await check(text);
      if (woven === undefined) throw new Error("the fixture is broken");
      const files = await emit(woven, text);
      const told = new Set(["openapi.json", "README.md", "src/config.ts"]);
      return files
        .filter(({ path }) => told.has(path) || path.startsWith("src/db/migrations/"))
        .map(({ content }) => content)
        .join("\n");
    };
    const all = await filesWith(
      "{ consent: { recorders: librarian }, retention: { holders: member } }",
    );
    const none = await filesWith("{}");
    for (const part of [
      "/v1/consents",
      "/v1/legal-holds/{id}/release",
      "create table platform.consent ",
      "create table platform.legal_hold ",
      "legalHolders",
    ]) {
      expect(all).toContain(part);
      expect(none).not.toContain(part);
    }
    expect(none).toContain("/v1/loans/{id}/approvals");
  });
});
