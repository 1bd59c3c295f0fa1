import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// The tests that applications get, run on the source as it stands here.
const folder = join(import.meta.dirname, "../testing");
const files = globSync("*.test.ts", { cwd: folder });
await Promise.all(files.map((file) => import(join(folder, file))));

test("applications get tests of the runtime", () => {
  expect(files.length).toBeGreaterThan(1);
});
