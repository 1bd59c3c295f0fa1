import type { Place, RuleProof } from "#core/prove/proof";
import { webAddress } from "#core/emit/web-address";
import { layerName, seenText } from "#core/evidence/matrix/ablation-table";
import { digits } from "#core/evidence/matrix/count";
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
export function ruleRow(rule: RuleProof): Markup {
  const slug = statusSlug(rule.status);
  const cells = [statusPill(rule.status), places(rule), property(rule), ablations(rule)];
  return markup`
    <tr class="rule" role="row" id="${ruleAnchor(rule.rule)}" data-status="${slug}">
      <th scope="row" role="rowheader">
        <span class="title" dir="auto">${rule.title}</span>
        <span class="source">${citation(rule)} <code class="quiet"><bdi>${rule.rule}</bdi></code></span>
      </th>
      ${[...cells, mutants(rule), review(rule)].map(cell)}
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
  const more = others.length > 0 && markup` <span class="quiet">and ${others.length} more</span>`;
  return markup`
    <li><span class="layer">${first.layer}</span> ${fileLink(first.file, first.line, "short")}${more}</li>
  `;
}

function property({ property: run }: RuleProof): Content {
  if (run === undefined) return none;
  const { state, runs, met, notMet } = run;
  return markup`
    ${outcome(state)}, ${digits(runs)} runs
    ${share(met, runs)}
    <span class="quiet">met ${digits(met)}, not met ${digits(notMet)}</span>
  `;
}

function ablations({ ablations: all }: RuleProof): Content {
  if (all.length === 0) return none;
  return markup`<ul class="plain">${all.map(
    (ablation) =>
      markup`<li>${seenText(ablation)} <span class="layer">${layerName(ablation.layer)}</span></li>`,
  )}</ul>`;
}

function mutants({ mutation }: RuleProof): Content {
  if (mutation === undefined) return none;
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
