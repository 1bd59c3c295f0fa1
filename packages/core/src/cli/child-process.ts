import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Io } from "#core/cli/io";

/** A program that runs beside the command line. */
export interface Child {
  /** Its exit code, 1 when a signal or a failure to start ended it. */
  readonly done: Promise<number>;
  /** Asks it to end, and ends it after five seconds. */
  stop(): Promise<void>;
}

interface ChildOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether all that it says goes to the errors, since our own output is for somebody else. */
  readonly isAside?: boolean;
}

const patience = 5_000;

/** Starts a program whose output goes where ours goes. */
export function startChild(
  command: string,
  args: readonly string[],
  { cwd, env = {}, isAside = false }: ChildOptions,
  io: Io,
): Child {
  const inherit = io.stdout.isTerminal && io.stderr.isTerminal;
  const child = spawn(command, args, {
    cwd,
    env: { ...io.env, ...env },
    stdio: inherit ? ["inherit", isAside ? 2 : "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    // npm is a script on Windows, which only a shell runs; the arguments are ours.
    shell: process.platform === "win32" && command === "npm",
  });
  const output = isAside ? io.stderr : io.stdout;
  child.stdout?.setEncoding("utf8").on("data", (text: string) => output.write(text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => io.stderr.write(text));
  const done = new Promise<number>((resolve) => {
    child.once("error", (error) => {
      io.stderr.write(`${command} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
  return {
    done,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const timer = new AbortController();
      await Promise.race([
        ended,
        wait(patience, undefined, { signal: timer.signal }).catch(() => {}),
      ]);
      timer.abort();
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await done;
    },
  };
}
