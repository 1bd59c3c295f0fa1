import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateKeyPairSync } from "node:crypto";
import { mkdir, readdir, writeFile } from "node:fs/promises";
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

  it.each([
    [["--merge", "parts", "--rule", "loan-length"], "--merge and --rule"],
    [["--merge", "parts", "--shard", "1/2"], "--merge and --shard"],
    [["--merge", "parts", "--no-cache"], "--merge and --no-cache"],
    [["--merge", "parts", "--no-mutants"], "--merge and --no-mutants"],
    [["--rule", "loan-length", "--shard", "1/2"], "--rule and --shard"],
    [["--rule", "loan-length", "--key", "key.pem"], "--key and --rule"],
    [["--shard", "1/2", "--key", "key.pem"], "--key and --shard"],
  ])("refuses %j", async (flags, both) => {
    const { code, err } = await terminal.run("prove", "--out", "app", ...flags);
    expect(code).toBe(64);
    expect(err).toContain(`${both} do not go together.`);
    expect(await readdir(terminal.folder)).not.toContain("app");
  });
});

describe.skipIf(process.platform === "win32")("the key of bylaw prove", () => {
  it.each([[[]], [["--merge", "parts"]]])(
    "must be there when it is named, before anything is built: %j",
    async (flags) => {
      const { code, err } = await terminal.run(
        "prove",
        "--out",
        "app",
        ...flags,
        "--key",
        "keys/signing.pem",
      );
      expect(code).toBe(66);
      expect(err).toContain("There is no keys/signing.pem.");
      expect(err).toContain("openssl genpkey -algorithm ed25519");
      expect((await readdir(terminal.folder)).toSorted()).toEqual([
        "blueprint.yaml",
        "library-pack",
      ]);
    },
  );

  it.each([[[]], [["--merge", "parts"]]])(
    "must be one that signs, before anything is built: %j",
    async (flags) => {
      const { publicKey } = generateKeyPairSync("ed25519");
      const pem = publicKey.export({ type: "spki", format: "pem" });
      await writeFile(join(terminal.folder, "key.pem"), pem, { mode: 0o600 });
      const prove = ["prove", "--out", "app", ...flags, "--key", "key.pem"];
      const { code, err } = await terminal.run(...prove);
      expect(code).toBe(1);
      expect(err).toContain("BYL1842");
      expect(await readdir(terminal.folder)).not.toContain("app");
      const { out } = await terminal.run(...prove, "--json");
      expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code: "BYL1842" }], proof: null });
    },
  );

  it("is read also where it is the application's own", async () => {
    await mkdir(join(terminal.folder, "app/.bylaw"), { recursive: true });
    await writeFile(join(terminal.folder, "app/.bylaw/evidence-key.pem"), "", { mode: 0o600 });
    const { code, err } = await terminal.run("prove", "--out", "app");
    expect(code).toBe(1);
    expect(err).toContain("BYL1842");
    expect(await readdir(join(terminal.folder, "app"))).toEqual([".bylaw"]);
  });
});

describe("bylaw prove --merge", () => {
  const merge = ["prove", "--out", "app", "--merge", "parts"];

  it("looks at no part while the blueprint is wrong", async () => {
    await terminal.edit("blueprint.yaml", "entities:", "entites:");
    const { code, err } = await terminal.run(...merge);
    expect(code).toBe(1);
    expect(err).toContain("blueprint.yaml:14:1");
    expect(err).not.toContain("BYL1815");
  });

  it("looks at no part while something is half merged", async () => {
    await terminal.run("build", "--out", "app");
    await terminal.edit(
      "app/src/rules.ts",
      "A book is lent for at most 28 days",
      "A book is lent for a while",
    );
    await terminal.edit(
      "library-pack/rules/loans/loan-length.yaml",
      "at most 28 days",
      "28 days at most",
    );
    const { code, err } = await terminal.run(...merge);
    expect(code).toBe(1);
    expect(err).toContain("error BYL1811: `src/rules.ts`");
    expect(err).not.toContain("BYL1815");
    expect(await readdir(join(terminal.folder, "app/compliance"))).not.toContain("proof.json");
  });
});
