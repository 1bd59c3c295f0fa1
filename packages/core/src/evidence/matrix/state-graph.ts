import type { ApplicationGraph } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { drawGraph } from "#core/evidence/matrix/draw-graph";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { shorten } from "#core/evidence/matrix/shorten";

type Entity = ApplicationGraph["entities"][number];

/** The states of an entity as a picture: the initial one has a dot, final ones a double frame. */
export function stateGraph({ name, states }: Entity, id: string): Markup {
  const numbers = new Map(states.map((state, index) => [state.name, index]));
  return drawGraph({
    id,
    title: `States of ${name}`,
    description: `${count(states.length, "state")}; an arrow leads to each that can follow. The list below says the same.`,
    boxes: states.map(({ name: state, next }, index) => {
      const label = shorten(state, 26);
      const width = Math.max(64, Math.ceil(label.length * 7.2) + 34);
      return { width, height: 28, content: stateBox(label, width, index === 0, next.length === 0) };
    }),
    arrows: states.flatMap(({ next }, from) =>
      next.flatMap((state) => {
        const to = numbers.get(state);
        return to === undefined ? [] : [{ from, to }];
      }),
    ),
    gaps: { layers: 40, boxes: 12 },
  });
}

function stateBox(label: string, width: number, isInitial: boolean, isFinal: boolean): Markup {
  const inside = markup`
    <rect class="inside" x="3.75" y="3.75" width="${width - 7.5}" height="20.5" rx="10"/>
  `;
  const middle = isInitial ? width / 2 + 5 : width / 2;
  return markup`
    <rect class="box" x=".75" y=".75" width="${width - 1.5}" height="26.5" rx="13"/>
    ${isFinal && inside}
    ${isInitial && markup`<circle class="mark" cx="13" cy="14" r="3.5"/>`}
    <text x="${middle}" y="18" text-anchor="middle">${label}</text>
  `;
}
