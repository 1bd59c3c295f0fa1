/** A process that runs the tests of a folder as the prover does, and prints what came out of them. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { collect } from "#core/prove/worker/collected-tests";
import { watchModules } from "#core/prove/worker/module-versions";
import type { FileOutcome } from "#core/prove/worker/protocol";
import { runTests } from "#core/prove/worker/run-tests";
import { watchStrays } from "#core/prove/worker/strays";

const [, , folder = "", untilFailure = "", skip] = process.argv;
watchStrays();
const modules = watchModules(folder);
const outcomes: FileOutcome[] = [];
for (const name of (await readdir(join(folder, "test"))).toSorted()) {
  const file = `test/${name}`;
  const options = { skip, untilFailure: untilFailure === "until-failure", patience: 500 };
  try {
    // oxlint-disable-next-line no-await-in-loop
    const collected = await collect(() => modules.load(file));
    // oxlint-disable-next-line no-await-in-loop
    outcomes.push({ file, ...(await runTests(collected, options)) });
  } catch (error) {
    outcomes.push({ file, tests: [], error: String(error) });
  }
}
process.stdout.write(JSON.stringify(outcomes));
process.exit();
