/** What a test and the hooks around it are given. */
export interface TestContext {
  readonly task: { readonly name: string; readonly meta: Record<string, unknown> };
  /** Ends the test without a verdict, unless the condition is false. */
  skip(condition?: unknown, note?: string): void;
}

export type TestBody = (context: TestContext) => unknown;
/** What is done before or after tests; what comes before may return what is done after. */
export type Hook = (context: TestContext) => unknown;

/** A test, with the names of the groups around it in front of its own. */
export interface CollectedTest {
  readonly kind: "test";
  readonly name: string;
  readonly body: TestBody;
  readonly skipped: boolean;
}

/** A `describe`, or the file as a whole. */
export interface Group {
  readonly kind: "group";
  readonly name: string;
  readonly parent: Group | undefined;
  readonly skipped: boolean;
  /** Announces what is in it. */
  readonly body: () => unknown;
  /** In the order in which it was announced. */
  readonly items: (CollectedTest | Group)[];
  readonly before: Readonly<Record<"all" | "each", Hook[]>>;
  readonly after: Readonly<Record<"all" | "each", Hook[]>>;
}

/** What announces itself belongs to this group. */
let current: Group = groupOf("", undefined, false, () => {});

/** Loads a test file and returns what it announces. */
export async function collect(load: () => Promise<unknown>): Promise<Group> {
  const file = groupOf("", undefined, false, load);
  await collectGroup(file);
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
export function announceGroup(name: string, body: () => unknown, skipped: boolean): void {
  current.items.push(groupOf(name, current, skipped, body));
}

/** Announces a test. */
export function announceTest(name: string, body: TestBody, skipped: boolean): void {
  current.items.push({
    kind: "test",
    name: [...namesOf(current), name].join(" > "),
    body,
    skipped: skipped || current.skipped,
  });
}

/** Announces what is done before or after all tests of a group, or each of them. */
export function announceHook(when: "before" | "after", which: "all" | "each", hook: Hook): void {
  current[when][which].push(hook);
}

function groupOf(
  name: string,
  parent: Group | undefined,
  skipped: boolean,
  body: () => unknown,
): Group {
  return {
    kind: "group",
    name,
    parent,
    skipped: skipped || parent?.skipped === true,
    body,
    items: [],
    before: { all: [], each: [] },
    after: { all: [], each: [] },
  };
}

function namesOf({ name, parent }: Group): readonly string[] {
  return parent === undefined ? [] : [...namesOf(parent), name];
}
