import { mapBounded } from "#core/map-bounded";
import { applicationCode } from "#core/prove/worker/application-code";
import { collect } from "#core/prove/worker/collected-tests";
import { watchModules } from "#core/prove/worker/module-versions";
import type { FileOutcome, Opening, RunRequest, WorkerReply } from "#core/prove/worker/protocol";
import { runTests } from "#core/prove/worker/run-tests";
import { variantDatabases, type VariantDatabases } from "#core/prove/worker/variant-databases";

/** An application whose tests can be run. */
export interface OpenApplication {
  /** Makes the databases that variants start from; returns the version of PostgreSQL. */
  prepare(): Promise<string>;
  /** Removes every database that was made. */
  clean(): Promise<void>;
  run(request: RunRequest): Promise<WorkerReply>;
}

/** After so many milliseconds a test has failed. */
const patience = 60_000;

/** The harness of the application's tests. */
interface OpenHarness {
  close(): Promise<void>;
}

declare global {
  /** Where the application's tests keep their harness: see its `harness.ts`. */
  var bylawHarness: Promise<OpenHarness> | undefined;
}

/** Loads an application and its tests, so that variants load only what differs. */
export async function openApplication({
  folder,
  server,
  prefix,
  tests,
}: Opening): Promise<OpenApplication> {
  const modules = watchModules(folder);
  const code = await applicationCode(modules);
  const databases = await variantDatabases(folder, { server, prefix }, code);
  process.env["TEST_DATABASE"] = "postgres";
  let own: string | undefined;
  let isLoaded = false;

  /** Loads every test once: only then is it known what imports what. */
  async function loadAll(): Promise<void> {
    if (isLoaded) return;
    isLoaded = true;
    own = await databases.create({});
    process.env["TEST_DATABASE_READY"] = own;
    // What cannot be loaded says so when it is run.
    const load = (file: string): Promise<unknown> =>
      collect(() => modules.load(file)).catch(() => undefined);
    await mapBounded(tests, load, 1);
  }

  async function run(request: RunRequest): Promise<WorkerReply> {
    await loadAll();
    const changed = Object.keys(request.overlay);
    modules.begin(request.overlay);
    if (request.cases === undefined) delete process.env["RULE_CASES"];
    else process.env["RULE_CASES"] = String(request.cases);
    if (changed.length === 0) return { kind: "ran", files: await runFiles(request) };
    return onVariant(request, changed);
  }

  async function onVariant(request: RunRequest, changed: readonly string[]): Promise<WorkerReply> {
    const kept = globalThis.bylawHarness;
    let database: string | undefined;
    try {
      if (changed.some((path) => path.endsWith(".sql"))) {
        database = await createFor(databases, request);
        process.env["TEST_DATABASE_READY"] = database;
      }
      globalThis.bylawHarness = undefined;
      return { kind: "ran", files: await runFiles(request) };
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return { kind: "unusable", because: "migrations", message: error.message };
    } finally {
      await globalThis.bylawHarness?.then((harness) => harness.close()).catch(() => {});
      globalThis.bylawHarness = kept;
      process.env["TEST_DATABASE_READY"] = own;
      if (database !== undefined) await databases.drop(database);
    }
  }

  async function runFile(
    file: string,
    { skip, untilFailure }: Pick<RunRequest, "skip" | "untilFailure">,
  ): Promise<FileOutcome> {
    try {
      const collected = await collect(() => modules.load(file));
      return { file, ...(await runTests(collected, { skip, untilFailure, patience })) };
    } catch (error) {
      return { file, tests: [], error: error instanceof Error ? error.message : String(error) };
    }
  }

  async function runFiles(request: RunRequest): Promise<readonly FileOutcome[]> {
    return mapBounded(request.tests, (file) => runFile(file, request), 1);
  }

  return { prepare: () => databases.prepare(), clean: () => databases.clean(), run };
}

/** A variant that cannot be tried. */
class Unusable extends Error {}

async function createFor(databases: VariantDatabases, { overlay }: RunRequest): Promise<string> {
  try {
    return await databases.create(overlay);
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
