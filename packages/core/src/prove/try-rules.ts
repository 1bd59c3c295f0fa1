import { availableParallelism } from "node:os";
import type { BaseApplication } from "#core/prove/base-application";
import type { AblationTrial, RuleTrial } from "#core/prove/rule-trial";
import type { TestRun } from "#core/prove/proof";
import type { ProveOptions } from "#core/prove/prove-options";
import type { TriedRule } from "#core/prove/rule-proof";
import { mapBounded } from "#core/map-bounded";
import { tryNeighbours, type Neighbours, type Removed } from "#core/prove/try-neighbours";
import { testRunOf } from "#core/prove/judge-trial";
import { startPostgres } from "#core/prove/postgres-server";
import { openResults } from "#core/prove/results-cache";
import { tryRule } from "#core/prove/try-rule";
import { triedRule } from "#core/prove/tried-rule";
import { startWorker, type WorkerProcess } from "#core/prove/worker-process";

/** What trying rules comes to. */
export interface TriedRules {
  readonly rules: ReadonlyMap<string, TriedRule>;
  readonly races: readonly TestRun[];
  /** The versions of the PostgreSQL servers on which the rules were tried, also in earlier runs. */
  readonly postgres: string;
}

/** What is to be tried. */
export interface Wanted {
  /** The rules that are enforced in the application, by id. */
  readonly rules: readonly string[];
  /** Test files in which many requests meet. */
  readonly races: readonly string[];
  /** Whether the application's types are right: nothing is tried before it is known, or if not. */
  readonly isTyped: Promise<boolean>;
}

/** Tries rules in several processes at once, each with a database of its own. */
export async function tryRules(
  { rules, races, isTyped }: Wanted,
  base: BaseApplication,
  options: ProveOptions,
): Promise<TriedRules> {
  const { workers = availableParallelism(), onRule, signal } = options;
  const tried = new Map<string, TriedRule>();
  const versions = new Set<string>();
  const results = await openResults(base, options);
  const known = await Promise.all(rules.map(async (id) => [id, await results.find(id)] as const));
  for (const [rule, result] of known) {
    if (result === undefined) continue;
    const { found, postgres } = result;
    tried.set(rule, found);
    versions.add(postgres);
    onRule?.({
      rule,
      status: "done",
      done: tried.size,
      of: rules.length,
      cached: true,
      ...outcomeOf(found),
    });
  }
  const waiting = rules.filter((rule) => !tried.has(rule));
  if (waiting.length === 0 && races.length === 0)
    return { rules: tried, races: [], postgres: told(versions) };

  const server = await startPostgres(base.folder);
  const opening = {
    folder: base.folder,
    server: server.url,
    prefix: `prove_${process.pid}`,
    tests: [...base.onDisk.keys()].filter((path) => isTest(path, races)),
  };
  const processes: WorkerProcess[] = [];
  const trials: RuleTrial[] = [];
  const raced: TestRun[] = [];

  const tryOne = async (rule: string, worker: WorkerProcess): Promise<void> => {
    onRule?.({ rule, status: "started", done: tried.size, of: rules.length });
    const started = performance.now();
    const trial = await tryRule(rule, { base, worker, mutants: options.mutants ?? true });
    signal?.throwIfAborted();
    trials.push(trial);
    const found = await triedRule(trial, base, options.startedAt);
    tried.set(rule, found);
    const ms = Math.round(performance.now() - started);
    const done = tried.size;
    onRule?.({ rule, status: "done", done, of: rules.length, ms, ...outcomeOf(found) });
  };
  const raceAll = async (worker: WorkerProcess): Promise<void> => {
    raced.push(...(await tryRaces(races, worker)));
  };

  const tryAll = async (): Promise<TriedRules> => {
    const first = startWorker(opening);
    processes.push(first);
    const [postgres, goesOn] = await Promise.all([first.prepare(), isTyped]);
    versions.add(postgres);
    if (!goesOn) return { rules: tried, races: [], postgres };
    const tasks = [
      ...(races.length > 0 ? [raceAll] : []),
      ...waiting.map((rule) => async (worker: WorkerProcess) => tryOne(rule, worker)),
    ];
    const tryNext = async (worker: WorkerProcess): Promise<void> => {
      const task = tasks.shift();
      if (task === undefined) return;
      signal?.throwIfAborted();
      await task(worker);
      await tryNext(worker);
    };
    while (processes.length < Math.min(workers, tasks.length)) processes.push(startWorker(opening));
    await Promise.all(processes.map(tryNext));
    const removed = trials.flatMap(removedIn);
    const failing = new Set(
      [...tried].flatMap(([rule, { property }]) => (property?.state === "failed" ? [rule] : [])),
    );
    const onRound = (done: number, of: number): void => options.onRound?.({ done, of });
    const trying = { base, workers: processes, failing, onRound, signal };
    const neighbours = await tryNeighbours(removed, trying);
    const settle = async (trial: RuleTrial): Promise<void> => {
      const found = await triedRule(withNeighbours(trial, neighbours), base, options.startedAt);
      tried.set(trial.rule, found);
      await results.keep(trial.rule, { found, postgres });
    };
    await mapBounded(trials, settle);
    return { rules: tried, races: raced, postgres: told(versions) };
  };

  const stopAll = async (): Promise<void> => {
    await Promise.all(processes.map((worker) => worker.stop()));
  };
  const end = async (): Promise<void> => {
    await stopAll();
    if (server.stays) {
      const last = startWorker(opening);
      await last.clean();
      await last.stop();
    }
    await server.stop();
  };
  return endedBy(() => endingEarly(tryAll, stopAll, signal), end);
}

