import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** An application's test files: first those of its rules, then those of the controls, then those of packs. */
export async function testsOf(folder: string): Promise<readonly string[]> {
  const kinds = await readdir(join(folder, "test"));
  const packs = kinds.filter((kind) => !["platform", "rules", "support"].includes(kind)).toSorted();
  const found = await Promise.all(
    ["rules", "platform", ...packs].map(async (kind) => {
      const files = await readdir(join(folder, "test", kind));
      const tests = files.filter((file) => file.endsWith(".test.ts")).toSorted();
      return tests.map((file) => `test/${kind}/${file}`);
    }),
  );
  return found.flat();
}
