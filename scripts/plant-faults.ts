// Plants faults by hand in the emitted example applications, and tells what caught each.
import { createFactory } from "@bylaw/core";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../packages/core/src/prove/postgres-server.ts";
import { startWorker, type WorkerProcess } from "../packages/core/src/prove/worker-process.ts";
import {
  batchesOf,
  catchFault,
  failureIn,
  type Caught,
  type Trial,
} from "./planted-faults/catch-fault.ts";
import { clinicFaults } from "./planted-faults/clinic.ts";
import { freightFaults } from "./planted-faults/freight.ts";
import { pageOf } from "./planted-faults/page.ts";
import type { PlantedFault } from "./planted-faults/planted-fault.ts";
import { testsOf } from "./planted-faults/tests-of.ts";
import { walletFaults } from "./planted-faults/wallet.ts";

const root = join(import.meta.dirname, "..");
const applications: Readonly<Record<string, readonly PlantedFault[]>> = {
  clinic: clinicFaults,
  freight: freightFaults,
  wallet: walletFaults,
};

const options = process.argv.slice(2);
const given = options.filter((option) => !option.startsWith("-"));
const names = given.length === 0 ? Object.keys(applications) : given;
const unknown = names.filter((name) => !Object.hasOwn(applications, name));
if (unknown.length > 0) {
  const known = Object.keys(applications).join(", ");
  process.stderr.write(`There is no example ${unknown.join(", ")}. The examples are ${known}.\n`);
  process.exit(2);
}

const trials: Trial[] = [];
for (const name of names) trials.push(...(await tryApplication(name, applications[name] ?? [])));
if (options.includes("--json")) process.stdout.write(`${JSON.stringify(trials, undefined, 2)}\n`);
if (options.includes("--page"))
  await writeFile(join(root, "docs/planted-faults.md"), pageOf(trials));
const missed = trials.filter(({ caught }) => caught === undefined);
const score = `${trials.length - missed.length} of ${trials.length} planted faults were caught`;
process.stderr.write(`${score}.\n`);
if (missed.some(({ fault }) => fault.unseen === undefined)) process.exitCode = 1;

/** Builds an application anew, and tries its faults one after the other. */
async function tryApplication(
  application: string,
  faults: readonly PlantedFault[],
): Promise<readonly Trial[]> {
  const folder = await mkdtemp(join(tmpdir(), `planted-${application}-`));
  try {
    const file = join(root, "examples", application, "blueprint.yaml");
    const { plan, diagnostics } = await createFactory().build({ file, out: folder });
    if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    // The packages are those that the workspace has installed for the committed example.
    const packages = join(root, "examples", application, "app/node_modules");
    await symlink(packages, join(folder, "node_modules"));
    return await tryFaults(application, folder, faults);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tryFaults(
  application: string,
  folder: string,
  faults: readonly PlantedFault[],
): Promise<readonly Trial[]> {
  const server = await startPostgres(folder);
  const tests = await testsOf(folder);
  const opening = { folder, server: server.url, prefix: `planted_${process.pid}`, tests };
  const worker = startWorker(opening);
  const tried: Trial[] = [];
  try {
    await worker.prepare();
    const sound = await soundTests(tests, worker);
    const failing = tests.filter((test) => !sound.includes(test));
    if (failing.length > 0)
      say(`${application}: left out, without any fault: ${failing.join(", ")}`);
    for (const fault of faults) {
      const text = await readFile(join(folder, fault.file), "utf8");
      const caught = await catchFault(fault, text, sound, worker);
      tried.push({ application, fault, caught });
      say(`${application}: ${fault.name}: ${toldOf(caught)}`);
    }
    return tried;
  } finally {
    if (server.stays) await worker.clean();
    await worker.stop();
    await server.stop();
  }
}

/** The tests that pass on the application as it is: only they can catch a fault. */
async function soundTests(
  tests: readonly string[],
  worker: WorkerProcess,
): Promise<readonly string[]> {
  const sound: string[] = [];
  for (const some of batchesOf(tests)) {
    const run = await worker.run({ overlay: {}, tests: some, untilFailure: true });
    if (run.kind === "unusable") throw new Error(run.message);
    sound.push(
      ...run.files.filter((each) => failureIn(each) === undefined).map(({ file }) => file),
    );
  }
  return sound;
}

function toldOf(caught: Caught | undefined): string {
  return caught === undefined ? "MISSED" : `${caught.file}: ${caught.test}`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
