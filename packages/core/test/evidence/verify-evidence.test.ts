/* oxlint-disable no-await-in-loop -- one change follows the other */
import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cp, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Proof } from "#core/prove/proof";
import { packDigest } from "#core/pack/pack-digest";
import { verifyEvidence } from "#core/evidence/verify-evidence";
import { libraryFolder } from "../fixtures/library-pack.ts";
import { EvidenceFolder, newKey } from "./evidence-folder.ts";
import { libraryProof } from "./library-proof.ts";

const seed = 20_261_122;
const attestation = "compliance/attestation.dsse.json";
const publicKey = "compliance/attestation.pub.pem";
let folder: EvidenceFolder;
/** Where the auditor keeps keys. */
let keys: string;
let key: string;

beforeEach(async () => {
  folder = await EvidenceFolder.create();
  keys = await mkdtemp(join(tmpdir(), "bylaw-auditor-"));
  key = join(keys, "auditor.pem");
  await writeFile(key, folder.key.publicPem);
});

afterEach(async () => {
  await folder.close();
  await rm(keys, { recursive: true });
});

/** Every problem as its code and its message up to its first full stop or colon. */
async function problems(options: { readonly key?: string } = { key }): Promise<readonly string[]> {
  const { value, diagnostics } = await verifyEvidence(folder.path, options);
  const isOpen = !diagnostics.some(({ code }) => /^BYL183[0-4]$/.test(code));
  expect(value !== undefined).toBe(isOpen);
  return diagnostics.map(({ code, message }) => `${code} ${/`[^`]*`/.exec(message)?.[0] ?? ""}`);
}

/** A file's bytes, with one of them changed. */
const flips = fc.record({ at: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) });

function flip(bytes: Uint8Array, { at, mask }: { at: number; mask: number }): Buffer {
  const changed = Buffer.from(bytes);
  const place = at % changed.length;
  changed.writeUInt8(changed.readUInt8(place) ^ mask, place);
  return changed;
}

async function fileNames(): Promise<readonly string[]> {
  const { subject } = await folder.statement();
  return subject.map(({ name }) => name);
}

describe("evidence that nobody has touched", () => {
  it("holds, and says what was proven, when, and by which key", async () => {
    const { value, diagnostics } = await verifyEvidence(folder.path, { key });
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      application: "city-library",
      engine: "0.1.0",
      ranAt: "2026-11-22T10:11:12.131Z",
      statuses: {
        enforced: 1,
        configured: 1,
        organisational: 1,
        "not applicable": 1,
        unproven: 0,
      },
      failedRaces: 0,
      keyId: folder.key.id,
      key: "named",
      files: 14,
      packs: 0,
      packsNotChecked: 0,
    });
  });

  it("covers every file of the application and of the evidence but itself", async () => {
    expect(await fileNames()).toEqual([
      "blueprint.yaml",
      publicKey,
      "compliance/junit.xml",
      "compliance/matrix.csv",
      "compliance/oscal/assessment-plan.json",
      "compliance/oscal/assessment-results.json",
      "compliance/oscal/catalog.json",
      "compliance/oscal/component-definition.json",
      "compliance/sbom.cdx.json",
      "package.json",
      "scripts/token.ts",
      "src/app.ts",
      "src/entities/loan/rules.ts",
      "test/rules/loan.test.ts",
    ]);
  });

  it("says so when it trusts the key beside it", async () => {
    const { value, diagnostics } = await verifyEvidence(folder.path);
    expect(value?.key).toBe("beside");
    expect(diagnostics).toMatchObject([
      { code: "BYL1839", severity: "warning", message: expect.stringContaining(folder.key.id) },
    ]);
  });

  it("holds whatever lies beside the application", async () => {
    await folder.write("node_modules/shelf/index.js", "1");
    await folder.write("data/postgres/base", "1");
    await folder.write(".git/HEAD", "1");
    await folder.write(".bylaw/parts/proof-1-of-2.json", "1");
    await folder.write("coverage/index.html", "1");
    await folder.write(".env", "SECRET=1");
    await folder.write("src/.env.local", "SECRET=1");
    const { privateKey } = generateKeyPairSync("ed25519");
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    await folder.write("keys/signing.pem", pem.toString());
    expect(await problems()).toEqual([]);
  });

  it("holds with the verifier's key in it, if it is the one that was named", async () => {
    await folder.write("keys/auditor.pem", folder.key.publicPem);
    expect(await problems({ key: join(folder.path, "keys/auditor.pem") })).toEqual([]);
    expect(await problems()).toEqual(["BYL1838 `keys/auditor.pem`"]);
  });
});

describe("evidence of a proof that failed", () => {
  const race = libraryProof.races[0]!;
  const unproven = libraryProof.rules.filter(({ status }) => status === "unproven");

  it.each<[Partial<Proof>, string]>([
    [{ rules: unproven }, "1 rule is unproven."],
    [{ rules: [...unproven, ...unproven] }, "2 rules are unproven."],
    [{ races: [{ ...race, state: "failed" as const }] }, "1 race failed."],
    [
      {
        rules: unproven,
        races: [race, { ...race, state: "failed" as const }, { ...race, state: "failed" as const }],
      },
      "1 rule is unproven, and 2 races failed.",
    ],
  ])("does not hold, although nobody has touched it: %#", async (found, failed) => {
    await folder.prove([], found);
    const { value, diagnostics } = await verifyEvidence(folder.path, { key });
    expect(diagnostics).toMatchObject([
      { code: "BYL1845", severity: "error", message: expect.stringContaining(`failed: ${failed}`) },
    ]);
    expect(value?.statuses["enforced"]).toBe(found.rules === undefined ? 1 : 0);
  });
});

describe("a change is found, and its file named", () => {
  it("of any byte of any file", async () => {
    const names = await fileNames();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), flips, async (name, change) => {
        const before = await folder.bytes(name);
        await folder.write(name, flip(before, change));
        expect(await problems()).toEqual([`BYL1836 \`${name}\``]);
        await folder.write(name, before);
      }),
      { seed, numRuns: 150 },
    );
    expect(await problems()).toEqual([]);
  });

  it("of any byte of the key beside the evidence, also where that key is used", async () => {
    const before = await folder.bytes(publicKey);
    await fc.assert(
      fc.asyncProperty(flips, async (change) => {
        await folder.write(publicKey, flip(before, change));
        const found = (await problems({})).filter((each) => !each.startsWith("BYL1839"));
        // Another key, no key at all, or the same key written differently.
        expect([
          [`BYL1833 \`${attestation}\``],
          [`BYL1832 \`${publicKey}\``],
          [`BYL1836 \`${publicKey}\``],
        ]).toContainEqual(found);
      }),
      { seed, numRuns: 150 },
    );
  });

  it("of any byte of the statement and of the signature", async () => {
    const envelope = await folder.envelope();
    const [signature] = envelope.signatures;
    const part = fc.constantFrom("payload" as const, "sig" as const);
    await fc.assert(
      fc.asyncProperty(part, flips, async (which, change) => {
        const changed = (base64: string): string =>
          flip(Buffer.from(base64, "base64"), change).toString("base64");
        const text = JSON.stringify({
          ...envelope,
          ...(which === "payload" && { payload: changed(envelope.payload) }),
          ...(which === "sig" && {
            signatures: [{ ...signature, sig: changed(signature?.sig ?? "") }],
          }),
        });
        await folder.write(attestation, text);
        expect(await problems()).toEqual([`BYL1833 \`${attestation}\``]);
      }),
      { seed, numRuns: 150 },
    );
  });

  it("of any byte of the envelope, unless it says the same", async () => {
    const before = await folder.bytes(attestation);
    const meaning = (envelope: Buffer): string => {
      const { payload, payloadType, signatures } = JSON.parse(envelope.toString()) as Awaited<
        ReturnType<EvidenceFolder["envelope"]>
      >;
      const parts = [payload, ...signatures.map(({ sig }) => sig)];
      return [
        payloadType,
        ...parts.map((each) => Buffer.from(each, "base64").toString("hex")),
      ].join();
    };
    await fc.assert(
      fc.asyncProperty(flips, async (change) => {
        const after = flip(before, change);
        await folder.write(attestation, after);
        const found = await problems();
        const told = [`BYL1831 \`${attestation}\``, `BYL1833 \`${attestation}\``];
        const isSame = found.length === 0 && meaning(after) === meaning(before);
        expect(isSame || told.includes(found.join())).toBe(true);
      }),
      { seed, numRuns: 150 },
    );
  });

  it("of the key: by another one nothing is signed, and everything signed anew is another's", async () => {
    const other = newKey();
    const otherKey = join(keys, "other.pem");
    await writeFile(otherKey, other.publicPem);
    expect(await problems({ key: otherKey })).toEqual([`BYL1833 \`${attestation}\``]);

    await folder.write(publicKey, other.publicPem);
    expect(await problems({})).toEqual([`BYL1833 \`${attestation}\``]);

    const forged = new EvidenceFolder(folder.path, other);
    await forged.prove([]);
    expect(await problems()).toEqual([`BYL1833 \`${attestation}\``]);
    // Who trusts the key beside the evidence is told that this is all he has.
    expect(await problems({})).toEqual([`BYL1839 \`${publicKey}\``]);
  });

  it("of which files there are: every one that was removed", async () => {
    for (const name of await fileNames()) {
      const before = await folder.bytes(name);
      await folder.remove(name);
      expect(await problems()).toEqual([`BYL1837 \`${name}\``]);
      await folder.write(name, before);
    }
  });

  it("of which files there are: every one that was added, whatever its name", async () => {
    const segment = fc
      .stringMatching(/^[a-zA-Z0-9_. -]{1,8}$/)
      .filter((each) => !/^\.*$/.test(each));
    const paths = fc
      .tuple(
        fc.constantFrom("src", "test", "scripts", "compliance", "docs", ".github"),
        fc.array(segment, { minLength: 1, maxLength: 3 }),
      )
      .map(([top, rest]) => `${top}/zz/${rest.join("/")}`);
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        await folder.write(path, "");
        expect(await problems()).toEqual([`BYL1838 \`${path}\``]);
        await folder.remove(path.split("/").slice(0, 2).join("/"));
      }),
      { seed, numRuns: 50 },
    );
  });

  it.each([
    "compose.override.yaml",
    ".npmrc",
    "vitest.config.mts",
    "package-lock.json",
    "compliance/matrix-signed.html",
    "compliance/oscal/other.json",
    "src/node_modules/hono/index.js",
    "src/db/migrations/.env.sql",
    "src/.bylaw/a.ts",
  ])("of which files there are: %s, where it was added", async (path) => {
    await folder.write(path, "1");
    expect(await problems()).toEqual([`BYL1838 \`${path}\``]);
  });

  it("of a whole folder: what is missing and what is new, each by its name", async () => {
    await rename(join(folder.path, "src/entities"), join(folder.path, "src/things"));
    expect(await problems()).toEqual([
      "BYL1837 `src/entities/loan/rules.ts`",
      "BYL1838 `src/things/loan/rules.ts`",
    ]);
  });
});

