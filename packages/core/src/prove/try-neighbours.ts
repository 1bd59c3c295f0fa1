import type { BaseApplication } from "#core/prove/base-application";
import type { FileOutcome } from "#core/prove/worker/protocol";
import type { WorkerProcess } from "#core/prove/worker-process";
import type { Without, Woven } from "#core/weave/woven";
import { mapBounded } from "#core/map-bounded";
import { togetherWith } from "#core/prove/ablations-of";
import { separatingRounds } from "#core/prove/separating-rounds";
import { testOf } from "#core/prove/test-of";
import { unrelatedRules } from "#core/prove/unrelated-rules";
import { variantOf } from "#core/prove/variant";
import { without } from "#core/weave/woven";

/** What the removal of one rule did to the properties of others. */
export interface Neighbours {
  /** How many were run while the rule was gone. */
  readonly run: number;
  /** The rules whose properties fail without it. */
  readonly failed: readonly string[];
  /** Why they could not be run, where they could not. */
  readonly problem?: string;
}

/** A rule, with those that share its control and are taken away with it. */
export interface Removed {
  readonly rule: string;
  readonly together: readonly string[];
}

interface TryingNeighbours {
  readonly base: BaseApplication;
  readonly workers: readonly WorkerProcess[];
  /** Rules whose properties fail anyhow: nobody learns from them. */
  readonly failing: ReadonlySet<string>;
  /** Called when a round is done. */
  readonly onRound: (done: number, of: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** How many cases on each side are tried; all that is asked is whether a property still passes. */
const fewCases = 4;
/** The properties try the examples as well. */
const examples = "> example: ";

/**
 * Takes rules away and sees that the properties of others still pass.
 *
 * Several rules are taken away at once, in rounds that bring every rule together with every other:
 * see `separatingRounds`. Where a property fails in a round, the rules that were gone are taken away
 * one by one, to find the one that it fails without.
 */
export async function tryNeighbours(
  removed: readonly Removed[],
  { base, workers, failing: known, onRound, signal }: TryingNeighbours,
): Promise<ReadonlyMap<string, Neighbours>> {
  const tested = [...new Set(base.woven.enforcements.map(({ rule }) => rule.id))].filter(
    (id) => base.onDisk.has(testOf(id)) && !known.has(id),
  );
  const units = unitsOf([...new Set([...tested, ...removed.map(({ rule }) => rule)])], base.woven);
  const related = new Map(
    removed.map(({ rule, together }) => {
      const others = unrelatedRules(rule, together, base.woven);
      return [rule, tested.filter((id) => others.includes(id))];
    }),
  );
  const rounds = separatingRounds(units.length).map((places) => {
    const gone = new Set(places.flatMap((place) => units[place] ?? []));
    const taken = removed.filter(({ rule }) => gone.has(rule));
    const concerned = new Set(taken.flatMap(({ rule }) => related.get(rule) ?? []));
    return { taken, looked: tested.filter((id) => !gone.has(id) && concerned.has(id)) };
  });
  // Some rounds ask many more properties than others, so each is shared.
  const queue = rounds.flatMap(({ taken, looked }) =>
    taken.length === 0
      ? []
      : shared(looked, workers.length).map((part) => ({ taken, looked: part })),
  );
  const run = new Map<string, Set<string>>(removed.map(({ rule }) => [rule, new Set()]));
  const failed = new Map<string, Set<string>>(removed.map(({ rule }) => [rule, new Set()]));
  const problems = new Map<string, string>();

  const of = queue.length;
  let done = 0;
  const tryNext = async (worker: WorkerProcess): Promise<void> => {
    const round = queue.shift();
    if (round === undefined) return;
    signal?.throwIfAborted();
    const { taken, looked } = round;
    const found = await runWithout(taken, looked, base, worker);
    const suspects =
      found.problem === undefined ? await failingOnlyThen(found.failed, base, worker) : looked;
    const blame = async (one: Removed): Promise<void> => {
      const own = suspects.filter((id) => related.get(one.rule)?.includes(id));
      if (own.length === 0) return;
      const alone = await runWithout([one], own, base, worker);
      if (alone.problem !== undefined) problems.set(one.rule, alone.problem);
      const apart = await failingOnlyThen(alone.failed, base, worker);
      for (const id of apart) failed.get(one.rule)?.add(id);
    };
    for (const { rule } of taken) {
      for (const id of looked) if (related.get(rule)?.includes(id)) run.get(rule)?.add(id);
    }
    await mapBounded(suspects.length === 0 ? [] : taken, blame, 1);
    done += 1;
    onRound(done, of);
    await tryNext(worker);
  };
  await Promise.all(workers.map(tryNext));
  return new Map(
    removed.map(({ rule }) => {
      const problem = problems.get(rule);
      const tried = run.get(rule)?.size ?? 0;
      const wanted = related.get(rule)?.length ?? 0;
      if (tried !== wanted) throw new Error(`${rule} met ${tried} of ${wanted} other rules`);
      const broken = [...(failed.get(rule) ?? [])].toSorted();
      return [rule, { run: tried, failed: broken, ...(problem !== undefined && { problem }) }];
    }),
  );
}

/** Deals something out evenly; fewer parts where there is too little. */
function shared<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.min(parts, items.length) }, (_, part) =>
    items.filter((__, index) => index % parts === part),
  );
}

/** Rules that can only be taken away together are one thing. */
function unitsOf(rules: readonly string[], woven: Woven): readonly (readonly string[])[] {
  const units = new Map<string, readonly string[]>();
  for (const id of rules) {
    const unit = [id, ...togetherWith(id, woven)].toSorted();
    units.set(unit.join(" "), unit);
  }
  return [...units.values()];
}

/** What running some rules' properties came to. */
interface Run {
  /** The rules whose properties fail. */
  readonly failed: readonly string[];
  /** Why they could not be run. */
  readonly problem?: string;
}

/** Of rules whose properties fail, those that pass on the application as it is. */
async function failingOnlyThen(
  failing: readonly string[],
  base: BaseApplication,
  worker: WorkerProcess,
): Promise<readonly string[]> {
  if (failing.length === 0) return failing;
  // Of those that are not tried in this run it is not known yet.
  const anyhow = await runWithout([], failing, base, worker);
  return failing.filter((id) => !anyhow.failed.includes(id));
}

/** Runs rules' properties on the application without some others. */
async function runWithout(
  taken: readonly Removed[],
  looked: readonly string[],
  base: BaseApplication,
  worker: WorkerProcess,
): Promise<Run> {
  const ids = taken.flatMap(({ rule, together }) => [rule, ...together]);
  const woven = ids.reduce<Woven>(
    (rest, rule) => without(rest, { rule } satisfies Without),
    base.woven,
  );
  const { overlay, conflicts } = await variantOf(base, woven);
  if (conflicts.length > 0) return { failed: [], problem: `${conflicts.join(", ")} is in the way` };
  const ran = await worker.run({
    overlay,
    tests: looked.map(testOf),
    cases: fewCases,
    skip: examples,
    untilFailure: true,
  });
  if (ran.kind === "unusable") return { failed: [], problem: ran.message };
  return {
    failed: looked.filter((id) => isFailed(ran.files.find(({ file }) => file === testOf(id)))),
  };
}

function isFailed(outcome: FileOutcome | undefined): boolean {
  if (outcome === undefined || outcome.error !== undefined) return true;
  return outcome.tests.some(({ state }) => state === "failed");
}
