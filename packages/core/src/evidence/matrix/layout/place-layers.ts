import type { Link } from "#core/evidence/matrix/layout/rank-nodes";

/**
 * Places the nodes of ordered layers across the direction of the links: each as near as possible to
 * the middle of its neighbours, at least `gap` from the next in its layer.
 *
 * @returns the middle of each node; the outermost node ends at 0
 */
export function placeLayers(
  layers: readonly (readonly number[])[],
  links: readonly Link[],
  sizes: readonly number[],
  gap: number,
): readonly number[] {
  const near: number[][] = sizes.map(() => []);
  for (const { from, to } of links) {
    near[from]?.push(to);
    near[to]?.push(from);
  }
  const middles = sizes.map(() => 0);
  const place = (layer: readonly number[], wanted: (node: number) => number): void => {
    const offsets: number[] = [];
    for (const [index, node] of layer.entries()) {
      const previous = layer[index - 1];
      const half = (sizes[node] ?? 0) / 2;
      offsets.push(
        previous === undefined
          ? 0
          : (offsets[index - 1] ?? 0) + (sizes[previous] ?? 0) / 2 + gap + half,
      );
    }
    const fitted = fitRising(layer.map((node, index) => wanted(node) - (offsets[index] ?? 0)));
    for (const [index, node] of layer.entries()) {
      middles[node] = (fitted[index] ?? 0) + (offsets[index] ?? 0);
    }
  };
  for (const layer of layers) place(layer, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) {
      place(layer, (node) => {
        const others = near[node] ?? [];
        const sum = others.reduce((total, other) => total + (middles[other] ?? 0), 0);
        return others.length === 0 ? (middles[node] ?? 0) : sum / others.length;
      });
    }
  }
  const start = Math.min(...middles.map((middle, node) => middle - (sizes[node] ?? 0) / 2));
  return middles.map((middle) => middle - start);
}

const rounds = 12;

/** The rising values that are nearest to those given: neighbours that fall are put together. */
function fitRising(values: readonly number[]): readonly number[] {
  const blocks: { mean: number; count: number }[] = [];
  for (const value of values) {
    let block = { mean: value, count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.mean > block.mean;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
}
