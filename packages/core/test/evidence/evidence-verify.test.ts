import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Terminal } from "../cli/terminal.ts";
import { EvidenceFolder, newKey } from "./evidence-folder.ts";
import { libraryProof } from "./library-proof.ts";

let folder: EvidenceFolder;
let terminal: Terminal;

/** Where the auditor keeps keys. */
let keys: string;

beforeEach(async () => {
  folder = await EvidenceFolder.create();
  terminal = new Terminal(folder.path);
  keys = await mkdtemp(join(tmpdir(), "bylaw-auditor-"));
});

afterEach(async () => {
  await folder.close();
  await rm(keys, { recursive: true });
});

it("says what holds, and that it trusts the key beside the evidence unless one is named", async () => {
  const beside = await terminal.run("evidence", "verify");
  expect(beside).toMatchObject({ code: 0, err: "" });
  expect(beside.out).toContain("warning BYL1839");
  expect(beside.out).toContain("The evidence holds: 14 files of city-library");
  expect(beside.out).toContain(`by the key ${folder.key.id}, which lies beside the evidence`);

  const key = join(keys, "auditor.pem");
  await writeFile(key, folder.key.publicPem);
  const named = await terminal.run("evidence", "verify", ".", "--key", key);
  expect(named).toMatchObject({ code: 0, err: "" });
  expect(named.out).not.toContain("BYL1839");
  expect(named.out).toContain("1 enforced, 1 configured, 1 organisational");
  expect(named.out).toContain("the one that was named");
});

it("exits with 1 and names what differs", async () => {
  await folder.write("src/app.ts", "export const app = 2;\n");
  await folder.remove("scripts/token.ts");
  await folder.write("test/\u001B[31mnew.test.ts", "");
  const { code, out } = await terminal.run("evidence", "verify");
  expect(code).toBe(1);
  expect(out).toContain("error BYL1836: `src/app.ts` was changed");
  expect(out).toContain("error BYL1837: `scripts/token.ts` was removed");
  expect(out).toContain(
    String.raw`error BYL1838: ${"`"}test/\u{1B}[31mnew.test.ts${"`"} was added`,
  );
  expect(out).not.toContain("\u001B");
  expect(out).toContain("The evidence does not hold: 3 problems.");

  const key = join(keys, "other.pem");
  await writeFile(key, newKey().publicPem);
  const other = await terminal.run("evidence", "verify", "--key", key);
  expect(other.code).toBe(1);
  expect(other.out).toContain("BYL1833");
  expect(other.out).toContain("The evidence does not hold: 1 problem.");
});

it("exits with 1 when the proof had failed, although nothing was changed since", async () => {
  await folder.prove([], { rules: libraryProof.rules });
  const failed = await terminal.run("evidence", "verify");
  expect(failed.code).toBe(1);
  expect(failed.out).toContain("error BYL1845");
  expect(failed.out).toContain("a proof that failed: 1 rule is unproven.");
  expect(failed.out).toContain("The evidence is untouched, but shows a failed proof.");
  await folder.write("src/app.ts", "");
  const changed = await terminal.run("evidence", "verify");
  expect(changed.code).toBe(1);
  expect(changed.out).toContain("The evidence does not hold: 2 problems.");
});

it("says how many packs it could not compare", async () => {
  const sha256 = "a".repeat(64);
  await folder.prove([
    { name: "pack:law-of-nowhere@1.0.0", sha256 },
    { name: "pack:law-of-nobody@1.0.0", sha256 },
  ]);
  const { code, out } = await terminal.run("evidence", "verify");
  expect(code).toBe(0);
  expect(out).toMatch(/as they were proven\nby Bylaw .*; 2 of 2 packs not checked\.\n/);
});

it("says the same as JSON", async () => {
  const good = await terminal.run("evidence", "verify", "--json");
  expect(good.code).toBe(0);
  expect(JSON.parse(good.out)).toMatchObject({
    folder: folder.path,
    holds: true,
    evidence: {
      application: "city-library",
      key: "beside",
      keyId: folder.key.id,
      files: 14,
      packs: 0,
      packsNotChecked: 0,
      failedRaces: 0,
    },
    diagnostics: [{ code: "BYL1839" }],
  });
  await folder.write("compliance/attestation.dsse.json", "{}");
  const bad = await terminal.run("evidence", "verify", "--json");
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.out)).toMatchObject({
    holds: false,
    evidence: null,
    diagnostics: [{ code: "BYL1831" }],
  });
});

it("tells a folder or key that is not there from one that is wrong", async () => {
  const missing = await terminal.run("evidence", "verify", "nowhere");
  expect(missing.code).toBe(66);
  expect(missing.err).toContain("There is no nowhere.");
  const key = await terminal.run("evidence", "verify", "--key", "none.pem");
  expect(key.code).toBe(66);
  const unproven = await terminal.run("evidence", "verify", join(folder.path, "src"));
  expect(unproven.code).toBe(1);
  expect(unproven.out).toContain("BYL1830");
});
