import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;

beforeEach(async () => {
  terminal = await Terminal.open();
});

afterEach(async () => {
  await terminal.close();
});

describe("bylaw prove", () => {
  it.each(["0/4", "5/4", "1", "1/0", "a/b", "1/4/4"])("refuses --shard %s", async (shard) => {
    const { code, err } = await terminal.run("prove", "--out", "app", "--shard", shard);
    expect(code).toBe(64);
    expect(err).toContain("--shard 1/4");
  });

  it("says what is wrong with the blueprint before it tries anything", async () => {
    await terminal.edit("blueprint.yaml", "entities:", "entites:");
    const { code, err } = await terminal.run("prove", "--out", "app");
    expect(code).toBe(1);
    expect(err).toContain("blueprint.yaml:14:1");
  });

  it("says that there is nothing to merge, and that a part is none", async () => {
    await mkdir(join(terminal.folder, "parts"));
    const nothing = await terminal.run("prove", "--out", "app", "--merge", "parts");
    expect(nothing).toMatchObject({ code: 1 });
    expect(nothing.err).toContain("BYL1815");
    await writeFile(join(terminal.folder, "parts/proof-1-of-1.json"), "{}");
    const damaged = await terminal.run("prove", "--out", "app", "--merge", "parts");
    expect(damaged.code).toBe(1);
    expect(damaged.err).toContain("proof-1-of-1.json");
  });
});