describe.skipIf(process.platform === "win32")("what is no plain file in the folder", () => {
  it("is not followed, even where it leads to the same bytes", async () => {
    await cp(join(folder.path, "src"), join(keys, "src"), { recursive: true });
    await folder.remove("src/app.ts");
    await symlink(join(keys, "src/app.ts"), join(folder.path, "src/app.ts"));
    expect(await problems()).toEqual(["BYL1835 `src/app.ts`"]);
    await folder.remove("src");
    await symlink(join(keys, "src"), join(folder.path, "src"));
    expect(await problems()).toEqual([
      "BYL1835 `src/app.ts`",
      "BYL1835 `src/entities/loan/rules.ts`",
      "BYL1838 `src`",
    ]);
  });

  it("is named where it was added: a link, and what no statement can name", async () => {
    await symlink("app.ts", join(folder.path, "src/link.ts"));
    await folder.write("src/back\\slash.ts", "1");
    await writeFile(Buffer.from(join(folder.path, "src/caf\u00e9.ts"), "latin1"), "1");
    expect(await problems()).toEqual([
      String.raw`BYL1838 ${"`"}src/back\slash.ts${"`"}`,
      String.raw`BYL1838 ${"`"}src/caf\xE9.ts${"`"}`,
      "BYL1838 `src/link.ts`",
    ]);
  });

  it("is not waited for", async () => {
    await folder.remove("src/app.ts");
    await promisify(execFile)("mkfifo", [join(folder.path, "src/app.ts")]);
    expect(await problems()).toEqual(["BYL1835 `src/app.ts`"]);
  });

  it("is no evidence", async () => {
    await rename(join(folder.path, attestation), join(keys, "kept.json"));
    await symlink(join(keys, "kept.json"), join(folder.path, attestation));
    expect(await problems()).toEqual([`BYL1830 \`${attestation}\``]);
    await folder.remove("compliance");
    expect(await problems()).toEqual([`BYL1830 \`${attestation}\``]);
  });

  it.each([
    "../outside.txt",
    "/etc/hostname",
    "src/../../outside.txt",
    "src//app.ts",
    "./src/app.ts",
  ])("is not looked up, although it was signed: %s", async (name) => {
    const statement = await folder.statement();
    const { digest } = statement.subject[0]!;
    await folder.sign({ ...statement, subject: [...statement.subject, { name, digest }] });
    expect(await problems()).toEqual([`BYL1835 \`${name}\``]);
  });

  it.each(["C:/x", "src\\app.ts", "a\0b", "src/\nb"])(
    "is not looked up on any system: %j",
    async (name) => {
      const statement = await folder.statement();
      const { digest } = statement.subject[0]!;
      await folder.sign({ ...statement, subject: [...statement.subject, { name, digest }] });
      expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1835"]);
    },
  );
});

