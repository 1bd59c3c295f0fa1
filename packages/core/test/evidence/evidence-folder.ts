import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SigningKey } from "#core/evidence/attestation/signing-key";
import type { Proof, Subject } from "#core/prove/proof";
import { signEnvelope } from "#core/evidence/attestation/envelope";
import { keyId } from "#core/evidence/attestation/key-id";
import { evidenceFiles } from "#core/evidence/evidence-files";
import { replaceFiles } from "#core/evidence/replace-files";
import { sha256 } from "#core/write/sha256";
import { libraryProof } from "./library-proof.ts";

/** A new key, as `signingKey` gives one. */
export function newKey(): SigningKey & { readonly publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { id: keyId(publicKey), privateKey, publicKey, publicPem };
}

const application: Readonly<Record<string, string>> = {
  "blueprint.yaml": "bylaw: 1\napp: city-library\n",
  "package.json": '{ "name": "city-library" }\n',
  "src/app.ts": "export const app = 1;\n",
  "src/entities/loan/rules.ts": "export const most = 5;\n",
  "test/rules/loan.test.ts": "it('lends');\n",
  "scripts/token.ts": "console.log(1);\n",
};

/** What was found of the application where nothing is wrong with it. */
const proven: Proof = {
  ...libraryProof,
  rules: libraryProof.rules.filter(({ status }) => status !== "unproven"),
};

/** A small proven application in a temporary folder. */
export class EvidenceFolder {
  readonly path: string;
  readonly key: SigningKey;

  constructor(path: string, key: SigningKey) {
    this.path = path;
    this.key = key;
  }

  /** @param more Subjects beside the application's files */
  static async create(more: readonly Subject[] = []): Promise<EvidenceFolder> {
    const folder = new EvidenceFolder(await mkdtemp(join(tmpdir(), "bylaw-evidence-")), newKey());
    const files = Object.entries(application);
    await Promise.all(files.map(async ([path, content]) => folder.write(path, content)));
    await folder.prove(more);
    return folder;
  }

  /** @param found What the proof differs in from one in which nothing is wrong */
  async prove(more: readonly Subject[], found: Partial<Proof> = {}): Promise<void> {
    const subjects = Object.entries(application).map(([name, content]) => ({
      name,
      sha256: sha256(content),
    }));
    const others = [{ path: "compliance/matrix.csv", content: "rule,status\r\n" }];
    const files = await evidenceFiles(
      { ...proven, ...found, subjects: [...subjects, ...more] },
      { others, folder: this.path, key: this.key },
    );
    await replaceFiles(this.path, [...others, ...files]);
  }

  /** Signs another statement than the proof's. */
  async sign(
    statement: unknown,
    key: SigningKey = this.key,
    type = "application/vnd.in-toto+json",
  ): Promise<void> {
    const payload = typeof statement === "string" ? statement : JSON.stringify(statement);
    await this.write(
      "compliance/attestation.dsse.json",
      signEnvelope(type, Buffer.from(payload), key),
    );
  }

  /** The envelope as it was written, and the statement in it. */
  async envelope(): Promise<{
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  }> {
    return JSON.parse(await this.text("compliance/attestation.dsse.json")) as never;
  }

  async statement(): Promise<{
    readonly subject: readonly { readonly name: string; readonly digest: object }[];
  }> {
    const { payload } = await this.envelope();
    return JSON.parse(Buffer.from(payload, "base64").toString()) as never;
  }

  async bytes(path: string): Promise<Buffer> {
    return readFile(join(this.path, path));
  }

  async text(path: string): Promise<string> {
    return (await this.bytes(path)).toString();
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true });
    await writeFile(join(this.path, path), content);
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.path, path), { recursive: true });
  }

  async close(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
