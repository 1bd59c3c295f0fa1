import type { TestRun } from "#core/prove/proof";
import { fileLink } from "#core/evidence/matrix/file-link";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { outcome, testList } from "#core/evidence/matrix/test-list";

/** What was tried with many requests at once. */
export function racesSection(races: readonly TestRun[]): Markup {
  const found =
    races.length === 0
      ? markup`<p class="none">No such test was run.</p>`
      : markup`<div class="cards">${races.map(raceFile)}</div>`;
  return markup`
    <section aria-labelledby="races">
      <h2 id="races">Races</h2>
      <p>What only shows when many requests come at once, tried on a real PostgreSQL server.</p>
      ${found}
    </section>
  `;
}

function raceFile(run: TestRun): Markup {
  return markup`
    <article class="card">
      <h3>${fileLink(run.file)} ${outcome(run.state)}</h3>
      ${testList(run)}
    </article>
  `;
}
