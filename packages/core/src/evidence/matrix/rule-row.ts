import type { Place, Proof, RuleProof } from "#core/prove/proof";
import { webAddress } from "#core/emit/web-address";
import { designCheck } from "#core/evidence/design-check";
import { layerName, seenText } from "#core/evidence/matrix/ablation-table";
import { count, digits } from "#core/evidence/matrix/count";
import { fileLink } from "#core/evidence/matrix/file-link";
import { glyph } from "#core/evidence/matrix/glyph";
import { markup, type Content, type Markup } from "#core/evidence/matrix/markup";
import { ruleAnchor } from "#core/evidence/matrix/rule-link";
import { statusPill, statusSlug } from "#core/evidence/matrix/status";
import { outcome } from "#core/evidence/matrix/test-list";

/** The columns of the matrix, in the order of the cells of `ruleRow`. */
export const columns = [
  "Rule",
  "Status",
  "Enforced at",
  "Property",
  "Left out",
  "Mutants",
  "Legal review",
] as const;

/** The row of a rule: what one wants to know at a glance. */
export function ruleRow(rule: RuleProof, { scope }: Proof): Markup {
  const slug = statusSlug(rule.status);
  const cells = [statusPill(rule.status), places(rule), property(rule), ablations(rule)];
  return markup`
    <tr class="rule" role="row" id="${ruleAnchor(rule.rule)}" data-status="${slug}">
      <th scope="row" role="rowheader">
        <span class="title" dir="auto">${rule.title}</span>
        <span class="source">${citation(rule)} <code class="quiet"><bdi>${rule.rule}</bdi></code></span>
      </th>
      ${[...cells, mutants(rule, scope), review(rule)].map(cell)}
    </tr>
  `;
}

function cell(content: Content, place: number): Markup {
  return markup`
    <td role="cell" data-label="${columns[place + 1]}"><div>${content}</div></td>
  `;
}

/** What the rule is from, as a link where it is known where to read it. */
function citation({ citation: text, url }: RuleProof): Markup {
  const address = webAddress(url);
  if (address === undefined) return markup`<bdi>${text}</bdi>`;
  return markup`<a href="${address}" rel="noreferrer"><bdi>${text}</bdi></a>`;
}

const none = markup`<span class="quiet" aria-hidden="true">–</span><span class="aside">none</span>`;

/** The first place of each layer, and how many more there are. */
function places({ enforcedAt, status }: RuleProof): Content {
  if (status === "organisational")
    return markup`<a class="path" href="checklist.md">checklist.md</a>`;
  if (enforcedAt.length === 0) return none;
  const layers = Map.groupBy(enforcedAt, ({ layer }) => layer);
  return markup`<ul class="plain">${[...layers.values()].map(layerPlace)}</ul>`;
}

function layerPlace([first, ...others]: readonly Place[]): Content {
  if (first === undefined) return undefined;
  const line = first.layer === "design" ? undefined : first.line;
  const more = others.length > 0 && markup` <span class="quiet">and ${others.length} more</span>`;
  return markup`
    <li><span class="layer">${first.layer}</span> ${fileLink(first.file, line, "short")}${more}</li>
  `;
}

function property(rule: RuleProof): Content {
  if (rule.property === undefined) return none;
  const { state, runs, met, notMet } = rule.property;
  const isDesign = designCheck(rule) !== undefined;
  const sides = isDesign
    ? `to refuse ${digits(met)}, to allow ${digits(notMet)}`
    : `met ${digits(met)}, not met ${digits(notMet)}`;
  return markup`
    ${outcome(state)}, ${count(runs, isDesign ? "example" : "run")}
    ${share(met, runs)}
    <span class="quiet">${sides}</span>
  `;
}

function ablations(rule: RuleProof): Content {
  const { ablations: all } = rule;
  if (all.length === 0) {
    if (designCheck(rule) === undefined) return none;
    return markup`<span class="quiet">nothing: the blueprint is checked before anything is built</span>`;
  }
  return markup`<ul class="plain">${all.map(
    (ablation) =>
      markup`<li>${seenText(ablation)} <span class="layer">${layerName(ablation.layer)}</span></li>`,
  )}</ul>`;
}

function mutants(
  { mutation, property: run }: RuleProof,
  { mutants: areTried }: Proof["scope"],
): Content {
  if (mutation === undefined) {
    return areTried || run === undefined ? none : markup`<span class="quiet">not tried</span>`;
  }
  const { killed, total } = mutation;
  const survived =
    total > killed &&
    markup`<span class="outcome is-failed">${glyph("no")}${total - killed} survived</span>`;
  return markup`${killed} of ${total}${share(killed, total)}${survived}`;
}

function review({ review: { state, on } }: RuleProof): Content {
  if (state !== "reviewed") return markup`<span class="awaits">needs legal review</span>`;
  return markup`
    <span class="outcome is-passed">${glyph("yes")}reviewed</span>
    ${on !== undefined && markup`<span class="quiet">${on}</span>`}
  `;
}

/** A bar of which a part is filled; the numbers stand beside it. */
function share(part: number, whole: number): Content {
  if (whole === 0) return undefined;
  const width = Math.round((part / whole) * 1000) / 10;
  return markup`
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rest" width="100" height="4"/>
      <rect class="part" width="${width}" height="4"/>
    </svg>
  `;
}
