import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Proof, ProofScope } from "#core/prove/proof";
import { ownSigningKey } from "#core/evidence/attestation/signing-key";
import { verifyEvidence } from "#core/evidence/verify-evidence";
import { writeEvidence } from "#core/evidence/write-evidence";
import { EvidenceFolder } from "./evidence-folder.ts";
import { libraryProof } from "./library-proof.ts";

const proof: Proof = {
  ...libraryProof,
  rules: libraryProof.rules.filter(({ status }) => status !== "unproven"),
  subjects: [],
};
let folder: EvidenceFolder;

beforeEach(async () => {
  folder = await EvidenceFolder.create();
  await Promise.all(
    (await readdir(folder.path)).map(async (path) =>
      rm(join(folder.path, path), { recursive: true }),
    ),
  );
});

afterEach(async () => {
  await folder.close();
});

async function codes(): Promise<readonly string[]> {
  const { diagnostics } = await verifyEvidence(folder.path);
  return diagnostics.map(({ code }) => code);
}

describe("the evidence of a proof", () => {
  it("is written whole, signed with a key that is made, and verified", async () => {
    await folder.write("compliance/decisions.md", "# Decisions\n");
    await folder.write("compliance/minutes.pdf", Buffer.from([0xff, 0]));
    const { value, diagnostics } = await writeEvidence(proof, folder.path);
    expect(diagnostics).toEqual([]);
    expect(value).toBe(join(folder.path, "compliance"));
    expect((await readdir(value!)).toSorted()).toEqual([
      "attestation.dsse.json",
      "attestation.pub.pem",
      "decisions.md",
      "junit.xml",
      "matrix.csv",
      "matrix.html",
      "minutes.pdf",
      "oscal",
      "proof.json",
      "sbom.cdx.json",
    ]);
    expect(await codes()).toEqual(["BYL1839"]);
  });

  it("covers what else lies beside it when it is written", async () => {
    await folder.write("compliance/decisions.md", "# Decisions\n");
    await folder.write("compliance/minutes.pdf", Buffer.from([0xff, 0]));
    await writeEvidence(proof, folder.path);
    await folder.write("compliance/decisions.md", "# Other decisions\n");
    await folder.write("compliance/minutes.pdf", Buffer.from([0xff, 1]));
    await folder.write("compliance/matrix-signed.html", "");
    expect(await codes()).toEqual(["BYL1839", "BYL1836", "BYL1836", "BYL1838"]);
    await writeEvidence(proof, folder.path);
    expect(await codes()).toEqual(["BYL1839"]);
  });

  it("of a proof that failed does not hold", async () => {
    await writeEvidence({ ...proof, rules: libraryProof.rules }, folder.path);
    expect(await codes()).toEqual(["BYL1839", "BYL1845"]);
  });

  it.each<[ProofScope, string]>([
    [{ mutants: true, rules: ["loan-length", "fines"] }, "the rules loan-length, fines"],
    [{ mutants: true, rules: [] }, "no rules"],
    [{ mutants: true, part: { index: 1, count: 4 } }, "part 1 of 4"],
  ])("is not written of a part of the rules: %j", async (scope, part) => {
    const written = await writeEvidence({ ...proof, scope }, folder.path);
    expect(written).toMatchObject({
      value: undefined,
      diagnostics: [{ code: "BYL1844", message: expect.stringContaining(`of ${part} only`) }],
    });
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe("the key that signs evidence", () => {
  it("is the one that was named, wherever it lies", async () => {
    const { value: key } = await ownSigningKey(folder.path);
    const path = join(folder.path, "signing");
    await folder.write("signing", await folder.bytes(".bylaw/evidence-key.pem"));
    await chmod(path, 0o600);
    await folder.remove(".bylaw");
    expect(await writeEvidence(proof, folder.path, path)).toHaveProperty("diagnostics", []);
    expect(await folder.text("compliance/attestation.pub.pem")).toBe(key?.publicPem);
    expect((await readdir(folder.path)).toSorted()).toEqual(["compliance", "signing"]);
    expect(await codes()).toEqual(["BYL1839"]);
  });

  it("must be there and a key where it is named, or nothing is written", async () => {
    const path = join(folder.path, "key.pem");
    const refused = { value: undefined, diagnostics: [{ code: "BYL1842" }] };
    expect(await writeEvidence(proof, folder.path, path)).toMatchObject(refused);
    expect(await readdir(folder.path)).toEqual([]);
    await folder.write("key.pem", "no key");
    await chmod(path, 0o600);
    expect(await writeEvidence(proof, folder.path, path)).toMatchObject(refused);
    expect(await readdir(folder.path)).toEqual(["key.pem"]);
  });
});
