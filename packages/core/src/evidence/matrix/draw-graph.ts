import { markup, type Markup } from "#core/evidence/matrix/markup";
import type { Link } from "#core/evidence/matrix/layout/rank-nodes";
import type { Box, Gaps, Point } from "#core/evidence/matrix/layout/layered-layout";
import { stackedLayout } from "#core/evidence/matrix/layout/stacked-layout";

/** A box with what is drawn in it, from its left upper corner. */
interface Drawn extends Box {
  readonly content: Markup;
}

/** A picture of boxes and arrows; what it shows must stand beside it in words as well. */
interface Graph {
  /** An id for the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly boxes: readonly Drawn[];
  /** Arrows between boxes by their numbers; one that leads back to its box is drawn at its side. */
  readonly arrows: readonly Link[];
  readonly gaps: Gaps;
}

/** Draws a graph as SVG; one that is too large for anybody to follow is not drawn. */
export function drawGraph({ id, title, description, boxes, arrows, gaps }: Graph): Markup {
  if (boxes.length > most || arrows.length > 3 * most) {
    return markup`<p class="none">It is too large to be drawn; the list below says the same.</p>`;
  }
  const links = arrows.filter(({ from, to }) => from !== to);
  const loops = arrows.filter(({ from, to }) => from === to);
  const layout = stackedLayout(boxes, links, gaps);
  const width = Math.ceil(layout.width) + 2 * margin;
  const height = Math.ceil(layout.height) + 2 * margin;
  const view = `${-margin} ${-margin} ${width} ${height}`;
  const size = markup`width="${width}" height="${height}" viewBox="${view}"`;
  return markup`
    <svg class="graph" role="img" aria-labelledby="${id}-title ${id}-text" ${size}>
      <title id="${id}-title">${title}</title>
      <desc id="${id}-text">${description}</desc>
      ${layout.lines.map((points) => arrow(lineOf(points)))}
      ${loops.map(({ from }) => arrow(loopAt(layout.boxes[from], boxes[from])))}
      ${boxes.map((box, index) => drawBox(box, layout.boxes[index]))}
    </svg>
  `;
}

/** A drawing within the drawing cuts off what does not fit into it. */
function drawBox({ width, height, content }: Drawn, { x, y }: Point = { x: 0, y: 0 }): Markup {
  return markup`
    <svg x="${round(x)}" y="${round(y)}" width="${width}" height="${height}">${content}</svg>
  `;
}

function arrow(path: string): Markup {
  return markup`<path class="arrow" d="${path}" marker-end="url(#arrow)"/>`;
}

const most = 150;
const margin = 14;

/** A line that is level at its points, so that it passes straight between boxes. */
function lineOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const end = `${round(x)} ${round(y)}`;
      const before = points[index - 1];
      if (before === undefined) return `M${end}`;
      if (before.y === y) return `L${end}`;
      const middle = round((before.x + x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${end}`;
    })
    .join("");
}

/** A line from the upper side of a box back to it. */
function loopAt(
  { x, y }: Point = { x: 0, y: 0 },
  { width }: Box = { width: 0, height: 0 },
): string {
  return `M${round(x + width - 26)} ${round(y)}c0 -13 16 -13 16 0`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
