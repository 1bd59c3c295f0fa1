import type { Ablation, RuleProof } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { markup, type Content, type Markup } from "#core/evidence/matrix/markup";
import { ruleLink } from "#core/evidence/matrix/rule-link";
import { glyph } from "#core/evidence/matrix/glyph";

/** Whether taking a layer's enforcement away was noticed. */
export function seenText({ seen }: Pick<Ablation, "seen">): Markup {
  return seen
    ? markup`<span class="outcome is-passed">${glyph("yes")}seen</span>`
    : markup`<span class="outcome is-failed">${glyph("no")}NOT seen</span>`;
}

/** A layer by its name; `all` of them at once. */
export function layerName(layer: Ablation["layer"]): string {
  return layer === "all" ? "all layers" : layer;
}

/** What happened when the enforcement of a rule was taken away, layer by layer. */
export function ablationTable({ ablations, rule }: RuleProof): Markup {
  return markup`
    <table class="inner">
      <caption class="aside">What was left out of ${rule}, and what noticed it</caption>
      <thead>
        <tr>
          <th scope="col">Layer</th>
          <th scope="col">Result</th>
          <th scope="col">Seen by</th>
          <th scope="col">Unrelated rules</th>
        </tr>
      </thead>
      <tbody>${ablations.map(ablationRow)}</tbody>
    </table>
  `;
}

function ablationRow(ablation: Ablation): Markup {
  const { layer, together, by, unrelated } = ablation;
  const mechanism =
    together.length > 0 &&
    markup`<p class="quiet">with ${links(together)}, kept by the same mechanism</p>`;
  return markup`
    <tr>
      <th scope="row">${layerName(layer)}${mechanism}</th>
      <td>${seenText(ablation)}</td>
      <td>${seenBy(by)}</td>
      <td>${stillPassed(unrelated)}</td>
    </tr>
  `;
}

function seenBy(tests: readonly string[]): Content {
  if (tests.length === 0) return markup`<span class="quiet">no test</span>`;
  return markup`<ul class="plain">${tests.map((name) => markup`<li><bdi>${name}</bdi></li>`)}</ul>`;
}

function stillPassed({ run, failed }: Ablation["unrelated"]): Content {
  if (run === 0) return markup`<span class="quiet">none was run</span>`;
  const passed = `${run - failed.length} of ${count(run, "property", "properties")} still passed`;
  return failed.length === 0 ? passed : markup`${passed}<p>Failed: ${links(failed)}</p>`;
}

function links(rules: readonly string[]): Markup {
  return markup`${rules.map((rule, place) => [place > 0 && ", ", ruleLink(rule)])}`;
}
