import type { Link } from "#core/evidence/matrix/layout/rank-nodes";

/**
 * Orders the nodes within each layer so that few links cross: each goes to where its neighbours in
 * the layer before (and, on the way back, after) are on average, and the best order seen is kept.
 * Links lead from one layer to the next.
 */
export function orderLayers(
  layers: readonly (readonly number[])[],
  links: readonly Link[],
): readonly (readonly number[])[] {
  let best = layers;
  let fewest = countCrossings(layers, links);
  let current = layers;
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    current = sweep % 2 === 0 ? sweepOver(current, links, "to") : sweepBack(current, links);
    const crossings = countCrossings(current, links);
    if (crossings < fewest) {
      best = current;
      fewest = crossings;
    }
  }
  return best;
}

const sweeps = 16;

function sweepBack(
  layers: readonly (readonly number[])[],
  links: readonly Link[],
): readonly (readonly number[])[] {
  return sweepOver(layers.toReversed(), links, "from").toReversed();
}

/** Orders each layer by the one before it; `side` is the end of the links that is in the layer. */
function sweepOver(
  layers: readonly (readonly number[])[],
  links: readonly Link[],
  side: keyof Link,
): readonly (readonly number[])[] {
  const other = side === "to" ? "from" : "to";
  const linksAt = Map.groupBy(links, (link) => link[side]);
  const done: (readonly number[])[] = [];
  for (const layer of layers) {
    const places = placesIn(done.at(-1) ?? []);
    const weights = new Map(
      layer.map((node, index) => {
        const found = (linksAt.get(node) ?? []).flatMap((link) => places.get(link[other]) ?? []);
        return [node, found.length === 0 ? index : mean(found)] as const;
      }),
    );
    done.push(layer.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0)));
  }
  return done;
}

function countCrossings(layers: readonly (readonly number[])[], links: readonly Link[]): number {
  const places = new Map(layers.flatMap((layer) => [...placesIn(layer)]));
  const rank = new Map(layers.flatMap((layer, index) => layer.map((node) => [node, index])));
  const between = Map.groupBy(links, ({ from }) => rank.get(from) ?? 0);
  let crossings = 0;
  for (const group of between.values()) {
    const ends = group.map(({ from, to }) => ({
      start: places.get(from) ?? 0,
      end: places.get(to) ?? 0,
    }));
    for (const [index, a] of ends.entries()) {
      for (let next = index + 1; next < ends.length; next += 1) {
        const b = ends[next] ?? a;
        if ((a.start - b.start) * (a.end - b.end) < 0) crossings += 1;
      }
    }
  }
  return crossings;
}

function placesIn(layer: readonly number[]): ReadonlyMap<number, number> {
  return new Map(layer.map((node, index) => [node, index]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
