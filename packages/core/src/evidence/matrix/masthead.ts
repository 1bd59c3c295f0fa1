import type { Proof } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { entry } from "#core/evidence/matrix/entry";
import { instantText } from "#core/evidence/matrix/instant-text";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { triedBefore } from "#core/evidence/tried-before";

/** What was proven, as of which day, when, and with what. */
export function masthead(proof: Proof): Markup {
  const { application, packs, engine, ranAt, environment, scope, tookMs, changedByHand } = proof;
  const { title, name, assurance, jurisdictions, asOf } = application;
  const { node, postgres } = environment;
  const means = [`Bylaw ${engine}`, `Node.js ${node}`, postgres && `PostgreSQL ${postgres}`];
  const earlier = proof.rules.filter((rule) => triedBefore(rule, proof) !== undefined);
  const kept = earlier.length > 0 && `; ${count(earlier.length, "rule")} earlier, unchanged since`;
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
        ${entry("Proven on", markup`${instantText(ranAt)}, in ${durationText(tookMs)}${kept}`)}
        ${entry("Proven with", means.filter(Boolean).join(", "))}
        ${changedByHand.length > 0 && entry("Changed by hand", changedByHand.join(", "))}
        ${!scope.mutants && entry("Changes of the rules", "not tried: they were left out of this run")}
      </dl>
    </header>
  `;
}

function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
