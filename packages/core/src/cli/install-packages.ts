import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Io } from "#core/cli/io";
import { startChild } from "#core/cli/child-process";
import { CommandError } from "#core/cli/command-error";
import { exitCode } from "#core/cli/exit-code";

/** Installs an application's packages unless they are there. */
export async function installPackages(out: string, io: Io): Promise<void> {
  const installed = await stat(join(out, "node_modules")).catch(() => undefined);
  if (installed?.isDirectory() === true) return;
  io.stderr.write("Installing the application's packages...\n");
  const install = startChild(
    "npm",
    ["install", "--no-audit", "--no-fund"],
    { cwd: out, isAside: true },
    io,
  );
  const forget = io.onInterrupt(() => void install.stop());
  const code = await install.done;
  forget();
  if (code === 0) return;
  throw new CommandError("`npm install` failed.", "Its own messages say why.", exitCode.errors);
}
