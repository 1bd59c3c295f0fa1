import { createFactory } from "@bylaw/core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const names = (await readdir(join(root, "examples"))).filter((name) =>
  existsSync(join(root, "examples", name, "blueprint.yaml")),
);
const run = promisify(execFile);
const bin = (name: string): string => join(root, "node_modules/.bin", name);

describe.each(names)("the example %s", (name) => {
  const folder = join(root, "examples", name);
  const app = join(folder, "app");
  const file = join(folder, "blueprint.yaml");

  it("is committed as it is built today; otherwise run: npx pnpm@12 examples", async () => {
    const { plan, diagnostics } = await createFactory().plan({ file, out: app });
    expect(diagnostics).toEqual([]);
    expect(plan?.files.filter(({ action }) => action !== "keep").map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("is built to the same bytes twice", async () => {
    const [first, second] = await Promise.all([buildAnew(file), buildAnew(file)]);
    expect(first.size).toBeGreaterThan(100);
    expect(second).toEqual(first);
  });

  it("has a valid OpenAPI document", async () => {
    const text = await readFile(join(app, "openapi.json"), "utf8");
    const { valid, errors } = await new Validator().validate(text);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it("is formatted", async () => {
    const { stdout } = await run(bin("oxfmt"), ["--check", "-c", ".oxfmtrc.json"], { cwd: app });
    expect(stdout).toContain("All matched files use the correct format");
  });
});

/** Builds into an empty folder and returns every file by its path. */
async function buildAnew(file: string): Promise<ReadonlyMap<string, string>> {
  const out = await mkdtemp(join(tmpdir(), "example-"));
  try {
    await createFactory().build({ file, out });
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Map(
      await Promise.all(
        files.map(async ({ parentPath, name }) => {
          const path = join(parentPath, name);
          return [path.slice(out.length + 1), await readFile(path, "base64")] as const;
        }),
      ),
    );
  } finally {
    await rm(out, { recursive: true });
  }
}
