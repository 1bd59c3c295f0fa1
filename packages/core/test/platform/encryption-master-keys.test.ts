import { chmod, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";

const encoded = (byte: number): string => Buffer.alloc(32, byte).toString("base64url");

describe("master keys", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "master-keys-"));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it("are read in order, the current one first", () => {
    const keys = loadMasterKeys({ text: ` 2026-b:${encoded(2)} , 2026-a:${encoded(1)} ` });
    expect(keys.current.id).toBe("2026-b");
    expect(keys.current.key.export()).toEqual(Buffer.alloc(32, 2));
    expect(keys.find("2026-a")?.key.export()).toEqual(Buffer.alloc(32, 1));
    expect(keys.find("2026-c")).toBeUndefined();
  });

  it.each([
    ["a short key", `a:${encoded(1).slice(1)}`],
    ["a long key", `a:${encoded(1)}A`],
    ["a missing id", encoded(1)],
    ["other letters", `a:${encoded(1).replace("A", "+")}`],
    ["an entry too few", `a:${encoded(1)},`],
    ["the same id twice", `a:${encoded(1)},a:${encoded(2)}`],
  ])("are refused with %s, without being quoted", (_, text) => {
    const refusal = (): unknown => loadMasterKeys({ text });
    expect(refusal).toThrow(/ENCRYPTION_KEYS/);
    expect(refusal).not.toThrow(encoded(1).slice(2, 30));
  });

  it("must be set in production", () => {
    expect(() => loadMasterKeys({})).toThrow("Set ENCRYPTION_KEYS");
    expect(() => loadMasterKeys({ text: " " })).toThrow("Set ENCRYPTION_KEYS");
  });

  it("are made once in development, in a file for its owner only", async () => {
    const developmentFolder = join(folder, "data");
    const first = loadMasterKeys({ developmentFolder });
    const file = join(developmentFolder, "encryption-keys");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).toMatch(/^development:[\w-]{43}\n$/);
    const again = loadMasterKeys({ developmentFolder });
    expect(again.current.key.equals(first.current.key)).toBe(true);

    await chmod(file, 0o644);
    expect(() => loadMasterKeys({ developmentFolder })).toThrow("Others may read the secret");
  });
});
