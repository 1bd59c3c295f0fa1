/**
 * Stands in for `vitest` where an application's tests are run many times in one process: the tests
 * are announced to the prover, and what they expect is judged by the application's own vitest.
 */
import { chai, expect as judge } from "vitest";
import {
  announceGroup,
  announceHook,
  announceTest,
  type Announced,
  type Hook,
  type TestBody,
  type TestContext,
} from "#core/prove/worker/collected-tests";
import { countBy, runningTest } from "#core/prove/worker/running-test";
import { testName } from "#core/prove/worker/test-name";

export { vi } from "vitest";

/** As vitest's own, which is told of the test that is running, so that it waits for what is not awaited. */
export const expect: typeof judge = new Proxy(judge, {
  apply: (target, self, given) => {
    const assertion: object = Reflect.apply(target, self, given);
    const test = runningTest();
    if (test !== undefined) chai.util.flag(assertion, "vitest-test", test);
    return assertion;
  },
});

countBy({
  start() {
    judge.setState({
      assertionCalls: 0,
      isExpectingAssertions: false,
      isExpectingAssertionsError: null,
      expectedAssertionsNumber: null,
      expectedAssertionsNumberErrorGen: null,
    });
  },
  check() {
    const state = judge.getState();
    const { assertionCalls: calls, expectedAssertionsNumber: expected } = state;
    if (expected !== null && calls !== expected) throw state.expectedAssertionsNumberErrorGen?.();
    if (state.isExpectingAssertions && calls === 0) throw state.isExpectingAssertionsError;
  },
});

/** A body, with options before it or a time limit behind it, or none: then it is still to be written. */
type Given<Body> = readonly (Body | Options | number)[];

/** The options that are obeyed. */
interface Options {
  readonly skip?: boolean;
  readonly todo?: boolean;
  readonly timeout?: number;
}

const known = new Set(["skip", "todo", "timeout"]);

/** The options of a test or a group; throws when there is one that would not be obeyed. */
function optionsOf<Body>(name: string, given: Given<Body>): Options {
  const isOptions = (each: Body | Options | number): each is Options => typeof each === "object";
  const options = given.find(isOptions) ?? {};
  const unknown = Object.entries(options).find(
    ([option, value]) => value !== undefined && !known.has(option),
  );
  if (unknown !== undefined) {
    throw new Error(`${name}: the prover does not know the option ${unknown[0]}`);
  }
  if (given.findIndex(isOptions) > 0) throw new TypeError(`${name}: options come before the body`);
  return options;
}

/** Announces a test or a group; those made from lists give each item to the body. */
interface Announcing {
  (name: string, ...given: Given<TestBody>): void;
  skipIf(condition: unknown): Announcing;
  runIf(condition: unknown): Announcing;
  for<Item>(
    items: readonly Item[],
  ): (name: string, ...given: Given<(item: Item, context: TestContext) => unknown>) => void;
  each(
    items: readonly unknown[],
  ): (name: string, ...given: Given<(...item: readonly unknown[]) => unknown>) => void;
}

type Announce = (name: string, body: TestBody, how: Announced) => void;

function announcing(announce: Announce, skipped = false): Announcing {
  const announceGiven = <Body extends (...item: never[]) => unknown>(
    name: string,
    given: Given<Body>,
    call: (body: Body, context: TestContext) => unknown,
  ): void => {
    const body = given.find((each): each is Body => typeof each === "function");
    const { skip, todo, timeout } = optionsOf(name, given);
    const isSkipped = skipped || skip === true || todo === true || body === undefined;
    const limit = given.find((each) => typeof each === "number") ?? timeout;
    const how = { skipped: isSkipped, limit };
    announce(name, (context) => body && call(body, context), how);
  };
  const announceOne = (name: string, ...given: Given<TestBody>): void => {
    announceGiven(name, given, (body, context) => body(context));
  };
  return Object.assign(announceOne, {
    skipIf: (condition: unknown) => announcing(announce, skipped || Boolean(condition)),
    runIf: (condition: unknown) => announcing(announce, skipped || !condition),
    for:
      <Item>(items: readonly Item[]) =>
      (name: string, ...given: Given<(item: Item, context: TestContext) => unknown>): void => {
        for (const [index, item] of items.entries()) {
          const own = testName(name, item, index);
          announceGiven(own, given, (body, context) => body(item, context));
        }
      },
    each:
      (items: readonly unknown[]) =>
      (name: string, ...given: Given<(...item: readonly unknown[]) => unknown>): void => {
        const areLists = items.every((item) => Array.isArray(item));
        for (const [index, item] of items.entries()) {
          const parts: readonly unknown[] = areLists && Array.isArray(item) ? item : [item];
          announceGiven(testName(name, item, index), given, (body) => body(...parts));
        }
      },
  });
}

/** The same, for what is left out as well. */
function announcingAll(announce: Announce): Announcing & Readonly<Record<Left, Announcing>> {
  const skip = announcing(announce, true);
  return Object.assign(announcing(announce), { skip, todo: skip });
}

type Left = "skip" | "todo";

/** A group is given nothing, where a test is given its context. */
const noContext: TestContext = {
  task: { name: "", meta: {} },
  skip(): never {
    throw new Error("a group of tests cannot be skipped from within");
  },
};

export const describe: ReturnType<typeof announcingAll> = announcingAll((name, body, how) => {
  announceGroup(name, () => body(noContext), how);
});
export const test: ReturnType<typeof announcingAll> = announcingAll(announceTest);
export const it: ReturnType<typeof announcingAll> = announcingAll(announceTest);

/** Given milliseconds, it has failed after them. */
type AnnounceHook = (body: Hook, limit?: number) => void;

const hook =
  (when: "before" | "after", which: "all" | "each"): AnnounceHook =>
  (body, limit) => {
    announceHook(when, which, { body, limit });
  };

export const beforeAll: AnnounceHook = hook("before", "all");
export const beforeEach: AnnounceHook = hook("before", "each");
export const afterAll: AnnounceHook = hook("after", "all");
export const afterEach: AnnounceHook = hook("after", "each");
