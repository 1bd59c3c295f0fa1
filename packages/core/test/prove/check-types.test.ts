import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkTypes } from "#core/prove/check-types";

const modules = join(import.meta.dirname, "../../../../node_modules");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "types-"));
  await symlink(modules, join(folder, "node_modules"));
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(folder, "tsconfig.json"),
    '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["src"] }',
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function checked(text: string): Promise<string | undefined> {
  await writeFile(join(folder, "src/loans.ts"), text);
  return checkTypes(folder);
}

describe("checking an application's types", () => {
  it("finds nothing where there is nothing", async () => {
    expect(await checked("export const days: number = 28;\n")).toBeUndefined();
  });

  it("tells an error with its file and line", async () => {
    const problem = await checked('export const most = 28;\nexport const days: number = "28";\n');
    expect(problem).toMatch(/^src\/loans\.ts\(2,14\): error TS2322: /);
  });

  it("tells the first of many errors only", async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `export const d${at}: number = "28";`);
    const problem = (await checked(lines.join("\n"))) ?? "";
    expect(problem.split("\n").map((line) => line.slice(0, 16))).toEqual(
      [1, 2, 3, 4, 5].map((line) => `src/loans.ts(${line},1`),
    );
  });

  it("takes the folder from where it is called, too", async () => {
    await checked("export const days: number = 28;\n");
    expect(await checkTypes(relative(process.cwd(), folder))).toBeUndefined();
  });

  it("tells that there is no compiler", async () => {
    const bare = await mkdtemp(join(tmpdir(), "types-"));
    try {
      await mkdir(join(bare, "node_modules"));
      expect(await checkTypes(bare)).toContain("typescript");
    } finally {
      await rm(bare, { recursive: true });
    }
  });
});
