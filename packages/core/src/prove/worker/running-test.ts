/** A test while it runs, as vitest's `expect` knows it: it writes down what is still to be awaited. */
export interface RunningTest {
  readonly name: string;
  readonly meta: Record<string, unknown>;
  /** The assertions about promises that have not come to an end. */
  promises?: Promise<unknown>[];
  /** Called after the test; they throw when such an assertion was not awaited. */
  onFinished?: (() => unknown)[];
}

/** Counts the assertions of one test after the other. */
interface Counter {
  start(): void;
  /** Throws when there were not as many as the test has said. */
  check(): void;
}

let counter: Counter | undefined;
let running: RunningTest | undefined;

/** Says what counts the assertions: the `expect` that the tests are given. */
export function countBy(own: Counter): void {
  counter = own;
}

/** The test that is running. */
export function runningTest(): RunningTest | undefined {
  return running;
}

export function startTest(test: RunningTest): void {
  running = test;
  counter?.start();
}

/** Waits for the assertions that the body of a test has left behind, and throws the first that fails. */
export async function awaitAssertions({ promises = [] }: RunningTest): Promise<void> {
  const results = await Promise.allSettled(promises);
  const failed = results.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

/** Throws when the test has said how many assertions there would be, and there were not. */
export function checkAssertions(): void {
  counter?.check();
}

/** Ends a test; throws when it has not awaited one of its assertions. */
export function endTest({ onFinished = [] }: RunningTest): void {
  running = undefined;
  for (const finished of onFinished) finished();
}
