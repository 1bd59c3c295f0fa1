import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { renderDiagnostics } from "#core/diagnostic/render-diagnostics";
import { emit } from "#core/emit/emit";
import type { FileTree } from "#core/emit/file-tree";
import { checkBlueprint, type Checked } from "#core/pipeline";
import { anyOrder, someOrder, type Order } from "./arbitrary-blueprint.ts";
import { loadHostileLibrary, withLibrary, type Law } from "./hostile-library.ts";
import { unstorable } from "./hostile-text.ts";

const seed = 20_261_122;
const core = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const none: Law = { packs: [], rules: [] };
let library: Law;
let folder: string;

beforeAll(async () => {
  library = await loadHostileLibrary();
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  await symlink(join(core, "../../node_modules"), join(folder, "node_modules"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What checking an order says; whatever the order is, either a model or errors with their places. */
function check(order: Order, { packs, rules }: Law): Checked & { readonly text: string } {
  const text = stringify(order, { aliasDuplicateObjects: false });
  const { value, diagnostics } = parseBlueprint(text, "blueprint.yaml");
  const checked = value && checkBlueprint(value, packs, rules);
  const all = [...diagnostics, ...(checked?.diagnostics ?? [])];
  expect(all.every(({ at }) => at !== undefined && at.file !== "")).toBe(true);
  expect(renderDiagnostics(all, () => text) === "").toBe(all.length === 0);
  expect(checked?.woven === undefined).toBe(hasErrors(all));
  return { text, woven: checked?.woven, diagnostics: all };
}

async function build(order: Order, law: Law): Promise<FileTree | undefined> {
  const { woven, text } = check(order, law);
  return woven && (await emit(woven, text));
}

async function write(name: string, files: FileTree): Promise<string> {
  const app = join(folder, name);
  const folders = new Set(files.map(({ path }) => dirname(join(app, path))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(files.map(({ path, content }) => writeFile(join(app, path), content)));
  await symlink(join(core, "node_modules"), join(app, "node_modules"));
  return app;
}

/** What stands in the files that are data, so that a text that got out of its place shows. */
function dataIn(files: FileTree): readonly unknown[] {
  return files.flatMap(({ path, content }): unknown[] => {
    if (path.endsWith(".json")) return [JSON.parse(content)];
    return path === "compose.yaml" ? [parse(content)] : [];
  });
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(keysOf)];
}

describe("a hostile blueprint", () => {
  it("in names of every legal shape has a model, or errors with their places", () => {
    const seen = { built: 0, refused: 0 };
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { woven } = check(order, none);
        seen[woven === undefined ? "refused" : "built"] += 1;
      }),
      { seed, numRuns: 300 },
    );
    expect(seen.built).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(5);
  });

  it.each(unstorable)("is refused where a text cannot be stored: %j", (text) => {
    const places = [
      { title: text },
      { entities: { Shelf: { description: text } } },
      { entities: { Shelf: { fields: { mark: { type: "enum", values: [text] } } } } },
      { entities: { Shelf: { fields: { mark: { type: "string", default: text } } } } },
    ];
    for (const place of places) {
      const { diagnostics } = check({ bylaw: 1, app: "hostile", ...place }, none);
      expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1009"]);
      expect(diagnostics[0]?.at?.line).toBeGreaterThan(2);
    }
  });

  it("that is in order becomes an application that parses, and none of its texts becomes code", async () => {
    const apps: string[] = [];
    const buildAll = fc.asyncProperty(someOrder, withLibrary(someOrder), async (plain, lending) => {
      for (const [order, law] of [
        [plain, none],
        [lending, library],
      ] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const files = await build(order, law);
        if (files === undefined || apps.length === 20) continue;
        expect(dataIn(files).flatMap(keysOf)).not.toContain("pwned");
        // oxlint-disable-next-line no-await-in-loop
        apps.push(await write(`app-${apps.length}`, files));
      }
    });
    await fc.assert(buildAll, { seed, numRuns: 16, endOnFailure: true });
    expect(apps).toHaveLength(20);
    const { stdout } = await run(
      process.execPath,
      [join(import.meta.dirname, "start-apps.ts"), ...apps],
      {
        maxBuffer: 1e8,
      },
    );
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly answers: readonly number[] });
    expect(answers).toEqual(
      apps.map((app) => ({
        folder: app,
        health: 200,
        unnamed: 401,
        answers: [expect.any(Number), expect.any(Number), expect.any(Number)] as unknown[],
        faults: [],
        openapi: 200,
        title: expect.any(String) as string,
        scripts: 2,
        pwned: [0, false, false],
      })),
    );
    expect(answers.flatMap((each) => each.answers)).toContain(201);
    // What a payload does is an error of types, so that this file shows how it would be seen.
    await writeFile(join(folder, "pwned.ts"), "globalThis.pwned = 1;\n");
    const sources = [0, 1, 2, 3].flatMap((each) =>
      ["src", "test/rules", "scripts"].map((part) => `app-${each}/${part}`),
    );
    const config = { extends: "./app-0/tsconfig.json", include: ["pwned.ts", ...sources] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
    const types = await run(process.execPath, [join(dirname(tsc), "bin/tsc"), "-p", folder], {
      cwd: folder,
      maxBuffer: 1e8,
    }).catch((error: unknown) => error as { readonly stdout: string });
    expect(types.stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/^pwned\.ts\(1,12\): error TS7017/),
    ]);
  }, 300_000);
});
