import { findPorts } from "#core/evidence/matrix/layout/find-ports";
import { orderLayers } from "#core/evidence/matrix/layout/order-layers";
import { placeLayers } from "#core/evidence/matrix/layout/place-layers";
import { rankNodes, type Link } from "#core/evidence/matrix/layout/rank-nodes";

/** A box to place, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A point, in pixels to the right and down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Boxes and the lines between them, in pixels from the left upper corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The left upper corner of each box, in their order. */
  readonly boxes: readonly Point[];
  /** For each link, in their order, the points that it goes through, from its start to its end. */
  readonly lines: readonly (readonly Point[])[];
}

/** What to leave free, in pixels: between layers, and between the boxes of one. */
export interface Gaps {
  readonly layers: number;
  readonly boxes: number;
}

/**
 * Lays boxes out in layers from left to right, so that links lead to the right wherever they do not go
 * round in a circle, after Sugiyama, Tagawa and Toda (1981). Links pass between boxes and end at
 * places of their own. The same boxes give the same layout.
 *
 * No link may lead from a box to itself.
 */
export function layeredLayout(boxes: readonly Box[], links: readonly Link[], gaps: Gaps): Layout {
  const { ranks, turned } = rankNodes(boxes.length, links);
  const { nodes, levels, steps, chains } = splitLinks(boxes, links, ranks, turned);
  const layers: number[][] = [];
  for (const [node, level] of levels.entries()) (layers[level] ??= []).push(node);

  const ordered = orderLayers(layers, steps);
  const heights = nodes.map(({ height }) => height);
  const middles = placeLayers(ordered, steps, heights, gaps.boxes);
  const { starts, ends } = findPorts(steps, middles, heights);

  const widths = ordered.map((layer) => Math.max(...layer.map((node) => nodes[node]?.width ?? 0)));
  let width = 0;
  const lefts = widths.map((each, layer) => {
    width += (layer === 0 ? 0 : gaps.layers) + each;
    return width - each;
  });
  const leftOf = (node: number): number => lefts[levels[node] ?? 0] ?? 0;
  const rightOf = (node: number): number => leftOf(node) + (widths[levels[node] ?? 0] ?? 0);

  const lines = chains.map((chain, index) => {
    const points = chain.flatMap((step) => {
      const { from = 0, to = 0 } = steps[step] ?? {};
      const [start = 0, end = 0] = [starts[step], ends[step]];
      // Past what is wider in the same layer it goes straight.
      const edge = from < boxes.length ? leftOf(from) + (nodes[from]?.width ?? 0) : rightOf(from);
      return [
        { x: edge, y: start },
        { x: rightOf(from), y: start },
        { x: leftOf(to), y: end },
      ];
    });
    const distinct = points.filter(({ x, y }, place) => {
      const previous = points[place - 1];
      return x !== previous?.x || y !== previous.y;
    });
    return turned[index] === true ? distinct.toReversed() : distinct;
  });
  return {
    width,
    height: Math.max(0, ...middles.map((middle, node) => middle + (heights[node] ?? 0) / 2)),
    boxes: boxes.map(({ height }, node) => ({
      x: leftOf(node),
      y: (middles[node] ?? 0) - height / 2,
    })),
    lines,
  };
}

interface Split {
  /** The boxes, and after them the narrow places that links over several layers go through. */
  readonly nodes: readonly Box[];
  /** The layer of each node. */
  readonly levels: readonly number[];
  /** Links from one layer to the next. */
  readonly steps: readonly Link[];
  /** The numbers of the steps that each link consists of, from left to right. */
  readonly chains: readonly (readonly number[])[];
}

function splitLinks(
  boxes: readonly Box[],
  links: readonly Link[],
  ranks: readonly number[],
  turned: readonly boolean[],
): Split {
  const nodes = [...boxes];
  const levels = [...ranks];
  const steps: Link[] = [];
  const chains = links.map(({ from, to }, index) => {
    const [start, end] = turned[index] === true ? [to, from] : [from, to];
    const last = levels[end] ?? 0;
    const chain: number[] = [];
    let node = start;
    for (let level = (levels[start] ?? 0) + 1; level < last; level += 1) {
      levels.push(level);
      const next = nodes.push({ width: 0, height: 4 }) - 1;
      chain.push(steps.push({ from: node, to: next }) - 1);
      node = next;
    }
    chain.push(steps.push({ from: node, to: end }) - 1);
    return chain;
  });
  return { nodes, levels, steps, chains };
}
