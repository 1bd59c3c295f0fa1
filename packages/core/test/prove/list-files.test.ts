import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listFiles } from "#core/prove/list-files";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  const files = [
    "package.json",
    "src/b.ts",
    "src/a/Z.ts",
    "src/a/a.ts",
    "src/data/books.ts",
    "src/.env",
    ".env",
    ".env.example",
    ".bylaw/lock.json",
    ".git/HEAD",
    "compliance/proof.json",
    "coverage/index.html",
    "data/db",
    "node_modules/zod/index.js",
  ];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(join(folder, file), file);
  }
  await symlink("/etc", join(folder, "src/etc"));
  await symlink(join(folder, "package.json"), join(folder, "src/link.json"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it("lists an application's own files in order: no secrets, no links, nothing that lies beside", async () => {
  expect(await listFiles(folder)).toEqual([
    ".env.example",
    "package.json",
    "src/a/Z.ts",
    "src/a/a.ts",
    "src/b.ts",
    "src/data/books.ts",
  ]);
});
