import { spawn, execFile, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Person } from "./demo/story.ts";

const run = promisify(execFile);

/** An emitted application that answers. */
export interface RunningApp {
  readonly folder: string;
  readonly url: string;
  /** A development token for a person. */
  token(person: Person): Promise<string>;
  /** Stops it as an operator would, or at once; waits until it has ended. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Runs one of its scripts and returns what it printed, whatever its exit code. */
  script(name: string, ...args: readonly string[]): Promise<string>;
  /** Changes its database past the application, as its owner could while it stands still. */
  tamper(sql: string): Promise<void>;
}

/** Starts an application on a free port, by default on an embedded database in its own folder. */
export async function runApp(
  folder: string,
  tenant: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const env = { ...process.env, PORT: "0", DATA_FOLDER: join(folder, "data"), ...settings };
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const port = await started(child);
  const tokens = new Map<string, Promise<string>>();
  const script = async (name: string, ...args: readonly string[]): Promise<string> => {
    const file = join("scripts", `${name}.ts`);
    const { stdout } = await run(process.execPath, [file, ...args], { cwd: folder, env }).catch(
      (error: { readonly stdout?: string }) => {
        if (error.stdout === undefined || error.stdout === "") throw error;
        return { stdout: error.stdout };
      },
    );
    return stdout.trim();
  };
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    script,
    token(person) {
      const key = `${person.role}/${person.name}`;
      const known = tokens.get(key);
      if (known !== undefined) return known;
      const made = script(
        "token",
        "--role",
        person.role,
        "--tenant",
        tenant,
        "--subject",
        person.name,
      );
      tokens.set(key, made);
      return made;
    },
    async tamper(sql) {
      const code = `
        import { openDatabase } from "#platform/database/open-database";
        const folder = process.env.DATA_FOLDER + "/database";
        const database = await openDatabase({ folder, role: "none" });
        await database.asOwner.script(process.argv[1]);
        await database.close();`;
      const args = ["--input-type=module", "--eval", code, sql];
      await run(process.execPath, args, { cwd: folder, env });
    },
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "exit");
    },
  };
}

/** The port that the application says it listens on. */
async function started(child: ChildProcess): Promise<number> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("the application has no output");
  let complaints = "";
  stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  for await (const line of createInterface({ input: stdout })) {
    const port = /"event":"started".*"port":(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    stdout.resume();
    return Number(port);
  }
  throw new Error(`the application did not start: ${complaints}`);
}
