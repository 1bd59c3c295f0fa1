import type { Proof, RuleProof } from "#core/prove/proof";
import { count } from "#core/evidence/matrix/count";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { ruleEvidence } from "#core/evidence/matrix/rule-evidence";
import { columns, ruleRow } from "#core/evidence/matrix/rule-row";
import { regulationOf } from "#core/evidence/regulation-of";

/** The rules with what was found of each, by regulation, in the order of the packs. */
export function ruleTable(proof: Proof): Markup {
  const { rules } = proof;
  if (rules.length === 0) return markup`<p class="none">No pack is in use: there is no rule.</p>`;
  const groups = Map.groupBy(rules, ({ citation }) => regulationOf(citation));
  const heads = columns.map((name) => markup`<th scope="col" role="columnheader">${name}</th>`);
  // The roles are for browsers that forget them where rows are shown as cards.
  return markup`
    <table class="rules" role="table">
      <caption class="aside">Each rule of the packs, its status, and what was found</caption>
      <thead role="rowgroup"><tr role="row">${heads}</tr></thead>
      ${[...groups].map(([regulation, members]) => ruleGroup(regulation, members, proof))}
    </table>
  `;
}

function ruleGroup(regulation: string, rules: readonly RuleProof[], proof: Proof): Markup {
  const size = count(rules.length, "rule");
  return markup`
    <tbody role="rowgroup" data-regulation="${regulation}">
      <tr class="group" role="row">
        <th scope="rowgroup" role="rowheader" colspan="${columns.length}">
          <h3><bdi>${regulation}</bdi></h3> <span class="quiet" data-all="${size}">${size}</span>
        </th>
      </tr>
      ${rules.map((rule) => [ruleRow(rule, proof), evidenceRow(rule, proof)])}
    </tbody>
  `;
}

function evidenceRow(rule: RuleProof, proof: Proof): Markup {
  return markup`
    <tr class="evidence" role="row">
      <td role="cell" colspan="${columns.length}">${ruleEvidence(rule, proof)}</td>
    </tr>
  `;
}
