import type { CollectedTest, Group, Hook, TestContext } from "#core/prove/worker/collected-tests";
import type { FileOutcome, RuleMeta, TestOutcome } from "#core/prove/worker/protocol";

interface RunOptions {
  /** Tests whose names contain this are skipped. */
  readonly skip?: string | undefined;
  readonly untilFailure: boolean;
  /** After so many milliseconds a test, or what is done before or after it, has failed. */
  readonly patience: number;
}

/** What ends a test without a verdict. */
class Skipped extends Error {}

/** A test may have put another clock in their place. */
const { setTimeout, clearTimeout, performance } = globalThis;

/** Runs the tests that a file has announced, one after the other, in vitest's order. */
export async function runTests(
  file: Group,
  options: RunOptions,
): Promise<Pick<FileOutcome, "tests" | "error">> {
  const running: Running = { ...options, tests: [], errors: [] };
  await runGroup(file, running);
  const [error] = running.errors;
  return { tests: running.tests, ...(error !== undefined && { error }) };
}

interface Running extends RunOptions {
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
  const cleanups: Hook[] = [];
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
  return untilFailure && (errors.length > 0 || tests.at(-1)?.state === "failed");
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
  const { name, body } = test;
  if (isLeftOut(test, running)) {
    running.tests.push({ name, state: "skipped", ms: 0, meta: {} });
    return;
  }
  const context = contextOf(name);
  const groups = outermostFirst(group);
  const start = performance.now();
  const cleanups: Hook[] = [];
  const failures: unknown[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => failures.push(error));
  };
  await attempt(async () => {
    for (const { before } of groups) {
      // oxlint-disable-next-line no-await-in-loop -- each may need what the one before has done
      cleanups.push(...(await runHooks(before.each, context, running)));
    }
    await within(running, () => body(context));
  });
  await attempt(async () => {
    const after = groups.toReversed().flatMap((each) => each.after.each.toReversed());
    await runHooks([...after, ...cleanups.toReversed()], context, running);
  });
  const ms = Math.round(performance.now() - start);
  const meta: RuleMeta = context.task.meta["rule"] ?? {};
  const isSkipped = failures.some((failure) => failure instanceof Skipped);
  const state = isSkipped ? "skipped" : failures.length > 0 ? "failed" : "passed";
  const message = state === "failed" ? { message: messageOf(failures[0]) } : {};
  running.tests.push({ name, state, ms, meta, ...message });
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
  hooks: readonly Hook[],
  context: TestContext,
  running: Running,
): Promise<readonly Hook[]> {
  const cleanups: Hook[] = [];
  for (const hook of hooks) {
    // oxlint-disable-next-line no-await-in-loop -- each may need what the one before has done
    const result = await within(running, () => hook(context));
    if (isHook(result)) cleanups.push(result);
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

async function within({ patience }: RunOptions, work: () => unknown): Promise<unknown> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`It took longer than ${patience / 1000} seconds.`));
  }, patience);
  try {
    return await Promise.race([work(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
