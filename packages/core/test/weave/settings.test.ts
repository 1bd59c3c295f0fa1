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

  it.each([
    ["rate-limit: { store: memory }", "rate-limit", "Did you mean `rate-limits`?", 3],
    [
      "rate-limits: { requestPerMinute: 5 }",
      "rate-limits.requestPerMinute",
      "Did you mean `requestsPerMinute`?",
      18,
    ],
    ["audit-trail: { reader: nobody }", "audit-trail.reader", "Did you mean `readers`?", 18],
  ])("report a name that no control has: %s", (line, path, help, column) => {
    expect(errors(check(`settings:\n  ${line}\n`))).toMatchObject([
      {
        code: "BYL1609",
        message: `\`settings.${path}\` is no setting of any control.`,
        help,
        at: { line: 6, column },
      },
    ]);
  });

  it.each(["0", "1.5", "1000001", "many", "true"])(
    "report a number that cannot be: %s",
    (value) => {
      const settings = `settings: { rate-limits: { requestsPerMinute: ${value} } }\n`;
      expect(errors(check(settings))).toMatchObject([
        { code: "BYL1605", help: "Write a whole number from 1 to 1000000." },
      ]);
    },
  );

  it("limit requests and say what becomes of repeated ones", async () => {
    const usual = (await emitted("")).get("src/config.ts");
    expect(usual).toContain('failures: "retry"');
    expect(usual).toContain("required: false");
    expect(usual).toContain("requestsPerMinute: 600");
    expect(usual).toContain('store: "memory"');
    const chosen = await emitted(`settings:
  idempotency: { required: yes, failures: replay }
  rate-limits: { requestsPerMinute: 5, failuresPerMinute: 2, store: postgres }
`);
    const config = chosen.get("src/config.ts");
    expect(config).toContain('failures: "replay"');
    expect(config).toContain("required: true");
    expect(config).toContain("requestsPerMinute: 5");
    expect(config).toContain("failuresPerMinute: 2");
    expect(config).toContain('store: "postgres"');
    const { paths } = JSON.parse(chosen.get("openapi.json") ?? "") as {
      paths: Record<
        string,
        Record<string, { parameters: { name?: string; required?: boolean }[] }>
      >;
    };
    expect(paths["/v1/books"]?.["post"]?.parameters).toContainEqual(
      expect.objectContaining({ name: "Idempotency-Key", required: true }),
    );
  });

  it("seal the audit trail in batches where the blueprint says so", async () => {
    const chain = await emitted("");
    const asked = await emitted("settings: { audit-trail: { sealing: chain } }\n");
    const batches = await emitted("settings: { audit-trail: { sealing: batches } }\n");
    expect([...asked]).toEqual([...chain]);
    expect(chain.get("src/config.ts")).toContain('auditSealing: "chain"');
    expect(batches.get("src/config.ts")).toContain('auditSealing: "batches"');
    expect(chain.get("src/config.ts")).toContain('auditDisclosures: "flushed"');
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
