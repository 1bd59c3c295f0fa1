import type { MutantResult, Mutation } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { prose } from "#core/evidence/matrix/prose";
import { glyph } from "#core/evidence/matrix/glyph";

/** The mutants of a rule: those that nobody noticed first. */
export function mutantList({ killed, total, mutants }: Mutation): Markup {
  const those = (outcome: MutantResult["outcome"]): readonly MutantResult[] =>
    mutants.filter((mutant) => mutant.outcome === outcome);
  return markup`
    <p>${killed} of ${count(total, "change")} to the rule ${total === 1 ? "was" : "were"} noticed.</p>
    ${group("Survived: nothing noticed it", those("survived"))}
    ${group("Noticed", those("killed"))}
    ${group("Changes neither an example nor this application", those("equivalent"))}
  `;
}

function group(title: string, mutants: readonly MutantResult[]): Markup | false {
  return (
    mutants.length > 0 &&
    markup`
      <h5>${title}</h5>
      <ul class="marked">${mutants.map(mutantItem)}</ul>
    `
  );
}

function mutantItem({ id, description, outcome, by }: MutantResult): Markup {
  return markup`
    <li class="is-${outcome}">
      ${glyph(shapes[outcome])}${prose(description)}
      <span class="quiet"><code><bdi>${id}</bdi></code>${by && noticedBy(by)}</span>
    </li>
  `;
}

const shapes = { killed: "yes", survived: "no", equivalent: "skipped" } as const;

function noticedBy({ what, name }: NonNullable<MutantResult["by"]>): Markup {
  return markup`, by the ${what} “<bdi>${name}</bdi>”`;
}
