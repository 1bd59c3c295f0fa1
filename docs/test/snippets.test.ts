import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fences, pages, readPages, root, type Fence } from "./support/pages.ts";

const work = join(root, "docs/.snippets");

it("compiles every TypeScript snippet of the pages, and those of doc comments that import a package of ours", () => {
  const sources = readPages(["packages/*/src/**/*.ts"]);
  const documented = sources
    .flatMap((source) => fences(source, "ts"))
    .filter(({ content }) => /from "@bylaw\//.test(content));
  const snippets = [...pages.flatMap((page) => fences(page, "ts")), ...documented];
  expect(snippets.length).toBeGreaterThan(20);
  expect(compile(snippets)).toBe("");
});

it("notices a snippet that does not compile", () => {
  const content = 'import { createFactory } from "@bylaw/core";\ncreateFactory().check();\n';
  expect(compile([{ page: "wrong.md", line: 1, content }])).toMatch(/wrong\.md.*TS2554/);
});

/** What the compiler says of the snippets, on the lines that they have on their pages. */
function compile(snippets: readonly Fence[]): string {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  const files = snippets.map(({ page, line, content }) => {
    const name = `${page.replaceAll("/", "__")}.L${line}.ts`;
    writeFileSync(join(work, name), "\n".repeat(line - 1) + content);
    return name;
  });
  const compilerOptions = {
    noEmit: true,
    composite: false,
    declarationMap: false,
    isolatedDeclarations: false,
    // As an application that was built from a pack finds the pack's source.
    paths: {
      "#fintech/*": ["../../packages/domain-fintech/src/runtime/*.ts"],
      "#logistics/*": ["../../packages/domain-logistics/src/runtime/*.ts"],
    },
  };
  const config = { extends: "../../tsconfig.base.json", compilerOptions, files };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/.bin/tsc");
  const { stdout, error } = spawnSync(tsc, ["-p", work], { encoding: "utf8" });
  if (error !== undefined) throw error;
  return stdout;
}
