import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { z } from "zod";

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
});

/** What an application's own vitest finds, on the shared server: by file, each test's name and state. */
export async function runVitest(
  folder: string,
  tests: string,
): Promise<ReadonlyMap<string, readonly (readonly [name: string, state: string])[]>> {
  const place = await mkdtemp(join(tmpdir(), "vitest-"));
  const found = join(place, "found.json");
  const { resolve } = createRequire(import.meta.url);
  const program = join(dirname(resolve("vitest/package.json")), "vitest.mjs");
  // Of the vitest that runs this, the other one is to know nothing.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const env = { ...Object.fromEntries(own), TEST_DATABASE: "postgres" };
  const args = [program, "run", tests, "--reporter=json", `--outputFile=${found}`];
  const ended = Promise.withResolvers<void>();
  execFile(process.execPath, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, () => {
    ended.resolve();
  });
  await ended.promise;
  try {
    const { testResults } = report.parse(JSON.parse(await readFile(found, "utf8")));
    return new Map(
      testResults.map(({ name, assertionResults }) => [
        relative(folder, name),
        assertionResults.map(({ ancestorTitles, title, status }) => [
          [...ancestorTitles, title].join(" > "),
          status === "pending" ? "skipped" : status,
        ]),
      ]),
    );
  } finally {
    await rm(place, { recursive: true });
  }
}
