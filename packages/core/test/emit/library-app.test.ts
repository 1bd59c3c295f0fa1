import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { emit } from "#core/emit/emit";
import { compileRules } from "#core/pack/compile-rules";
import { loadPack } from "#core/pack/load-pack";
import { checkBlueprint } from "#core/pipeline";
import { without, type Without, type Woven } from "#core/weave/woven";
import { describe, expect, it } from "vitest";
import { libraryFolder } from "../fixtures/library-pack.ts";

const file = join(import.meta.dirname, "../fixtures/library.yaml");
const text = await readFile(file, "utf8");

async function weaveLibrary(): Promise<Woven> {
  const { value: document } = parseBlueprint(text, file);
  const { value: pack } = await loadPack({ folder: libraryFolder });
  const packs = pack === undefined ? [] : [pack];
  const { value: rules } = compileRules(packs);
  if (document === undefined || rules === undefined) throw new Error("the fixture is broken");
  const { woven, diagnostics } = checkBlueprint(document, packs, rules);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (woven === undefined) throw new Error("the fixture is broken");
  return woven;
}

describe("the library as an application", () => {
  it("has migrations that make a database, with row-level security on every table", async () => {
    const files = await emit(await weaveLibrary(), text);
    const database = await PGlite.create();
    for (const { path, content } of files) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      if (path.startsWith("src/db/migrations/")) await database.exec(content);
    }
    const { rows } = await database.query<{ relname: string }>(
      `select relname from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity`,
    );
    await database.close();
    expect(rows).toEqual([]);
  });

  it("is emitted to the same bytes each time", async () => {
    const [first, second] = await Promise.all([weaveLibrary(), weaveLibrary()]);
    expect(await emit(first, text)).toEqual(await emit(second, text));
  });

  it("loses a rule's enforcement on request, and nothing else", async () => {
    const woven = await weaveLibrary();
    const full = await filesOf(woven);
    const ids = [...new Set(woven.enforcements.map(({ rule }) => rule.id))];
    expect(ids.length).toBeGreaterThan(5);
    const seen: Without[] = [];
    for (const rule of ids) {
      // oxlint-disable-next-line no-await-in-loop -- a build at a time
      const less = await filesOf(without(woven, { rule }));
      const changed = [...full].filter(([path, content]) => less.get(path) !== content);
      expect(changed.map(([path]) => path).filter((path) => path.startsWith("test/"))).toEqual([]);
      if (changed.length > 0) seen.push({ rule });
    }
    expect(seen.map(({ rule }) => rule)).toEqual(ids);
  });
});

async function filesOf(woven: Woven): Promise<ReadonlyMap<string, string>> {
  const files = await emit(woven, text);
  return new Map(files.map(({ path, content }) => [path, content]));
}
