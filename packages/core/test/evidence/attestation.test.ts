import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSignedBy, parseEnvelope, signEnvelope } from "#core/evidence/attestation/envelope";
import { parseStatement } from "#core/evidence/attestation/parse-statement";
import { preAuthentication } from "#core/evidence/attestation/pre-authentication";
import { signingKey } from "#core/evidence/attestation/signing-key";
import { printStatement } from "#core/evidence/attestation/statement";
import { arbitraryProof } from "./arbitrary-proof.ts";
import { newKey } from "./evidence-folder.ts";
import { libraryProof } from "./library-proof.ts";

const settings = { seed: 20_261_122, numRuns: 100 };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bylaw-key-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("the bytes that are signed", () => {
  const payload = Buffer.from("hello world");
  const payloadType = "http://example.com/HelloWorld";

  it("are those of the example of the DSSE specification", () => {
    expect(preAuthentication(payloadType, payload).toString()).toBe(
      "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
    );
  });

  it("are those that the specification's own signature was made of", () => {
    const coordinate = (decimal: string): string =>
      Buffer.from(BigInt(decimal).toString(16).padStart(64, "0"), "hex").toString("base64url");
    const key = createPublicKey({
      format: "jwk",
      key: {
        kty: "EC",
        crv: "P-256",
        x: coordinate(
          "46950820868899156662930047687818585632848591499744589407958293238635476079160",
        ),
        y: coordinate(
          "5640078356564379163099075877009565129882514886557779369047442380624545832820",
        ),
      },
    });
    const signature =
      "A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==";
    const holds = (message: Buffer): boolean =>
      verify(
        "sha256",
        message,
        { key, dsaEncoding: "ieee-p1363" },
        Buffer.from(signature, "base64"),
      );
    expect(holds(preAuthentication(payloadType, payload))).toBe(true);
    expect(holds(preAuthentication(payloadType, Buffer.from("hello World")))).toBe(false);
  });

  it("count bytes, not characters", () => {
    expect(preAuthentication("é", Buffer.from("ü")).toString()).toBe("DSSEv1 2 é 2 ü");
  });

  it("differ where type or payload differ, wherever one ends and the other begins", () => {
    const part = fc.stringMatching(/^[ 0-9a]{0,4}$/);
    fc.assert(
      fc.property(part, part, part, part, (type, body, otherType, otherBody) => {
        const first = preAuthentication(type, Buffer.from(body));
        const second = preAuthentication(otherType, Buffer.from(otherBody));
        expect(first.equals(second)).toBe(type === otherType && body === otherBody);
      }),
      { ...settings, numRuns: 1000 },
    );
  });
});

describe("an envelope", () => {
  const key = newKey();
  const other = newKey();

  it("gives back what was signed, to the key that signed it and to no other", () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), bytes, (type, payload) => {
        const envelope = parseEnvelope(signEnvelope(type, payload, key));
        if ("problem" in envelope) throw new Error(envelope.problem);
        expect(envelope.payloadType).toBe(type);
        expect(envelope.payload.equals(payload)).toBe(true);
        expect(isSignedBy(envelope, key.publicKey)).toBe(true);
        expect(isSignedBy(envelope, other.publicKey)).toBe(false);
      }),
      settings,
    );
  });

  it("is the same bytes for the same message and key", () => {
    const sign = (): string => signEnvelope("text/plain", Buffer.from("a"), key);
    expect(sign()).toBe(sign());
  });

  it("may be in URL-safe base64, without padding, without a key's id, and with members of others", () => {
    const payload = Buffer.from([0xfb, 0xff, 0xbf, 0x3e, 0x3f]);
    const signed = JSON.parse(signEnvelope("x/y", payload, key)) as {
      readonly signatures: readonly [{ readonly sig: string }];
    };
    const sig = Buffer.from(signed.signatures[0].sig, "base64").toString("base64url");
    const text = JSON.stringify({
      payloadType: "x/y",
      payload: "-_-_Pj8",
      signatures: [{ sig: "" }, { sig, extension: {} }],
      extra: 1,
    });
    const envelope = parseEnvelope(text);
    if ("problem" in envelope) throw new Error(envelope.problem);
    expect(isSignedBy(envelope, key.publicKey)).toBe(true);
  });

  it.each([
    ["", "it is not JSON"],
    ["[]", "expected object"],
    ["null", "expected object"],
    ["{}", "`signatures`"],
    ['{"signatures":[]}', "it has no signature"],
    ['{"signatures":[{}]}', "`signatures.0.sig`"],
    ['{"signatures":[{"sig":"?"}]}', "`signatures.0.sig`: not base64"],
    ['{"signatures":[{"sig":"QUI="}],"payload":"QUJ="}', "`payload`: not base64"],
    ['{"signatures":[{"sig":"QUI="}],"payload":7}', "`payload`"],
  ])("that is %j is refused with the reason", (text, reason) => {
    expect(parseEnvelope(text)).toMatchObject({ problem: expect.stringContaining(reason) });
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseEnvelope(text)).not.toThrow();
      }),
      settings,
    );
  });
});

