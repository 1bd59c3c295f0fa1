import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Verb } from "#core/cli/verb";
import { startChild } from "#core/cli/child-process";
import { CommandError } from "#core/cli/command-error";
import { exitCode } from "#core/cli/exit-code";
import { installPackages } from "#core/cli/install-packages";
import { relativePath } from "#core/diagnostic/relative-path";

/** `bylaw test`: runs the tests of a built application. */
export const testVerb: Verb = {
  name: "test",
  summary: "run the tests of a built application",
  description:
    "Runs the application's own tests, as `npm test` in its folder does, and installs its packages if they are missing.",
  arguments: [
    { name: "app", optional: true, help: "the application's folder; this one when left out" },
  ],
  flags: {
    postgres: { help: "Run on a real PostgreSQL server, races included." },
    json: { help: "Print the test runner's JSON report." },
  },
  examples: ["bylaw test app", "bylaw test app --postgres"],
  async run(given, io) {
    const folder = resolve(io.cwd, given.argument("app") ?? ".");
    if ((await stat(join(folder, "package.json")).catch(() => undefined)) === undefined) {
      throw new CommandError(
        `There is no application in ${relativePath(folder, io.cwd)}.`,
        "Name the folder that `bylaw build` wrote.",
        exitCode.noInput,
      );
    }
    await installPackages(folder, io);
    const script = given.is("postgres") ? "test:postgres" : "test";
    const json = given.is("json") ? ["--silent", "--", "--reporter=json"] : [];
    const tests = startChild("npm", ["run", script, ...json], { cwd: folder }, io);
    const forget = io.onInterrupt(() => void tests.stop());
    const code = await tests.done;
    forget();
    return code === 0 ? exitCode.ok : exitCode.errors;
  },
};
