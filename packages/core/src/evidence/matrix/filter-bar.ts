import type { RuleProof } from "#core/prove/proof";
import { glyph } from "#core/evidence/matrix/glyph";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { statuses, statusSlug } from "#core/evidence/matrix/status";
import { regulationOf } from "#core/evidence/regulation-of";

/** What to show of the rules. It is hidden until the page's script, which does the work, shows it. */
export function filterBar(rules: readonly RuleProof[]): Markup {
  const regulations = Map.groupBy(rules, ({ citation }) => regulationOf(citation));
  const options = [...regulations].map(
    ([name, { length }]) => markup`<option value="${name}">${name} (${length})</option>`,
  );
  return markup`
    <form id="filter" class="filter" role="search" aria-label="Filter the rules" hidden="">
      <label>Text <input type="search" name="q" autocomplete="off" spellcheck="false"/></label>
      <label>Regulation
        <select name="regulation"><option value="">all (${rules.length})</option>${options}</select>
      </label>
      <fieldset>
        <legend>Status</legend>
        ${statuses.map(({ status }) => {
          const slug = statusSlug(status);
          const number = rules.filter((rule) => rule.status === status).length;
          return markup`
            <label class="chip">
              <input type="checkbox" name="status" value="${slug}"/>${glyph(slug)}${status}
              <span class="quiet">${number}</span>
            </label>
          `;
        })}
      </fieldset>
      <div class="state">
        <p id="count" role="status"></p>
        <div class="buttons">
          <button type="button" id="open-all" aria-pressed="false">Open all evidence</button>
          <button type="reset">Show all rules</button>
        </div>
      </div>
    </form>
    <p id="filtered" class="filtered" hidden=""></p>
  `;
}
