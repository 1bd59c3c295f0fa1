/**
 * Runs an asynchronous function over items, at most so many at a time; results are in the items'
 * order. The default is how many files are open at once.
 *
 * @throws The first failure, once nothing runs any more: whoever cleans up then has the field to itself
 */
export async function mapBounded<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  most = 32,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      // oxlint-disable-next-line no-await-in-loop -- each worker takes one item at a time
      values[index] = await work(item);
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: Math.min(most, items.length) }, worker),
  );
  for (const each of ended) if (each.status === "rejected") throw each.reason;
  return values;
}