describe("what is no evidence", () => {
  it.each(["", "{", "[]", '{"payload":"","signatures":[]}', "\u00FF\u00FE", '{"payload":1}'])(
    "is refused with the reason: %j",
    async (text) => {
      await folder.write(attestation, Buffer.from(text, "latin1"));
      expect(await problems()).toEqual([`BYL1831 \`${attestation}\``]);
    },
  );

  it("is refused although it is signed", async () => {
    const statement = await folder.statement();
    await folder.sign("no JSON");
    expect(await problems()).toEqual([`BYL1834 \`${attestation}\``]);
    await folder.sign({ ...statement, predicateType: "https://slsa.dev/provenance/v1" });
    expect(await problems()).toEqual([`BYL1834 \`${attestation}\``]);
    await folder.sign({ ...statement, subject: [...statement.subject, statement.subject[0]] });
    expect(await problems()).toEqual([`BYL1834 \`${attestation}\``]);
    await folder.sign(statement, folder.key, "application/json");
    expect(await problems()).toEqual([`BYL1834 \`${attestation}\``]);
    await folder.sign(statement);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    [
      "a private key",
      generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }),
    ],
    [
      "a key of another algorithm",
      generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({
        type: "spki",
        format: "pem",
      }),
    ],
  ])("is not verified with %s", async (_, pem) => {
    await writeFile(key, pem.toString());
    expect(await problems()).toEqual([`BYL1832 \`${key}\``]);
    await folder.remove(publicKey);
    expect(await problems({})).toEqual([`BYL1832 \`${publicKey}\``]);
  });
});

