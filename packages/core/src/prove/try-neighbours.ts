import type { BaseApplication } from "#core/prove/base-application";
import type { FileOutcome } from "#core/prove/worker/protocol";
import type { WorkerProcess } from "#core/prove/worker-process";
import type { Without, Woven } from "#core/weave/woven";
import { mapBounded } from "#core/map-bounded";
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
  { base, workers, failing: known, onRound }: TryingNeighbours,
): Promise<ReadonlyMap<string, Neighbours>> {
  const tested = [...new Set(base.woven.enforcements.map(({ rule }) => rule.id))].filter(
    (id) => base.onDisk.has(testOf(id)) && !known.has(id),
  );
  const units = unitsOf([...new Set([...tested, ...removed.map(({ rule }) => rule)])], removed);
  const related = new Map(
    removed.map(({ rule, together }) => [rule, unrelatedRules(rule, together, base.woven)]),
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

  const of = queue.length;
  let done = 0;
  const tryNext = async (worker: WorkerProcess): Promise<void> => {
    const round = queue.shift();
    if (round === undefined) return;
    const { taken, looked } = round;
    const failing = await failingOnlyWithout(taken, looked, base, worker);
    for (const { rule } of taken) {
      for (const id of looked) if (related.get(rule)?.includes(id)) run.get(rule)?.add(id);
    }
    const blame = async (one: Removed): Promise<void> => {
      const suspects = failing.filter((id) => related.get(one.rule)?.includes(id));
      if (suspects.length === 0) return;
      const found = await failingWithout([one], suspects, base, worker);
      for (const id of found) failed.get(one.rule)?.add(id);
    };
    await mapBounded(failing.length === 0 ? [] : taken, blame, 1);
    done += 1;
    onRound(done, of);
    await tryNext(worker);
  };
  await Promise.all(workers.map(tryNext));
  return new Map(
    removed.map(({ rule }) => [
      rule,
      { run: run.get(rule)?.size ?? 0, failed: [...(failed.get(rule) ?? [])].toSorted() },
    ]),
  );
}

/** Deals something out evenly; fewer parts where there is too little. */
function shared<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.min(parts, items.length) }, (_, part) =>
    items.filter((__, index) => index % parts === part),
  );
}

/** Rules that can only be taken away together are one thing. */
function unitsOf(
  rules: readonly string[],
  removed: readonly Removed[],
): readonly (readonly string[])[] {
  const units = new Map<string, readonly string[]>();
  for (const id of rules) {
    const { together = [] } = removed.find(({ rule }) => rule === id) ?? {};
    const unit = [id, ...together].toSorted();
    units.set(unit.join(" "), unit);
  }
  return [...units.values()];
}

/**
 * The rules whose properties fail on the application without some others, and pass on it as it is: of
 * those that are not tried in this run it is not known yet.
 */
async function failingOnlyWithout(
  taken: readonly Removed[],
  looked: readonly string[],
  base: BaseApplication,
  worker: WorkerProcess,
): Promise<readonly string[]> {
  const failing = await failingWithout(taken, looked, base, worker);
  if (failing.length === 0) return failing;
  const anyhow = await failingWithout([], failing, base, worker);
  return failing.filter((id) => !anyhow.includes(id));
}

/** The rules whose properties fail on the application without some others. */
async function failingWithout(
  taken: readonly Removed[],
  looked: readonly string[],
  base: BaseApplication,
  worker: WorkerProcess,
): Promise<readonly string[]> {
  const ids = taken.flatMap(({ rule, together }) => [rule, ...together]);
  const woven = ids.reduce<Woven>(
    (rest, rule) => without(rest, { rule } satisfies Without),
    base.woven,
  );
  const { overlay } = await variantOf(base, woven);
  const tests = looked.map(testOf);
  const ran = await worker.run({
    overlay,
    tests,
    cases: fewCases,
    skip: examples,
    untilFailure: true,
  });
  if (ran.kind === "unusable") return looked;
  return looked.filter((id) => isFailed(ran.files.find(({ file }) => file === testOf(id))));
}

function isFailed(outcome: FileOutcome | undefined): boolean {
  if (outcome === undefined || outcome.error !== undefined) return true;
  return outcome.tests.some(({ state }) => state === "failed");
}