describe("the statement", () => {
  it("is an in-toto statement about subjects and evidence, by name, with the results in short", () => {
    const evidence = [
      { name: "compliance/junit.xml", sha256: "d".repeat(64) },
      { name: "src/app.ts", sha256: "e".repeat(64) },
    ];
    const statement: unknown = JSON.parse(printStatement(libraryProof, evidence));
    expect(statement).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      predicateType: "https://bylaw.dev/attestation/proof/v1",
      subject: [
        { name: "blueprint.yaml", digest: { sha256: "a".repeat(64) } },
        { name: "compliance/junit.xml", digest: { sha256: "d".repeat(64) } },
        { name: "pack:library@1.2.3", digest: { sha256: "b".repeat(64) } },
        { name: "src/app.ts", digest: { sha256: "e".repeat(64) } },
      ],
      predicate: {
        engine: "0.1.0",
        ranAt: "2026-11-22T10:11:12.131Z",
        statuses: {
          enforced: 1,
          configured: 1,
          organisational: 1,
          "not applicable": 1,
          unproven: 1,
        },
        awaitingLegalReview: 4,
      },
    });
  });

  it("is read back with every subject", () => {
    fc.assert(
      fc.property(
        arbitraryProof.filter(({ subjects }) => subjects.every(({ name }) => name !== "")),
        (proof) => {
          const statement = parseStatement(Buffer.from(printStatement(proof, [])));
          if ("problem" in statement) throw new Error(statement.problem);
          expect(new Set(statement.subjects)).toEqual(new Set(proof.subjects));
        },
      ),
      settings,
    );
  });

  it.each([
    ["\u00FF", "not JSON"],
    ["{}", "`_type`"],
    ['{"_type":"https://in-toto.io/Statement/v0.1"}', "`_type`"],
  ])("that is %j is refused", (text, reason) => {
    const problem = expect.stringContaining(reason);
    expect(parseStatement(Buffer.from(text, "latin1"))).toMatchObject({ problem });
  });

  it("that names a subject twice, or without its SHA-256, is refused", () => {
    const statement = JSON.parse(printStatement(libraryProof, [])) as {
      subject: { digest: object }[];
    };
    const refused = (subject: readonly object[]): unknown =>
      parseStatement(Buffer.from(JSON.stringify({ ...statement, subject })));
    const [first] = statement.subject;
    expect(refused([first!, first!])).toEqual({ problem: "it names `blueprint.yaml` twice" });
    expect(refused([{ ...first, digest: { sha1: "00" } }])).toHaveProperty("problem");
  });
});

describe.skipIf(process.platform === "win32")("the key that signs", () => {
  it("is made once, for its owner only, and is the same from then on", async () => {
    const path = join(folder, "keys/evidence.pem");
    const made = await Promise.all(Array.from({ length: 8 }, () => signingKey(path)));
    const ids = new Set(made.map(({ value }) => value?.id));
    expect(ids.size).toBe(1);
    expect([...ids][0]).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, "keys"))).toEqual(["evidence.pem"]);
    const again = await signingKey(path);
    expect(again.value?.publicPem).toBe(made[0]?.value?.publicPem);
    expect(createPublicKey(again.value!.publicPem).asymmetricKeyType).toBe("ed25519");
  });

  it.each([
    ["an empty file", "", "no private key"],
    ["text", "secret", "no private key"],
    [
      "a key of another algorithm",
      generateKeyPairSync("ec", { namedCurve: "P-256" })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString(),
      "type ec",
    ],
    ["a public key", newKey().publicPem, "no private key"],
    ["something large", "x".repeat(20_000), "too large"],
  ])("is not read from %s, which stays as it is", async (_, content, reason) => {
    const path = join(folder, "key.pem");
    await writeFile(path, content, { mode: 0o600 });
    const { value, diagnostics } = await signingKey(path);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "BYL1842", message: expect.stringContaining(reason) },
    ]);
    expect(await readFile(path, "utf8")).toBe(content);
  });

  it("is not read where others may read it, from a folder, or through a link that leads nowhere", async () => {
    const path = join(folder, "key.pem");
    await signingKey(path);
    await chmod(path, 0o640);
    await symlink(join(folder, "gone.pem"), join(folder, "link.pem"));
    const found = await Promise.all(
      [path, folder, join(folder, "link.pem"), join(path, "below.pem")].map(signingKey),
    );
    expect(found.map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined]);
    expect(found.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      "BYL1842",
      "BYL1842",
      "BYL1842",
      "BYL1842",
    ]);
    expect((await readdir(folder)).toSorted()).toEqual(["key.pem", "link.pem"]);
  });
});
