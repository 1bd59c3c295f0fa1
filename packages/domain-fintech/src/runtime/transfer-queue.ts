/** What became of one item: its result, or what refused it. */
type Settled<Result> =
  | { readonly result: Result; readonly error?: never }
  | { readonly result?: never; readonly error: unknown };

interface TransferQueueOptions<Item, Result> {
  /**
   * Books all items in one call, or none of them, and returns what came of each in their order. With one
   * item it is the way to book it alone.
   */
  readonly post: (items: readonly Item[]) => Promise<readonly Result[]>;
  /**
   * Whether an error says for certain that nothing was booked, as a refusal of the database does. A call
   * whose outcome is not known, because the connection broke, is never made again.
   */
  readonly isRefusal: (error: unknown) => boolean;
  /** The most items of one call. */
  readonly size?: number;
  /**
   * How many calls are under way at once; each takes a connection. With fewer, more items gather for each
   * call, and each item costs less.
   */
  readonly lanes?: number;
}

/** Collects what waits to be booked into calls of many. */
export interface TransferQueue<Item, Result> {
  /** Books one item with whatever else is waiting. Rejects with what refused this item alone. */
  post(item: Item): Promise<Result>;
  /** Waits until nothing is waiting or under way. */
  idle(): Promise<void>;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle: (settled: Settled<Result>) => void;
}

/**
 * Makes a queue that sends waiting items to the database in micro-batches: while one call is under way,
 * the items that come meanwhile gather for the next. Nothing is delayed on purpose, so that an item that
 * comes alone is booked alone.
 *
 * When a batch is refused, each half of it is booked by itself, in order, and so on until those stand alone
 * that are refused: each item gets its own answer, and one refusal among 256 costs 16 further calls.
 *
 * @example
 * ```ts
 * import { createTransferQueue } from "#fintech/transfer-queue";
 *
 * const queue = createTransferQueue({
 *   post: async (items: readonly { readonly debit: string; readonly credit: string }[]) =>
 *     items.map(({ debit, credit }) => `${debit} to ${credit}`),
 *   isRefusal: () => false,
 * });
 * await queue.post({ debit: "a", credit: "b" }); // "a to b"
 * ```
 */
export function createTransferQueue<Item, Result>({
  post,
  isRefusal,
  size = 256,
  lanes = 2,
}: TransferQueueOptions<Item, Result>): TransferQueue<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  const busy = new Set<Promise<void>>();

  function start(): void {
    if (busy.size >= lanes || waiting.length === 0) return;
    const lane = work();
    busy.add(lane);
    void lane.finally(() => {
      busy.delete(lane);
      start();
    });
  }

  async function work(): Promise<void> {
    // What is asked for in the same turn belongs to the same call.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.splice(0, size);
      // oxlint-disable-next-line no-await-in-loop -- the next batch gathers meanwhile
      await settle(batch);
    }
  }

  async function settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await post(batch.map(({ item }) => item));
      for (const [index, { settle: done }] of batch.entries()) {
        done(answer(results, index, batch.length));
      }
    } catch (error) {
      if (batch.length > 1 && isRefusal(error)) await settleHalves(batch);
      else for (const one of batch) one.settle({ error });
    }
  }

  async function settleHalves(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    const middle = batch.length >> 1;
    await settle(batch.slice(0, middle));
    await settle(batch.slice(middle));
  }

  return {
    async post(item) {
      const settled = await new Promise<Settled<Result>>((resolve) => {
        waiting.push({ item, settle: resolve });
        start();
      });
      if ("error" in settled) throw settled.error;
      return settled.result;
    },
    async idle() {
      while (busy.size > 0) {
        // oxlint-disable-next-line no-await-in-loop -- another lane may have started meanwhile
        await Promise.all(busy);
      }
    },
  };
}

function answer<Result>(
  results: readonly Result[],
  index: number,
  expected: number,
): Settled<Result> {
  if (results.length !== expected) {
    return { error: new Error(`${results.length} answers came for ${expected} items`) };
  }
  return { result: results[index] as Result };
}
