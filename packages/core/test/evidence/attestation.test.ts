import { createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSignedBy, parseEnvelope, signEnvelope } from "#core/evidence/attestation/envelope";
import { parseStatement } from "#core/evidence/attestation/parse-statement";
import { preAuthentication } from "#core/evidence/attestation/pre-authentication";
import { printStatement } from "#core/evidence/attestation/statement";
import { arbitraryProof } from "./arbitrary-proof.ts";
import { newKey } from "./evidence-folder.ts";
import { designRule, libraryProof } from "./library-proof.ts";

const settings = { seed: 20_261_122, numRuns: 100 };

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
        { name: "pack:library@1.2.3", digest: { bylawPackV1: "b".repeat(64) } },
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
        scope: { mutants: true },
        raceStates: { passed: 1, failed: 0, skipped: 0 },
      },
    });
  });

  it("says which races failed, what was not tried, and when each rule was", () => {
    const races = libraryProof.races.map((race) => ({ ...race, state: "failed" }) as const);
    const rules = [{ ...designRule, triedAt: "2026-11-20T09:08:07.000Z" }];
    const proof = { ...libraryProof, races, rules, scope: { mutants: false } };
    const statement: unknown = JSON.parse(printStatement(proof, []));
    expect(statement).toMatchObject({
      predicate: {
        scope: { mutants: false },
        raceStates: { passed: 0, failed: 1, skipped: 0 },
        races: [{ file: "test/platform/concurrency.test.ts", state: "failed" }],
        results: [{ triedAt: "2026-11-20T09:08:07.000Z", ablations: [] }],
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
    const sha256 = "b".repeat(64);
    expect(refused([{ name: "pack:library@1.2.3", digest: { sha256 } }])).toEqual({
      problem: "`subject.0.digest`: `pack:library@1.2.3` has no digest `bylawPackV1`",
    });
    expect(refused([{ ...first, digest: { bylawPackV1: sha256 } }])).toHaveProperty("problem");
  });

  it("says how many races failed, and need not say any", () => {
    const statement = JSON.parse(printStatement(libraryProof, [])) as {
      predicate: { races?: { state: string }[] };
    };
    const failed = (races: object[] | undefined): unknown =>
      parseStatement(
        Buffer.from(JSON.stringify({ ...statement, predicate: { ...statement.predicate, races } })),
      );
    expect(failed(statement.predicate.races)).toHaveProperty("failedRaces", 0);
    const states = ["failed", "passed", "skipped", "failed"].map((state) => ({ state }));
    expect(failed(states)).toHaveProperty("failedRaces", 2);
    expect(failed(undefined)).toHaveProperty("failedRaces", 0);
  });
});
