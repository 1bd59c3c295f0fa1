import { describe, expect, it } from "vitest";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { emit } from "#core/emit/emit";
import { checkBlueprint, type Checked } from "#core/pipeline";
import { purging } from "../platform/support/purging-library.ts";
import { weaveLibrary } from "../platform/support/open-library.ts";

const check = (settings: string): Checked => {
  const text = `bylaw: 1\napp: library\nentities:\n  Book: { fields: { title: { type: string } } }\n${settings}`;
  const { value, diagnostics } = parseBlueprint(text, "blueprint.yaml");
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return checkBlueprint(value, [], []);
};

const emitted = async (settings: string): Promise<ReadonlyMap<string, string>> => {
  const { woven } = check(settings);
  if (woven === undefined) throw new Error("the blueprint has errors");
  const files = await emit(woven, "");
  return new Map(files.map(({ path, content }) => [path, content]));
};

const errors = ({ diagnostics }: Checked) =>
  diagnostics.filter(({ severity }) => severity === "error");

describe("the settings of controls", () => {
  it("report a value that the control does not know, with what was probably meant", () => {
    const [problem, ...more] = errors(check("settings:\n  audit-trail: { sealing: batchs }\n"));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: "BYL1605",
      message:
        "`settings.audit-trail.sealing` is `batchs`, which is none of the values that it can have.",
      help: "Did you mean `batches`?",
      at: { file: "blueprint.yaml", line: 6, column: 27 },
    });
    expect(errors(check("settings: { audit-trail: { sealing: true } }\n"))).toMatchObject([
      { code: "BYL1605", help: "The values are `chain`, `batches`." },
    ]);
  });

  it("seal the audit trail in batches where the blueprint says so", async () => {
    const chain = await emitted("");
    const asked = await emitted("settings: { audit-trail: { sealing: chain } }\n");
    const batches = await emitted("settings: { audit-trail: { sealing: batches } }\n");
    expect([...asked]).toEqual([...chain]);
    expect(chain.get("src/config.ts")).toContain('auditSealing: "chain"');
    expect(batches.get("src/config.ts")).toContain('auditSealing: "batches"');
    const added = "src/db/migrations/0005_audit_trail_sealing_batches.sql";
    expect([...batches.keys()].filter((path) => !chain.has(path))).toEqual([added]);
    expect(batches.get(added)).toContain("create table platform.audit_batch");
    // A database that is in use is switched by the new migration alone.
    const migrations = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => path.endsWith(".sql") && path !== added);
    expect(migrations(batches)).toEqual(migrations(chain));
  });
});

describe("rules that purge", () => {
  it("give the application a job, a command and a view of what is due", async () => {
    const files = new Map(
      (await emit(await weaveLibrary(purging), "")).map(({ path, content }) => [path, content]),
    );
    expect(files.get("src/config.ts")).toContain('purges: ["Book", "Member", "Loan"]');
    expect(files.get("package.json")).toContain('"retention:purge"');
    expect(files.has("scripts/retention-purge.ts")).toBe(true);
    expect(files.get("src/db/migrations/0003_triggers.sql")).toContain("view platform.purge_due");
  });

  it("add nothing where no rule purges", async () => {
    const files = await emitted("");
    expect(files.get("src/config.ts")).toContain("purges: []");
    expect(files.get("package.json")).not.toContain("retention");
    expect(files.has("scripts/retention-purge.ts")).toBe(false);
    expect(files.get("src/db/migrations/0003_triggers.sql")).not.toContain("purge");
  });

  it("are refused beside a guard of deletion that stands in the service", async () => {
    const guarded = purging["rules/books/rare.yaml"]!.replace("on: Book", "on: Member")
      .replace('record.title != "Rare"', 'record.card != "000000"')
      .replaceAll(
        /title: (Rare|Other)/g,
        (_, name) => `card: "${name === "Rare" ? "000000" : "000001"}"`,
      );
    const weaving = weaveLibrary({ ...purging, "rules/books/rare.yaml": guarded });
    await expect(weaving).rejects.toThrow("BYL1607");
  });
});
