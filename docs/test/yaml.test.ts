import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compileRules, createFactory, loadPack, testPack, type Diagnostic } from "@bylaw/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fences, pages, root, type Fence } from "./support/pages.ts";

const snippets = pages.flatMap((page) => fences(page, "yaml"));
const at = ({ page, line }: Fence): string => `${page}, line ${line}`;

describe("a whole blueprint on a page is sound", () => {
  const blueprints = snippets.filter(({ content }) => content.startsWith("bylaw: 1"));

  it("finds some", () => {
    expect(blueprints.length).toBeGreaterThan(1);
  });

  it.each(blueprints.map((fence) => [at(fence), fence] as const))("%s", async (_, fence) => {
    const file = join(root, "docs", "snippet.yaml");
    const { diagnostics } = await createFactory().check({ file, text: fence.content });
    expect(errors(diagnostics)).toEqual([]);
  });
});

describe("a whole rule on a page compiles against the healthcare pack, and its examples hold", () => {
  const rules = snippets.filter(({ content }) => content.startsWith("id: "));
  const folder = mkdtempSync(join(tmpdir(), "docs-rules-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("finds one of each kind", () => {
    const kinds = new Set(rules.map(({ content }) => /^kind: (.*)$/m.exec(content)?.[1]));
    const eight = "invariant guard clock visibility retention control design organisational";
    expect(kinds).toEqual(new Set(eight.split(" ")));
  });

  it.each(rules.map((fence) => [at(fence), fence] as const))("%s", async (_, fence) => {
    const pack = join(folder, `${fence.line}`);
    const source = join(root, "packages/domain-healthcare");
    for (const part of ["pack.yaml", "concepts"]) {
      cpSync(join(source, part), join(pack, part), { recursive: true });
    }
    mkdirSync(join(pack, "rules"));
    writeFileSync(join(pack, "rules/rule.yaml"), fence.content);
    expect(await examplesOf(pack)).toEqual({ rules: 1, problems: [] });
  });
});

describe("the files of a pack on a page, named in their first line, are a pack", () => {
  const named = snippets.flatMap((fence) => {
    const [, file] = /^# (packs\/\S+\.yaml)\n/.exec(fence.content) ?? [];
    return file === undefined ? [] : [{ file, fence }];
  });
  const folder = mkdtempSync(join(tmpdir(), "docs-pack-"));
  beforeAll(() => {
    for (const { file, fence } of named) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), fence.content);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("whose rules compile and whose examples hold", async () => {
    expect(named.length).toBeGreaterThan(3);
    const [first] = named;
    const [packs = "", name = ""] = first?.file.split("/") ?? [];
    const { rules, problems } = await examplesOf(join(folder, packs, name));
    expect(problems).toEqual([]);
    expect(rules).toBe(named.filter(({ file }) => file.includes("/rules/")).length);
  });
});

async function examplesOf(
  folder: string,
): Promise<{ readonly rules: number; readonly problems: readonly string[] }> {
  const loaded = await loadPack({ folder });
  const pack = loaded.value;
  if (pack === undefined) return { rules: 0, problems: errors(loaded.diagnostics) };
  const compiled = compileRules([pack]);
  const rules = compiled.value ?? [];
  const tested = testPack([pack], rules);
  return {
    rules: rules.length,
    problems: errors([...compiled.diagnostics, ...tested.diagnostics]),
  };
}

function errors(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);
}
