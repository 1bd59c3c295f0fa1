/** An arrow between two nodes, by their numbers. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each of `count` nodes a rank, so that every link goes from a lower to a higher rank. Where
 * links go round in a circle, one of them is turned: the one that leads back to the node that comes
 * first.
 */
export function rankNodes(
  count: number,
  links: readonly Link[],
): { readonly ranks: readonly number[]; readonly turned: readonly boolean[] } {
  const order = orderNodes(count, links);
  const place = new Map(order.map((node, index) => [node, index]));
  const before = (from: number, to: number): boolean =>
    (place.get(from) ?? 0) < (place.get(to) ?? 0);
  const turned = links.map(({ from, to }) => !before(from, to));
  const forward = links.map((link, index) =>
    turned[index] === true ? { from: link.to, to: link.from } : link,
  );
  const into = neighbours(count, forward, "to", "from");
  const outOf = neighbours(count, forward, "from", "to");
  const ranks: number[] = Array.from({ length: count }, () => 0);
  for (const node of order) {
    ranks[node] = Math.max(0, ...(into[node] ?? []).map((other) => (ranks[other] ?? 0) + 1));
  }
  // What nothing leads to stands right before what it leads to, so that its links are short.
  for (const node of order.toReversed()) {
    const targets = (outOf[node] ?? []).map((other) => ranks[other] ?? 0);
    if (into[node]?.length === 0 && targets.length > 0) ranks[node] = Math.min(...targets) - 1;
  }
  return { ranks, turned };
}

/** The nodes in an order that most links follow: what nothing leads to first, else the first left. */
function orderNodes(count: number, links: readonly Link[]): readonly number[] {
  const outOf = neighbours(count, links, "from", "to");
  const waiting = new Set(Array.from({ length: count }, (_, node) => node));
  const open = Array.from({ length: count }, () => 0);
  for (const { to } of links) open[to] = (open[to] ?? 0) + 1;
  const order: number[] = [];
  while (waiting.size > 0) {
    const [first = 0] = waiting;
    const next = waiting.values().find((node) => open[node] === 0) ?? first;
    waiting.delete(next);
    order.push(next);
    for (const target of outOf[next] ?? []) open[target] = (open[target] ?? 0) - 1;
  }
  return order;
}

function neighbours(
  count: number,
  links: readonly Link[],
  of: keyof Link,
  other: keyof Link,
): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: count }, () => []);
  for (const link of links) found[link[of]]?.push(link[other]);
  return found;
}
