import type { ApplicationGraph } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { entityGraph } from "#core/evidence/matrix/entity-graph";
import { entry, list } from "#core/evidence/matrix/entry";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { ruleLink } from "#core/evidence/matrix/rule-link";
import { stateGraph } from "#core/evidence/matrix/state-graph";

type Entity = ApplicationGraph["entities"][number];

/** What the application keeps: its entities and their states, as pictures and in words. */
export function applicationSection({ entities }: ApplicationGraph): Markup {
  const found =
    entities.length === 0
      ? markup`<p class="none">It has no entity.</p>`
      : markup`
          ${picture("Entities and what they refer to", entityGraph(entities))}
          <div class="cards">${entities.map(entityCard)}</div>
        `;
  return markup`
    <section aria-labelledby="application">
      <h2 id="application">Application</h2>
      <p>What the application keeps. An arrow leads from an entity to one that it refers to.</p>
      ${found}
    </section>
  `;
}

/** A picture that is moved within its frame where it does not fit. */
function picture(label: string, drawing: Markup): Markup {
  return markup`
    <div class="picture" role="group" aria-label="${label}">${drawing}</div>
  `;
}

function entityCard(entity: Entity, index: number): Markup {
  const { name, title, concept, fields, references, states, rules } = entity;
  const kind = concept !== undefined && markup`, a <code><bdi>${concept}</bdi></code>`;
  return markup`
    <article class="card">
      <h3><bdi>${title}</bdi></h3>
      <p class="quiet"><code><bdi>${name}</bdi></code>${kind}, ${count(fields, "field")}</p>
      ${states.length > 0 && picture(`States of ${name}`, stateGraph(entity, `states-${index}`))}
      <dl>
        ${references.length > 0 && entry("Refers to", list(references.map(referenceText)))}
        ${states.length > 0 && entry("States", list(states.map(stateText)))}
        ${rules.length > 0 && entry("Rules", list(rules.map(ruleLink), "inline"))}
      </dl>
    </article>
  `;
}

function referenceText({ entity, field }: Entity["references"][number]): Markup {
  return markup`<bdi>${entity}</bdi> <span class="quiet">by <bdi>${field}</bdi></span>`;
}

function stateText({ name, next }: Entity["states"][number], place: number): Markup {
  const others = next.map((state, index) => [index > 0 && " or ", markup`<bdi>${state}</bdi>`]);
  const follows = next.length === 0 ? ": nothing follows" : markup`, then ${others}`;
  return markup`<bdi>${name}</bdi>${place === 0 && " (initial)"}${follows}`;
}
