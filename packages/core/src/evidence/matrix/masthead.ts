import type { Proof } from "#core/prove/proof";
import { entry } from "#core/evidence/matrix/entry";
import { markup, type Markup } from "#core/evidence/matrix/markup";

/** What was proven, as of which day, when, and with what. */
export function masthead({
  application,
  packs,
  engine,
  ranAt,
  environment,
  ...run
}: Proof): Markup {
  const { title, name, assurance, jurisdictions, asOf } = application;
  const { node, postgres } = environment;
  const means = [`Bylaw ${engine}`, `Node.js ${node}`, postgres && `PostgreSQL ${postgres}`];
  const when = markup`<time datetime="${ranAt}">${instantText(ranAt)}</time>`;
  const law = packs.map((pack) => `${pack.name} ${pack.version}`);
  return markup`
    <header class="masthead">
      <p class="overline">Compliance matrix</p>
      <h1 dir="auto">${title}</h1>
      <dl>
        ${entry("Application", markup`<code><bdi>${name}</bdi></code>`)}
        ${entry("Law as of", markup`<time datetime="${asOf}">${asOf}</time>`)}
        ${entry("Law of", jurisdictions.join(", ") || "no jurisdiction")}
        ${entry("Packs", law.join(", ") || "none")}
        ${entry("Assurance", assurance)}
        ${entry("Proven on", markup`${when}, in ${durationText(run.tookMs)}`)}
        ${entry("Proven with", means.filter(Boolean).join(", "))}
      </dl>
    </header>
  `;
}

/** `2026-11-22T14:50:03.120Z` as `2026-11-22 14:50 UTC`. */
function instantText(instant: string): string {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
}

function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