describe("a pack", () => {
  const name = "node_modules/@bylaw/domain-library";

  /** Proves with a pack, and installs it in the application's folder. */
  const install = async (): Promise<void> => {
    await folder.write(`${name}/package.json`, '{ "name": "@bylaw/domain-library" }');
    await cp(libraryFolder, join(folder.path, name), { recursive: true });
    // Its code would tell if it were run.
    await folder.write(`${name}/index.js`, "process.exit(3);");
    const version = /^version: (.*)$/m.exec(await folder.text(`${name}/pack.yaml`))?.[1] ?? "";
    const sha256 = await packDigest(join(folder.path, name));
    await folder.prove([{ name: `pack:library@${version}`, sha256 }]);
  };

  it("that is installed is compared as a whole, without its tests and packages", async () => {
    await install();
    expect(await problems()).toEqual([]);
    await folder.write(`${name}/test/pack.test.ts`, "it('works');");
    await folder.write(`${name}/node_modules/yaml/index.js`, "1");
    expect(await problems()).toEqual([]);

    const manifest = await folder.text(`${name}/pack.yaml`);
    await folder.write(`${name}/pack.yaml`, `${manifest}\n# changed\n`);
    expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1841"]);
    await folder.write(`${name}/pack.yaml`, manifest);
    await rename(join(folder.path, name, "index.js"), join(folder.path, name, "main.js"));
    expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1841"]);
    await rename(join(folder.path, name, "main.js"), join(folder.path, name, "index.js"));
    await folder.write(`${name}/rules/new.yaml`, "");
    expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1841"]);
  });

  it("that is not installed is said not to have been checked", async () => {
    await install();
    const there = await verifyEvidence(folder.path, { key });
    expect(there.value).toMatchObject({ packs: 1, packsNotChecked: 0 });
    expect(there.diagnostics).toEqual([]);

    await folder.remove(name);
    const none = await verifyEvidence(folder.path, { key });
    expect(none.value).toMatchObject({ packs: 1, packsNotChecked: 1 });
    const note = { code: "BYL1840", severity: "note" };
    const message = expect.stringContaining("not installed");
    expect(none.diagnostics).toMatchObject([{ ...note, message }]);

    await folder.write("node_modules/library/package.json", '{ "name": "library" }');
    const another = await verifyEvidence(folder.path, { key });
    expect(another.diagnostics).toMatchObject([{ ...note, message }]);
  });

  it("that is installed where the application finds it must be the proven one", async () => {
    await install();
    const manifest = await folder.text(`${name}/pack.yaml`);
    const found = async (): Promise<unknown> => {
      const { value, diagnostics } = await verifyEvidence(folder.path, { key });
      expect(value?.packsNotChecked).toBe(0);
      return diagnostics;
    };
    const error = { code: "BYL1846", severity: "error" };
    const because = (problem: string): readonly object[] => [
      { ...error, message: expect.stringContaining(problem) },
    ];

    await folder.write(`${name}/pack.yaml`, manifest.replace(/^version: .*$/m, "version: 99.0.0"));
    expect(await found()).toMatchObject(because("its version is 99.0.0"));
    await folder.write(`${name}/pack.yaml`, manifest.replace(/^pack: .*$/m, "pack: law"));
    expect(await found()).toMatchObject(because("it is the pack `law`"));
    await folder.remove(`${name}/pack.yaml`);
    expect(await found()).toMatchObject(because("`pack.yaml` cannot be read"));

    await folder.write(`${name}/pack.yaml`, manifest);
    await symlink("/etc/hostname", join(folder.path, name, "rules/link.yaml"));
    expect(await found()).toMatchObject(because("rules/link.yaml is not a plain file"));
  });

  it("that is installed under its short name is compared too, also with a link in its place", async () => {
    await install();
    await rename(join(folder.path, name), join(folder.path, "node_modules/library"));
    expect(await problems()).toEqual([]);
    await folder.write("node_modules/library/index.js", "process.exit(4);");
    expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1841"]);
    await folder.remove("node_modules/library/pack.yaml");
    await symlink("/etc/hostname", join(folder.path, "node_modules/library/pack.yaml"));
    expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1846"]);
  });

  it.each(["pack:", "pack:../../x@1", "pack:@1", "pack:library"])(
    "that is named %s leads nowhere",
    async (subject) => {
      await folder.prove([{ name: subject, sha256: "0".repeat(64) }]);
      expect((await problems()).map((each) => each.slice(0, 7))).toEqual(["BYL1840"]);
    },
  );
});
