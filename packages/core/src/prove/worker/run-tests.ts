import type {
  CollectedFile,
  CollectedHook,
  CollectedTest,
  Group,
  Hook,
  TestContext,
} from "#core/prove/worker/collected-tests";
import type { FileOutcome, RuleMeta, TestOutcome } from "#core/prove/worker/protocol";
import {
  awaitAssertions,
  checkAssertions,
  endTest,
  startTest,
} from "#core/prove/worker/running-test";
import { Strays } from "#core/prove/worker/strays";

interface RunOptions {
  /** Tests whose names contain this are skipped. */
  readonly skip?: string | undefined;
  readonly untilFailure: boolean;
  /** After so many milliseconds a test, or what is done before or after it, has failed, unless it says. */
  readonly patience: number;
}

/** What ends a test without a verdict. */
class Skipped extends Error {}

/** A test may have put another clock in their place. */
const { setTimeout, clearTimeout } = globalThis;
const now = performance.now.bind(performance);

/** Runs the tests that a file has announced, one after the other, in vitest's order. */
export async function runTests(
  file: CollectedFile,
  options: RunOptions,
): Promise<Pick<FileOutcome, "tests" | "error">> {
  const { strays } = file;
  const running: Running = { ...options, strays, tests: [], errors: [] };
  await strays.during(() => runGroup(file, running));
  const [error] = [...running.errors, ...strays.end().map(messageOf)];
  return { tests: running.tests, ...(error !== undefined && { error }) };
}

interface Running extends RunOptions {
  readonly strays: Strays;
  readonly tests: TestOutcome[];
  /** What failed beside the tests. */
  readonly errors: string[];
}

async function runGroup(group: Group, running: Running): Promise<void> {
  if (isOver(running)) return;
  const { items, before, after, name } = group;
  if (items.length === 0 && !group.skipped) {
    running.errors.push(`There is no test in ${name === "" ? "the file" : name}.`);
  }
  if (!hasTests(group, running)) return skipAll(group, running);
  const context = contextOf(name);
  const cleanups: CollectedHook[] = [];
  try {
    cleanups.push(...(await runHooks(before.all, context, running)));
    for (const item of items) {
      // oxlint-disable-next-line no-await-in-loop -- tests share a database
      await (item.kind === "group" ? runGroup(item, running) : runTest(item, group, running));
    }
  } catch (error) {
    running.errors.push(messageOf(error));
    skipAll(group, running);
  }
  try {
    await runHooks([...after.all.toReversed(), ...cleanups.toReversed()], context, running);
  } catch (error) {
    running.errors.push(messageOf(error));
  }
}

function isOver({ untilFailure, tests, errors }: Running): boolean {
  const last = tests.at(-1);
  // A test that crashed has noticed nothing: the next one may.
  const isNoticed = last?.state === "failed" && last.crashed !== true;
  return untilFailure && (errors.length > 0 || isNoticed);
}

/** Whether there is anything to be prepared for. */
function hasTests({ items }: Group, running: Running): boolean {
  return items.some((item) =>
    item.kind === "group" ? hasTests(item, running) : !isLeftOut(item, running),
  );
}

function isLeftOut({ name, skipped }: CollectedTest, { skip }: RunOptions): boolean {
  return skipped || (skip !== undefined && name.includes(skip));
}

function skipAll({ items }: Group, running: Running): void {
  for (const item of items) {
    if (item.kind === "group") skipAll(item, running);
    else running.tests.push({ name: item.name, state: "skipped", ms: 0, meta: {} });
  }
}

async function runTest(test: CollectedTest, group: Group, running: Running): Promise<void> {
  if (isOver(running)) return;
  const { name, body, limit } = test;
  if (isLeftOut(test, running)) {
    running.tests.push({ name, state: "skipped", ms: 0, meta: {} });
    return;
  }
  const context = contextOf(name);
  const groups = outermostFirst(group);
  const start = now();
  const strays = new Strays(running.strays);
  const cleanups: CollectedHook[] = [];
  const failures: unknown[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await strays.during(work).catch((error: unknown) => failures.push(error));
  };
  startTest(context.task);
  await attempt(async () => {
    for (const { before } of groups) {
      // oxlint-disable-next-line no-await-in-loop -- each may need what the one before has done
      cleanups.push(...(await runHooks(before.each, context, running)));
    }
    await within(limit, running, async () => {
      await body(context);
      await awaitAssertions(context.task);
    });
    checkAssertions();
  });
  await attempt(async () => {
    const after = groups.toReversed().flatMap((each) => each.after.each.toReversed());
    await runHooks([...after, ...cleanups.toReversed()], context, running);
  });
  await attempt(async () => endTest(context.task));
  failures.push(...strays.end());
  const ms = Math.round(now() - start);
  const meta: RuleMeta = context.task.meta["rule"] ?? {};
  const isSkipped = failures.some((failure) => failure instanceof Skipped);
  const state = isSkipped ? "skipped" : failures.length > 0 ? "failed" : "passed";
  const [first] = failures;
  running.tests.push({
    name,
    state,
    ms,
    meta,
    ...(state === "failed" && { message: messageOf(first) }),
    ...(state === "failed" && !isAssertion(first) && { crashed: true }),
  });
}

function contextOf(name: string): TestContext {
  return {
    task: { name, meta: {} },
    skip(condition = true, note = "") {
      if (condition !== false) throw new Skipped(note);
    },
  };
}

/** Runs hooks in turn; returns what they want done afterwards. */
async function runHooks(
  hooks: readonly CollectedHook[],
  context: TestContext,
  running: Running,
): Promise<readonly CollectedHook[]> {
  const cleanups: CollectedHook[] = [];
  for (const { body, limit } of hooks) {
    // oxlint-disable-next-line no-await-in-loop -- each may need what the one before has done
    const result = await within(limit, running, () => body(context));
    if (isHook(result)) cleanups.push({ body: result, limit });
  }
  return cleanups;
}

function isHook(value: unknown): value is Hook {
  return typeof value === "function";
}

function outermostFirst(group: Group): readonly Group[] {
  return group.parent === undefined ? [group] : [...outermostFirst(group.parent), group];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a test says with it what is wrong. */
function isAssertion(error: unknown): boolean {
  return error instanceof Error && error.name === "AssertionError";
}

/** Without a limit, or with one that is none, the prover's own patience counts. */
async function within(
  limit: number | undefined,
  { patience }: RunOptions,
  work: () => unknown,
): Promise<unknown> {
  const isLimited = limit !== undefined && limit > 0 && Number.isFinite(limit);
  const most = isLimited ? limit : patience;
  const late = Promise.withResolvers<never>();
  const error = new Error(`It took longer than ${most / 1000} seconds.`);
  const timer = setTimeout(() => late.reject(error), most);
  const start = now();
  try {
    const result = await Promise.race([work(), late.promise]);
    // What never waits lets no timer run.
    if (now() - start >= most) throw error;
    return result;
  } finally {
    clearTimeout(timer);
  }
}
