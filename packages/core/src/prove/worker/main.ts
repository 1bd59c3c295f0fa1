/** A process that runs the tests of one application against variants of it, as the prover asks. */
import type { WorkerReply, WorkerRequest } from "#core/prove/worker/protocol";
import { openApplication, type OpenApplication } from "#core/prove/worker/open-application";
import { watchStrays } from "#core/prove/worker/strays";

let application: OpenApplication | undefined;

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  if (request.kind === "open") {
    application = await openApplication(request);
    return { kind: "done" };
  }
  if (application === undefined) throw new Error("nothing is open yet");
  if (request.kind === "prepare") {
    return { kind: "prepared", postgres: await application.prepare() };
  }
  if (request.kind === "clean") {
    await application.clean();
    return { kind: "done" };
  }
  return application.run(request);
}

watchStrays();
process.on("uncaughtException", (error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
});
process.on("disconnect", () => process.exit(0));
// Whoever presses Ctrl-C in a terminal means the prover, which then ends this process.
process.on("SIGINT", () => {});

process.on("message", (request: WorkerRequest) => {
  answer(request)
    .catch((error: unknown): WorkerReply => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "fault", message };
    })
    .then((reply) => process.send?.(reply))
    .catch(() => process.exit(1));
});
