import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Layout, Point } from "#core/evidence/matrix/layout/layered-layout";
import type { Link } from "#core/evidence/matrix/layout/rank-nodes";
import { stackedLayout } from "#core/evidence/matrix/layout/stacked-layout";

const settings = { seed: 20_261_122, numRuns: 300 };
const gaps = { layers: 40, boxes: 12 };

interface Graph {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

const graph: fc.Arbitrary<Graph> = fc
  .array(fc.record({ width: fc.integer({ min: 40, max: 200 }), height: fc.constant(46) }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((boxes) => {
    const box = fc.nat(boxes.length - 1);
    const link = fc.record({ from: box, to: box }).filter(({ from, to }) => from !== to);
    const links = boxes.length === 1 ? fc.constant([]) : fc.array(link, { maxLength: 24 });
    return links.map((found) => ({ boxes, links: found }));
  });

function lay({ boxes, links }: Graph): Layout {
  return stackedLayout(boxes, links, gaps);
}

/** Points along a line, straight between those it goes through. */
function along(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    // Between layers a line is curved; where it is level, it passes boxes.
    return start.y === end.y ? [start, { x: (start.x + end.x) / 2, y: start.y }, end] : [];
  });
}

describe("the layout of a graph", () => {
  it("keeps boxes apart, and within its size", () => {
    fc.assert(
      fc.property(graph, (given) => {
        const layout = lay(given);
        const placed = given.boxes.map((box, index) => ({ ...box, ...layout.boxes[index]! }));
        for (const [index, a] of placed.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(-0.001);
          expect(a.x + a.width).toBeLessThanOrEqual(layout.width + 0.001);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.001);
          for (const b of placed.slice(index + 1)) {
            const isBeside =
              a.x + a.width + gaps.boxes <= b.x + 0.001 ||
              b.x + b.width + gaps.boxes <= a.x + 0.001;
            const isAbove =
              a.y + a.height + gaps.boxes <= b.y + 0.001 ||
              b.y + b.height + gaps.boxes <= a.y + 0.001;
            expect(isBeside || isAbove).toBe(true);
          }
        }
      }),
      settings,
    );
  });

  it("leads each line from the side of its first box to the side of its last", () => {
    fc.assert(
      fc.property(graph, (given) => {
        const layout = lay(given);
        expect(layout.lines).toHaveLength(given.links.length);
        for (const [index, { from, to }] of given.links.entries()) {
          const [start, end] = [layout.lines[index]!.at(0)!, layout.lines[index]!.at(-1)!];
          for (const [point, number] of [
            [start, from],
            [end, to],
          ] as const) {
            const [{ x, y }, box] = [layout.boxes[number]!, given.boxes[number]!];
            expect([x, x + box.width]).toContain(point.x);
            expect(point.y).toBeGreaterThan(y);
            expect(point.y).toBeLessThan(y + box.height);
          }
        }
      }),
      settings,
    );
  });

  it("has a place of its own for each end of a line, and leads no line through a box", () => {
    fc.assert(
      fc.property(graph, (given) => {
        const layout = lay(given);
        const ends = layout.lines.flatMap((points) => [points.at(0)!, points.at(-1)!]);
        const places = new Set(ends.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
        expect(places.size).toBe(ends.length);
        for (const { x, y } of layout.lines.flatMap(along)) {
          const hit = given.boxes.findIndex(({ width, height }, index) => {
            const corner = layout.boxes[index]!;
            const isInside = x > corner.x + 0.001 && x < corner.x + width - 0.001;
            return isInside && y > corner.y && y < corner.y + height;
          });
          expect(hit).toBe(-1);
        }
      }),
      settings,
    );
  });

  it("leads to the right where nothing goes round in a circle", () => {
    fc.assert(
      fc.property(graph, ({ boxes, links }) => {
        const forward = links.map(({ from, to }) => ({
          from: Math.min(from, to),
          to: Math.max(from, to),
        }));
        const layout = lay({ boxes, links: forward });
        for (const { from, to } of forward) {
          expect(layout.boxes[from]!.x).toBeLessThan(layout.boxes[to]!.x);
        }
      }),
      settings,
    );
  });

  it("draws a chain as a straight line, and is the same each time", () => {
    const boxes = Array.from({ length: 4 }, () => ({ width: 100, height: 40 }));
    const links = [0, 1, 2].map((from) => ({ from, to: from + 1 }));
    const layout = lay({ boxes, links });
    expect(layout).toEqual({
      width: 520,
      height: 40,
      boxes: [0, 140, 280, 420].map((x) => ({ x, y: 0 })),
      lines: [100, 240, 380].map((x) => [
        { x, y: 20 },
        { x: x + 40, y: 20 },
      ]),
    });
    expect(lay({ boxes, links })).toEqual(layout);
  });

  it("lays out nothing as nothing", () => {
    expect(lay({ boxes: [], links: [] })).toEqual({ width: 0, height: 0, boxes: [], lines: [] });
  });
});
