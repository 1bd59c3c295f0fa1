import { expect, test } from "vitest";
import { createTransferQueue } from "#fintech/transfer-queue";

class Refusal extends Error {}

const isRefusal = (error: unknown): boolean => error instanceof Refusal;

/** Books numbers; refuses a call in which one is negative. */
function booking(): {
  readonly calls: number[][];
  readonly post: (items: readonly number[]) => Promise<readonly string[]>;
} {
  const calls: number[][] = [];
  return {
    calls,
    async post(items) {
      calls.push([...items]);
      await Promise.resolve();
      if (items.some((item) => item < 0)) throw new Refusal(`refused ${items.join(" ")}`);
      return items.map((item) => `booked ${item}`);
    },
  };
}

test("what is asked for at once goes in one call, and each gets its own answer", async () => {
  const { calls, post } = booking();
  const queue = createTransferQueue({ post, isRefusal, lanes: 1 });
  const answers = await Promise.all([1, 2, 3].map((item) => queue.post(item)));
  expect(answers).toEqual(["booked 1", "booked 2", "booked 3"]);
  expect(calls).toEqual([[1, 2, 3]]);
});

test("no call has more items than it may, and their order is kept", async () => {
  const { calls, post } = booking();
  const queue = createTransferQueue({ post, isRefusal, lanes: 1, size: 64 });
  const items = Array.from({ length: 150 }, (_, index) => index);
  await Promise.all(items.map((item) => queue.post(item)));
  expect(calls.map(({ length }) => length)).toEqual([64, 64, 22]);
  expect(calls.flat()).toEqual(items);
});

test("one that is refused takes no other with it", async () => {
  const { calls, post } = booking();
  const queue = createTransferQueue({ post, isRefusal, lanes: 1 });
  const answers = await Promise.allSettled([1, -2, 3].map((item) => queue.post(item)));
  expect(answers).toMatchObject([
    { value: "booked 1" },
    { reason: { message: "refused -2" } },
    { value: "booked 3" },
  ]);
  expect(calls).toEqual([[1, -2, 3], [1], [-2, 3], [-2], [3]]);
});

test("one refusal among many costs few calls, and the order is kept", async () => {
  const { calls, post } = booking();
  const queue = createTransferQueue({ post, isRefusal, lanes: 1 });
  const items = Array.from({ length: 256 }, (_, index) => (index === 100 ? -100 : index));
  const answers = await Promise.allSettled(items.map((item) => queue.post(item)));
  expect(answers.flatMap(({ status }, index) => (status === "rejected" ? [index] : []))).toEqual([
    100,
  ]);
  expect(calls).toHaveLength(17);
  const booked = calls.filter((call) => call.every((item) => item >= 0)).flat();
  expect(booked).toEqual(items.filter((item) => item >= 0));
});

test("a call whose outcome is not known is not made again", async () => {
  let calls = 0;
  const queue = createTransferQueue({
    post: async (): Promise<readonly string[]> => {
      calls += 1;
      return await Promise.reject(new Error("the connection broke"));
    },
    isRefusal,
    lanes: 1,
  });
  const answers = await Promise.allSettled([1, 2].map((item) => queue.post(item)));
  expect(answers).toMatchObject([
    { reason: { message: "the connection broke" } },
    { reason: { message: "the connection broke" } },
  ]);
  expect(calls).toBe(1);
});

test("a call that does not answer everything is an error of all", async () => {
  const queue = createTransferQueue({
    post: async () => await Promise.resolve(["only one"]),
    isRefusal,
    lanes: 1,
  });
  const answers = await Promise.allSettled([1, 2].map((item) => queue.post(item)));
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("several lanes work at once and idle waits for all of them", async () => {
  let under = 0;
  let most = 0;
  const queue = createTransferQueue({
    async post(items: readonly number[]) {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      under -= 1;
      return items;
    },
    isRefusal,
    size: 2,
    lanes: 3,
  });
  const answers: number[] = [];
  for (let item = 0; item < 20; item += 1) {
    void queue.post(item).then((answer) => answers.push(answer));
  }
  await queue.idle();
  expect(answers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, item) => item));
  expect(most).toBe(3);
});
