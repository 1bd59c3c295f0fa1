/**
 * Stands in for `vitest` where an application's tests are run many times in one process: the tests
 * are announced to the prover, and what they expect is judged by the application's own vitest.
 */
import {
  announceGroup,
  announceHook,
  announceTest,
  type Hook,
  type TestBody,
  type TestContext,
} from "#core/prove/worker/collected-tests";
import { testName } from "#core/prove/worker/test-name";

export { expect, vi } from "vitest";

/** A body, with options before it or a time limit behind it, or none: then it is still to be written. */
type Given<Body> = readonly (Body | Options | number)[];

interface Options {
  readonly skip?: boolean;
  readonly todo?: boolean;
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

type Announce = (name: string, body: TestBody, isSkipped: boolean) => void;

function announcing(announce: Announce, skipped = false): Announcing {
  const announceGiven = <Body extends (...item: never[]) => unknown>(
    name: string,
    given: Given<Body>,
    call: (body: Body, context: TestContext) => unknown,
  ): void => {
    const body = given.find((each): each is Body => typeof each === "function");
    const { skip, todo }: Options = given.find((each) => typeof each === "object") ?? {};
    const isSkipped = skipped || skip === true || todo === true || body === undefined;
    announce(name, (context) => body && call(body, context), isSkipped);
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

export const describe: ReturnType<typeof announcingAll> = announcingAll((name, body, skipped) => {
  announceGroup(name, () => body(noContext), skipped);
});
export const test: ReturnType<typeof announcingAll> = announcingAll(announceTest);
export const it: ReturnType<typeof announcingAll> = announcingAll(announceTest);

const hook =
  (when: "before" | "after", which: "all" | "each") =>
  (body: Hook): void => {
    announceHook(when, which, body);
  };

export const beforeAll: (body: Hook) => void = hook("before", "all");
export const beforeEach: (body: Hook) => void = hook("before", "each");
export const afterAll: (body: Hook) => void = hook("after", "all");
export const afterEach: (body: Hook) => void = hook("after", "each");
