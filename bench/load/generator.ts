import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Done, Work } from "./work.ts";

/** The process that sends requests. */
export interface Generator {
  /** Carries out one piece of work; one at a time. */
  run(work: Work): Promise<Done>;
  stop(): Promise<void>;
}

/** Starts the process that sends requests. */
export function startGenerator(): Generator {
  const script = join(import.meta.dirname, "generate.ts");
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, "exit");
  return {
    async run(work) {
      const gone = ended.then(() => {
        throw new Error("the generator of load ended");
      });
      child.stdin.write(`${JSON.stringify(work)}\n`);
      const [line] = (await Promise.race([once(lines, "line"), gone])) as [string];
      return JSON.parse(line) as Done;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
