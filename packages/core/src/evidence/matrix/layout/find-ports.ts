import type { Link } from "#core/evidence/matrix/layout/rank-nodes";

/**
 * Where along the sides of their boxes links start and end: spread over the side, in the order of what
 * they lead to, so that no two share a place.
 *
 * @returns one place for each link, in their order
 */
export function findPorts(
  links: readonly Link[],
  middles: readonly number[],
  heights: readonly number[],
): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  return { starts: portsAt("from", "to"), ends: portsAt("to", "from") };

  function portsAt(side: keyof Link, other: keyof Link): readonly number[] {
    const ports = links.map(() => 0);
    const numbered = links.map((link, index) => ({ link, index }));
    for (const [node, group] of Map.groupBy(numbered, ({ link }) => link[side])) {
      const sorted = group.toSorted(
        (a, b) => (middles[a.link[other]] ?? 0) - (middles[b.link[other]] ?? 0),
      );
      const height = heights[node] ?? 0;
      const top = (middles[node] ?? 0) - height / 2;
      for (const [place, { index }] of sorted.entries()) {
        ports[index] = top + (height * (place + 1)) / (sorted.length + 1);
      }
    }
    return ports;
  }
}
