import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What this process has started, directly or not, and still runs: process ids with their commands. */
export async function childProcesses(): Promise<readonly string[]> {
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid=,stat=,comm="]);
  const all = stdout.split("\n").flatMap((line) => {
    const [pid, parent, state, ...command] = line.trim().split(/\s+/);
    // What has ended and was not looked after yet runs no longer; nor does the command that asks.
    if (pid === undefined || state?.startsWith("Z") || command.join(" ") === "ps") return [];
    return [{ pid, parent, command: command.join(" ") }];
  });
  const below = (parent: string): readonly string[] =>
    all
      .filter((each) => each.parent === parent)
      .flatMap(({ pid, command }) => [`${pid} ${command}`].concat(below(pid)));
  return below(String(process.pid)).toSorted();
}
