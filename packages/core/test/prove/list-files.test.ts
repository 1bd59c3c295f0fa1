import { generateKeyPairSync } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFiles, unusableEntries } from "#core/prove/list-files";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, content: string = path): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function writeAll(...paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map(async (path) => write(path)));
}

describe("the files of an application", () => {
  it("are listed in order, without what lies beside them", async () => {
    await writeAll(
      "package.json",
      "src/b.ts",
      "src/a/Z.ts",
      "src/a/a.ts",
      "src/data/books.ts",
      "src/node_modules/zod/index.js",
      ".npmrc",
      ".bylaw/lock.json",
      ".git/HEAD",
      "compliance/proof.json",
      "coverage/index.html",
      "data/db",
      "node_modules/zod/index.js",
    );
    expect(await listFiles(folder)).toEqual([
      ".npmrc",
      "package.json",
      "src/a/Z.ts",
      "src/a/a.ts",
      "src/b.ts",
      "src/data/books.ts",
      "src/node_modules/zod/index.js",
    ]);
    expect(await unusableEntries(folder)).toEqual([]);
  });

  it("are without settings, wherever they lie, but with everything that would be run", async () => {
    await writeAll(
      ".env",
      ".env.local",
      ".env.production.local",
      ".envrc",
      ".env.example",
      "src/.env",
      "src/.env.example",
      "src/db/migrations/.env.sql",
      "test/.env.test.ts",
      "src/env.ts",
    );
    expect(await listFiles(folder)).toEqual([
      ".env.example",
      "src/.env.example",
      "src/db/migrations/.env.sql",
      "src/env.ts",
      "test/.env.test.ts",
    ]);
  });

  it("are without private keys, by what they hold and not by their names", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const secret = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    await write("keys/signing", secret);
    await write("keys/public.pem", publicKey.export({ type: "spki", format: "pem" }).toString());
    await write("src/key.ts", `export const key = \`${secret}\`;\n`);
    await write("src/after.sql", `${secret}\ndrop table book;\n`);
    await write("src/padded.sql", `${secret}${" ".repeat(20_000)}drop table book;\n`);
    await write("src/no-key.sql", "-----BEGIN PRIVATE KEY-----\nabcd\n-----END PRIVATE KEY-----\n");
    expect(await listFiles(folder)).toEqual([
      "keys/public.pem",
      "src/after.sql",
      "src/key.ts",
      "src/no-key.sql",
      "src/padded.sql",
    ]);
  });

  it("cannot be listed where there is no folder", async () => {
    await expect(listFiles(join(folder, "gone"))).rejects.toThrow("ENOENT");
  });
});

describe.skipIf(process.platform === "win32")("what cannot be vouched for", () => {
  it("is named and not listed: symbolic links, and names that cannot stand in a statement", async () => {
    await writeAll("pack:law@1", "c:/notes.md", "src/c:x.ts");
    await writeAll("package.json", "src/back\\slash.ts", "src/line\nfeed.ts", "src/\u0007/bell.ts");
    await mkdir(join(folder, "compliance"));
    await symlink("../package.json", join(folder, "compliance/matrix.html"));
    await symlink("/etc", join(folder, "src/etc"));
    await symlink(join(folder, "package.json"), join(folder, "src/link.json"));
    await writeFile(
      Buffer.concat([
        Buffer.from(join(folder, "src/caf")),
        Buffer.from([0xe9]),
        Buffer.from(".ts"),
      ]),
      "",
    );
    expect(await listFiles(folder)).toEqual(["package.json", "src/c:x.ts"]);
    expect(await unusableEntries(folder)).toEqual([
      "c:",
      "compliance/matrix.html",
      "pack:law@1",
      String.raw`src/\u{7}`,
      String.raw`src/back\slash.ts`,
      String.raw`src/caf\xE9.ts`,
      "src/etc",
      "src/line\\u{A}feed.ts",
      "src/link.json",
    ]);
  });

  it("is not what lies beside the application, or a secret", async () => {
    await mkdir(join(folder, "node_modules"));
    await symlink("../elsewhere", join(folder, "node_modules/zod"));
    await symlink("/var/data", join(folder, "data"));
    await symlink("../.env", join(folder, ".env"));
    expect(await unusableEntries(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)("is a folder that cannot be read", async () => {
    await writeAll("src/closed/a.ts");
    await chmod(join(folder, "src/closed"), 0);
    expect(await unusableEntries(folder)).toEqual(["src/closed"]);
    await chmod(join(folder, "src/closed"), 0o700);
  });
});
