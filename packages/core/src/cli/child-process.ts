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
}

const patience = 5_000;

/** Starts a program whose output goes where ours goes. */
export function startChild(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: ChildOptions,
  io: Io,
): Child {
  const inherit = io.stdout.isTerminal && io.stderr.isTerminal;
  const child = spawn(command, args, {
    cwd,
    env: { ...io.env, ...env },
    stdio: inherit ? "inherit" : ["ignore", "pipe", "pipe"],
    // npm is a script on Windows, which only a shell runs; the arguments are ours.
    shell: process.platform === "win32" && command === "npm",
  });
  child.stdout?.setEncoding("utf8").on("data", (text: string) => io.stdout.write(text));
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
