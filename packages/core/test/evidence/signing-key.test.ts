import { createPublicKey, generateKeyPairSync } from "node:crypto";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownSigningKey, readSigningKey } from "#core/evidence/attestation/signing-key";
import { newKey } from "./evidence-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bylaw-key-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === "win32")("the key that signs", () => {
  it("of an application is made once, for its owner only, and is the same from then on", async () => {
    const path = join(folder, ".bylaw/evidence-key.pem");
    const made = await Promise.all(Array.from({ length: 8 }, async () => ownSigningKey(folder)));
    const ids = new Set(made.map(({ value }) => value?.id));
    expect(ids.size).toBe(1);
    expect([...ids][0]).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, ".bylaw"))).toEqual(["evidence-key.pem"]);
    const again = await readSigningKey(path);
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
    const path = join(folder, ".bylaw/evidence-key.pem");
    await mkdir(join(folder, ".bylaw"));
    await writeFile(path, content, { mode: 0o600 });
    const found = await Promise.all([readSigningKey(path), ownSigningKey(folder)]);
    for (const { value, diagnostics } of found) {
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([
        { code: "BYL1842", message: expect.stringContaining(reason) },
      ]);
    }
    expect(await readFile(path, "utf8")).toBe(content);
  });

  it("is not read where others may read it, from a folder, or through a link that leads nowhere", async () => {
    await ownSigningKey(folder);
    const path = join(folder, "key.pem");
    await rename(join(folder, ".bylaw/evidence-key.pem"), path);
    await chmod(path, 0o640);
    await symlink(join(folder, "gone.pem"), join(folder, "link.pem"));
    const found = await Promise.all(
      [path, folder, join(folder, "link.pem"), join(path, "below.pem")].map(readSigningKey),
    );
    expect(found.map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined]);
    expect(found.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      "BYL1842",
      "BYL1842",
      "BYL1842",
      "BYL1842",
    ]);
    expect((await readdir(folder)).toSorted()).toEqual([".bylaw", "key.pem", "link.pem"]);
  });

  it("is not made where one is named that is not there", async () => {
    const { value, diagnostics } = await readSigningKey(join(folder, "keys/signing.pem"));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "BYL1842", message: expect.stringContaining("there is no such file") },
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("of an application is not made in the place of a link that leads nowhere", async () => {
    await mkdir(join(folder, ".bylaw"));
    await symlink(join(folder, "gone.pem"), join(folder, ".bylaw/evidence-key.pem"));
    const { diagnostics } = await ownSigningKey(folder);
    expect(diagnostics).toMatchObject([{ code: "BYL1842" }]);
    expect(await readdir(folder)).toEqual([".bylaw"]);
  });
});
