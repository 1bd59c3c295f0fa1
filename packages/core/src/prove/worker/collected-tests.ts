import type { RunningTest } from "#core/prove/worker/running-test";
import { Strays } from "#core/prove/worker/strays";

/** What a test and the hooks around it are given. */
export interface TestContext {
  readonly task: RunningTest;
  /** Ends the test without a verdict, unless the condition is false. */
  skip(condition?: unknown, note?: string): void;
}

export type TestBody = (context: TestContext) => unknown;
/** What is done before or after tests; what comes before may return what is done after. */
export type Hook = (context: TestContext) => unknown;

/** How a test or a group is announced. */
export interface Announced {
  readonly skipped: boolean;
  /** After so many milliseconds a test has failed; undefined where it does not say. */
  readonly limit: number | undefined;
}

/** A test, with the names of the groups around it in front of its own. */
export interface CollectedTest extends Announced {
  readonly kind: "test";
  readonly name: string;
  readonly body: TestBody;
}

/** A hook with the milliseconds after which it has failed. */
export interface CollectedHook {
  readonly body: Hook;
  readonly limit: number | undefined;
}

/** A `describe`, or the file as a whole. */
export interface Group extends Announced {
  readonly kind: "group";
  readonly name: string;
  readonly parent: Group | undefined;
  /** Announces what is in it. */
  readonly body: () => unknown;
  /** In the order in which it was announced. */
  readonly items: (CollectedTest | Group)[];
  readonly before: Readonly<Record<"all" | "each", CollectedHook[]>>;
  readonly after: Readonly<Record<"all" | "each", CollectedHook[]>>;
}

/** What a test file announces. */
export interface CollectedFile extends Group {
  /** What fails in it that nobody awaits. */
  readonly strays: Strays;
}

const plain: Announced = { skipped: false, limit: undefined };

/** What announces itself belongs to this group. */
let current: Group = groupOf("", undefined, plain, () => {});

/** Loads a test file and returns what it announces. */
export async function collect(load: () => Promise<unknown>): Promise<CollectedFile> {
  const strays = new Strays();
  const file = { ...groupOf("", undefined, plain, load), strays };
  await strays.during(() => collectGroup(file));
  return file;
}

/** What is in a group is announced after what stands behind it in the file, as vitest does it. */
async function collectGroup(group: Group): Promise<void> {
  current = group;
  await group.body();
  for (const item of group.items) {
    // oxlint-disable-next-line no-await-in-loop -- there is one current group
    if (item.kind === "group") await collectGroup(item);
  }
}

/** Announces a group of tests. */
export function announceGroup(name: string, body: () => unknown, how: Announced): void {
  current.items.push(groupOf(name, current, how, body));
}

/** Announces a test. */
export function announceTest(name: string, body: TestBody, { skipped, limit }: Announced): void {
  current.items.push({
    kind: "test",
    name: [...namesOf(current), name].join(" > "),
    body,
    skipped: skipped || current.skipped,
    limit: limit ?? current.limit,
  });
}

/** Announces what is done before or after all tests of a group, or each of them. */
export function announceHook(
  when: "before" | "after",
  which: "all" | "each",
  hook: CollectedHook,
): void {
  current[when][which].push(hook);
}

function groupOf(
  name: string,
  parent: Group | undefined,
  { skipped, limit }: Announced,
  body: () => unknown,
): Group {
  return {
    kind: "group",
    name,
    parent,
    skipped: skipped || parent?.skipped === true,
    limit: limit ?? parent?.limit,
    body,
    items: [],
    before: { all: [], each: [] },
    after: { all: [], each: [] },
  };
}

function namesOf({ name, parent }: Group): readonly string[] {
  return parent === undefined ? [] : [...namesOf(parent), name];
}