/** Does something that is ended when the signal says so. */
async function endingEarly<Value>(
  work: () => Promise<Value>,
  stop: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  const onAbort = (): void => {
    // What it was doing fails, and says why below.
    stop().catch(() => {});
  };
  signal?.addEventListener("abort", onAbort);
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Does something and then what ends it, whose own failure does not hide why the first has failed. */
async function endedBy<Value>(
  work: () => Promise<Value>,
  end: () => Promise<void>,
): Promise<Value> {
  const [done] = await Promise.allSettled([work()]);
  const [ended] = await Promise.allSettled([end()]);
  if (done.status === "rejected") throw done.reason;
  if (ended.status === "rejected") throw ended.reason;
  return done.value;
}

/** The removal whose effect on others is looked at: the one that takes everything away. */
function lastOf({ ablations }: RuleTrial): AblationTrial | undefined {
  return ablations.findLast(({ state }) => state === "tried");
}

/** What is taken away to see what it does to others: nothing where changes by hand are in the way. */
function removedIn(trial: RuleTrial): readonly Removed[] {
  const last = lastOf(trial);
  const isInTheWay = trial.ablations.some(({ state }) => state === "edited");
  return last === undefined || isInTheWay ? [] : [{ rule: trial.rule, together: last.together }];
}

function withNeighbours(trial: RuleTrial, neighbours: ReadonlyMap<string, Neighbours>): RuleTrial {
  const last = lastOf(trial);
  const ablations = trial.ablations.map((each) =>
    each === last ? Object.assign({}, each, { neighbours: neighbours.get(trial.rule) }) : each,
  );
  return { ...trial, ablations };
}

function isTest(path: string, races: readonly string[]): boolean {
  return /^test\/rules\/[^/]+\.test\.ts$/.test(path) || races.includes(path);
}

function told(versions: ReadonlySet<string>): string {
  return [...versions].toSorted().join(", ") || "not started";
}

function outcomeOf({ problems }: TriedRule): { readonly outcome: "proven" | "unproven" } {
  return { outcome: problems.length === 0 ? "proven" : "unproven" };
}

async function tryRaces(
  files: readonly string[],
  worker: WorkerProcess,
): Promise<readonly TestRun[]> {
  const run = await worker.run({ overlay: {}, tests: files, untilFailure: false });
  if (run.kind === "ran") return run.files.map(testRunOf);
  return [testRunOf({ file: files[0] ?? "", tests: [], error: run.message })];
}
