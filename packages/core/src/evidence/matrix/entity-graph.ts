import type { ApplicationGraph } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { drawGraph } from "#core/evidence/matrix/draw-graph";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { shorten } from "#core/evidence/matrix/shorten";

type Entity = ApplicationGraph["entities"][number];

/** The application's entities as a picture: an arrow leads to each that an entity refers to. */
export function entityGraph(entities: readonly Entity[]): Markup {
  const numbers = new Map(entities.map(({ name }, index) => [name, index]));
  const arrows = entities.flatMap(({ references }, from) =>
    [...new Set(references.map(({ entity }) => entity))].flatMap((entity) => {
      const to = numbers.get(entity);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
  const boxes = entities.map((entity, index) => {
    const sides = [
      arrows.filter(({ from }) => from === index),
      arrows.filter(({ to }) => to === index),
    ];
    // High enough for its arrows to be told apart.
    const height = Math.max(46, ...sides.map(({ length }) => (length + 1) * 10));
    return { width, height, content: entityBox(entity, height) };
  });
  return drawGraph({
    id: "entities-graph",
    title: "Entities and what they refer to",
    description: `${count(entities.length, "entity", "entities")}; an arrow leads from an entity to each that it refers to. The list below says the same.`,
    boxes,
    arrows,
    gaps: { layers: 52, boxes: 16 },
  });
}

const width = 160;

function entityBox({ name, fields, rules }: Entity, height: number): Markup {
  const middle = height / 2;
  return markup`
    <rect class="box" x=".75" y=".75" width="${width - 1.5}" height="${height - 1.5}" rx="4"/>
    ${rules.length > 0 && markup`<rect class="mark" width="4" height="${height}" rx="2"/>`}
    <text class="name" x="14" y="${middle - 3}">${shorten(name, 19)}</text>
    <text x="14" y="${middle + 13}">${count(fields, "field")}, ${count(rules.length, "rule")}</text>
  `;
}
