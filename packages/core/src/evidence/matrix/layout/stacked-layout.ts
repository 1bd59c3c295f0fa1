import { layeredLayout } from "#core/evidence/matrix/layout/layered-layout";
import type { Box, Gaps, Layout, Point } from "#core/evidence/matrix/layout/layered-layout";
import type { Link } from "#core/evidence/matrix/layout/rank-nodes";

/**
 * Lays out what hangs together by links in layers, one such group below the other, and below them
 * in rows the boxes that have no link.
 */
export function stackedLayout(boxes: readonly Box[], links: readonly Link[], gaps: Gaps): Layout {
  const groups = groupsOf(boxes.length, links);
  const linked = groups.filter((group) => group.length > 1);
  const alone = groups.filter((group) => group.length === 1).flat();
  const corners: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  const lines: (readonly Point[])[] = links.map(() => []);
  let [width, height] = [0, 0];
  const numbered = links.map((link, index) => ({ link, index }));

  for (const group of linked) {
    const own = new Map(group.map((box, index) => [box, index]));
    const inside = numbered.filter(({ link }) => own.has(link.from));
    const layout = layeredLayout(
      group.flatMap((box) => boxes[box] ?? []),
      inside.map(({ link }) => ({ from: own.get(link.from) ?? 0, to: own.get(link.to) ?? 0 })),
      gaps,
    );
    const top = height === 0 ? 0 : height + 2 * gaps.boxes;
    const lower = ({ x, y }: Point): Point => ({ x, y: y + top });
    for (const [index, box] of group.entries()) {
      corners[box] = lower(layout.boxes[index] ?? { x: 0, y: 0 });
    }
    for (const [place, { index }] of inside.entries()) {
      lines[index] = (layout.lines[place] ?? []).map(lower);
    }
    width = Math.max(width, layout.width);
    height = top + layout.height;
  }

  const widest = Math.max(width, ...alone.map((box) => boxes[box]?.width ?? 0), rowWidth);
  let point = { x: 0, y: height === 0 ? 0 : height + 2 * gaps.boxes };
  for (const box of alone) {
    const { width: wide = 0, height: high = 0 } = boxes[box] ?? {};
    if (point.x > 0 && point.x + wide > widest) point = { x: 0, y: height + gaps.boxes };
    corners[box] = point;
    width = Math.max(width, point.x + wide);
    height = Math.max(height, point.y + high);
    point = { x: point.x + wide + gaps.boxes, y: point.y };
  }
  return { width, height, boxes: corners, lines };
}

/** Boxes without links stand beside one another up to this width, in pixels. */
const rowWidth = 720;

/** The boxes that hang together, each group in their order, by its first one. */
function groupsOf(count: number, links: readonly Link[]): readonly (readonly number[])[] {
  const leaders = Array.from({ length: count }, (_, box) => box);
  const leaderOf = (box: number): number => {
    let leader = box;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    return leader;
  };
  for (const { from, to } of links) {
    const [a, b] = [leaderOf(from), leaderOf(to)];
    leaders[Math.max(a, b)] = Math.min(a, b);
  }
  return [...Map.groupBy(leaders.keys(), leaderOf).values()];
}
