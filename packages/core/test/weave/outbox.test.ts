import { describe, expect, it } from "vitest";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { emit } from "#core/emit/emit";
import { checkBlueprint } from "#core/pipeline";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { weaveLibrary } from "../platform/support/open-library.ts";

const withOutbox = (settings: string): string =>
  `${libraryBlueprint}\nsettings: { outbox: { ${settings} } }\n`;

const emitted = async (blueprint: string) => {
  const files = await emit(await weaveLibrary({}, blueprint), blueprint);
  return new Map(files.map((file) => [file.path, file]));
};

const eventsIn = (openapi = "{}"): unknown => {
  const { webhooks } = JSON.parse(openapi) as {
    webhooks?: { event: { post: { requestBody: { content: Record<string, unknown> } } } };
  };
  return webhooks?.event.post.requestBody.content["application/json"];
};

describe("an outbox", () => {
  it("writes what happens to the listed entities, and tells the interface of it", async () => {
    const files = await emitted(withOutbox('events: "Loan, Book", managers: librarian'));
    const triggers = files.get("src/db/migrations/0003_triggers.sql")?.content ?? "";
    expect(triggers.match(/create trigger outbox .* on \w+/g)).toEqual([
      "create trigger outbox after insert or update or delete on book",
      "create trigger outbox after insert or update or delete on loan",
    ]);
    expect(triggers).toContain("platform.write_event('Loan', 'giveBack')");
    expect(files.get("src/config.ts")?.content).toContain("outbox:");
    const events = [
      "loan.created",
      "loan.updated",
      "loan.deleted",
      "loan.giveBack",
      "book.created",
      "book.updated",
      "book.deleted",
    ];
    const openapi = files.get("openapi.json")?.content;
    expect(eventsIn(openapi)).toMatchObject({ schema: { properties: { type: { enum: events } } } });
    const { paths } = JSON.parse(openapi ?? "{}") as { paths: Record<string, unknown> };
    expect(Object.keys(paths).filter((path) => path.includes("webhooks"))).toEqual([
      "/v1/webhooks",
      "/v1/webhooks/{id}",
      "/v1/webhooks/{id}/rotate-secret",
      "/v1/webhooks/{id}/enable",
      "/v1/webhooks/{id}/deliveries",
      "/v1/webhooks/{id}/deliveries/{event}/redeliver",
    ]);
  });

  it("is not there where the blueprint does not ask for it", async () => {
    const files = await emitted(libraryBlueprint);
    const own = [...files].filter(
      ([path]) => path.endsWith(".sql") || ["openapi.json", "src/config.ts"].includes(path),
    );
    expect(own.length).toBeGreaterThan(4);
    const telling = own.filter(([, { content }]) => /outbox|webhook/i.test(content));
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['events: "Loan, Loans"', "events", "Loans", "Did you mean `Loan`?"],
    [
      'events: Loan, managers: "librarian, libarian"',
      "managers",
      "libarian",
      "Did you mean `librarian`?",
    ],
  ])("is refused with %s", async (settings, setting, found, help) => {
    const weaving = weaveLibrary({}, withOutbox(settings));
    await expect(weaving).rejects.toThrow("BYL1605");
    await expect(weaving).rejects.toThrow(`\`settings.outbox.${setting}\` is \`${found}\`, which`);
    await expect(weaving).rejects.toThrow(help);
  });

  it("leaves the place of its routes to no entity", () => {
    const { value } = parseBlueprint(
      "bylaw: 1\napp: library\nentities: { Webhook: {} }\n",
      "library.yaml",
    );
    if (value === undefined) throw new Error("the blueprint cannot be read");
    const { diagnostics } = checkBlueprint(value, [], []);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });
});

describe("the owner's jobs", () => {
  it("stand in a file that is the owner's", async () => {
    const files = await emitted(libraryBlueprint);
    expect(files.get("src/jobs.ts")?.owner).toBe("user");
    expect(files.get("src/app.ts")?.content).toContain('import { jobs } from "./jobs.ts";');
  });
});
