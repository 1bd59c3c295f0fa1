import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** How many lines of the compiler's messages are told. */
const shown = 5;

/** Type-checks an application with its own compiler; returns what is wrong, undefined when nothing is. */
export function checkTypes(folder: string): Promise<string | undefined> {
  const checked = Promise.withResolvers<string | undefined>();
  const compiler = compilerOf(folder);
  if (compiler === undefined) return Promise.resolve("its compiler, typescript, is not installed");
  const args = [compiler, "--pretty", "false"];
  const options = { cwd: folder, maxBuffer: 16 * 1024 * 1024 };
  execFile(process.execPath, args, options, (error, stdout, stderr) => {
    const said = (stdout + stderr).trim().split("\n").slice(0, shown).join("\n");
    checked.resolve(error === null ? undefined : said || error.message);
  });
  return checked.promise;
}

function compilerOf(folder: string): string | undefined {
  try {
    const { resolve: find } = createRequire(resolve(folder, "package.json"));
    return join(dirname(find("typescript/package.json")), "bin/tsc");
  } catch {
    return undefined;
  }
}
