import { readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidenceFiles } from "#core/evidence/evidence-files";
import { replaceFiles } from "#core/evidence/replace-files";
import { arbitraryProof } from "./arbitrary-proof.ts";
import { EvidenceFolder } from "./evidence-folder.ts";

let folder: EvidenceFolder;

beforeEach(async () => {
  folder = await EvidenceFolder.create();
});

afterEach(async () => {
  await folder.close();
});

describe("the evidence of a proof", () => {
  it("is the same bytes each time, with the signature last", async () => {
    const options = { others: [], folder: folder.path, key: folder.key };
    await fc.assert(
      fc.asyncProperty(arbitraryProof, async (proof) => {
        const files = await evidenceFiles(proof, options);
        expect(await evidenceFiles(structuredClone(proof), options)).toEqual(files);
        expect(files.at(-1)?.path).toBe("compliance/attestation.dsse.json");
        expect(files.every(({ path }) => path.startsWith("compliance/"))).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 20 },
    );
  });
});

describe("writing files", () => {
  it("replaces each, and leaves nothing else behind", async () => {
    const files = [
      { path: "compliance/a/b.txt", content: "1" },
      { path: "compliance/junit.xml", content: "2" },
    ];
    expect(await replaceFiles(folder.path, files)).toEqual([]);
    expect(await folder.text("compliance/a/b.txt")).toBe("1");
    expect(await folder.text("compliance/junit.xml")).toBe("2");
    expect(await readdir(join(folder.path, "compliance/a"))).toEqual(["b.txt"]);
  });

  it.skipIf(process.platform === "win32").each(["../out.txt", "/tmp/out.txt", "link/out.txt"])(
    "does not leave the folder: %s",
    async (path) => {
      await symlink("/tmp", join(folder.path, "link"));
      const diagnostics = await replaceFiles(folder.path, [
        { path: "compliance/first.txt", content: "" },
        { path, content: "" },
      ]);
      expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1701"]);
      await expect(folder.text("compliance/first.txt")).rejects.toThrow("ENOENT");
    },
  );

  it.skipIf(process.platform === "win32")("says what the system refused", async () => {
    const long = `compliance/${"x".repeat(250)}.json`;
    const diagnostics = await replaceFiles(folder.path, [{ path: long, content: "" }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1843"]);
  });
});
