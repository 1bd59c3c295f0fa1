import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Opening, RunRequest, WorkerReply, WorkerRequest } from "#core/prove/worker/protocol";

/** A process that runs tests, asked for one thing at a time. */
export interface WorkerProcess {
  /**
   * Makes the databases that variants start from; returns the version of PostgreSQL.
   *
   * @throws PreparationError when the application's migrations fail
   */
  prepare(): Promise<string>;
  /** @throws Error for a fault of the prover or of the machine, never for what a variant does */
  run(
    request: Omit<RunRequest, "kind">,
  ): Promise<Extract<WorkerReply, { kind: "ran" | "unusable" }>>;
  /** Removes the databases that were made on the server. */
  clean(): Promise<void>;
  /** Ends the process, whatever it does; nothing can be asked of it any more. */
  stop(): Promise<void>;
}

/** The application's database cannot be made. */
export class PreparationError extends Error {}

const here = fileURLToPath(import.meta.url);
const program = fileURLToPath(new URL(`./worker/main${extname(here)}`, import.meta.url));

/** Every variant leaves modules behind that Node.js never forgets, so a process serves so many. */
const variantsEach = 80;

/**
 * Starts a process for tests, and another whenever it has served its time or has died of a variant.
 *
 * @param patience After so many milliseconds without an answer the process is ended
 */
export function startWorker(
  opening: Omit<Opening, "kind">,
  { patience = 180_000 }: { readonly patience?: number } = {},
): WorkerProcess {
  let child: ChildProcess | undefined;
  let served = 0;
  let isStopped = false;

  async function opened(): Promise<ChildProcess> {
    // A test may have left something behind that ended the process after its answer.
    if (child?.connected === true && served < variantsEach) return child;
    await end();
    if (isStopped) throw new Error("the tests' process was stopped");
    served = 0;
    const started = fork(program, {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "advanced",
      // The terminal's Ctrl-C is for the prover, which then ends its processes in order.
      detached: process.platform !== "win32",
    });
    child = started;
    await expectDone(started, { kind: "open", ...opening }, patience);
    return started;
  }

  async function end(): Promise<void> {
    const ending = child;
    child = undefined;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const exited = once(ending, "exit");
    ending.kill("SIGKILL");
    await exited;
  }

  return {
    async prepare() {
      const reply = await ask(await opened(), { kind: "prepare" }, patience);
      if (reply.kind === "prepared") return reply.postgres;
      throw new PreparationError(
        "message" in reply ? reply.message : `the worker answered ${reply.kind}`,
      );
    },
    async run(request) {
      const process = await opened();
      served += Object.keys(request.overlay).length === 0 ? 0 : 1;
      const reply = await ask(process, { kind: "run", ...request }, patience);
      if (reply.kind === "fault") throw new Error(reply.message);
      if (reply.kind === "done" || reply.kind === "prepared") {
        throw new Error("the worker has run nothing");
      }
      if (reply.kind === "died") {
        await end();
        return { kind: "unusable", because: "process", message: reply.message };
      }
      return reply;
    },
    async clean() {
      await expectDone(await opened(), { kind: "clean" }, patience);
    },
    async stop() {
      isStopped = true;
      await end();
    },
  };
}

interface Died {
  readonly kind: "died";
  readonly message: string;
}

async function expectDone(
  child: ChildProcess,
  request: WorkerRequest,
  patience: number,
): Promise<void> {
  const reply = await ask(child, request, patience);
  if (reply.kind !== "done") {
    throw new Error("message" in reply ? reply.message : `the worker answered ${reply.kind}`);
  }
}

async function ask(
  child: ChildProcess,
  request: WorkerRequest,
  patience: number,
): Promise<WorkerReply | Died> {
  const answer = Promise.withResolvers<WorkerReply | Died>();
  const said: string[] = [];
  const hear = (chunk: Buffer): void => {
    said.push(chunk.toString());
    if (said.length > 100) said.shift();
  };
  const onMessage = (reply: WorkerReply): void => {
    answer.resolve(reply);
  };
  const onExit = (): void => {
    answer.resolve({ kind: "died", message: `The tests' process ended. ${said.join("")}` });
  };
  const timer = setTimeout(() => {
    const message = `The tests' process gave no answer for ${patience / 1000} seconds.`;
    answer.resolve({ kind: "died", message });
  }, patience);
  child.stderr?.on("data", hear);
  child.once("message", onMessage);
  child.once("exit", onExit);
  child.send(request, (error) => {
    if (error !== null) answer.resolve({ kind: "died", message: error.message });
  });
  const reply = await answer.promise;
  clearTimeout(timer);
  child.stderr?.off("data", hear);
  child.off("message", onMessage);
  child.off("exit", onExit);
  return reply;
}
