import type { ProveOptions } from "#core/prove/prove-options";

/** What of a list is one part's: it is dealt out one by one, as `mergeProofs` puts it together again. */
export function dealt<Item>(
  items: readonly Item[],
  { index, count }: NonNullable<ProveOptions["shard"]>,
): readonly Item[] {
  return items.filter((_, place) => place % count === index - 1);
}
