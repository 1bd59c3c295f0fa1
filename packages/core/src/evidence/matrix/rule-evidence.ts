import type { Problem, Proof, PropertyRun, RuleProof } from "#core/prove/proof";
import { designCheck, type DesignCheck } from "#core/evidence/design-check";
import { ablationTable } from "#core/evidence/matrix/ablation-table";
import { count, digits } from "#core/evidence/matrix/count";
import { fileLink } from "#core/evidence/matrix/file-link";
import { markup, type Content, type Markup } from "#core/evidence/matrix/markup";
import { mutantList } from "#core/evidence/matrix/mutant-list";
import { prose } from "#core/evidence/matrix/prose";
import { ruleGround } from "#core/evidence/matrix/rule-ground";
import { glyph } from "#core/evidence/matrix/glyph";
import { outcome, testList } from "#core/evidence/matrix/test-list";

/** All that is known of a rule, to be opened: what it rests on, and what was found. */
export function ruleEvidence(rule: RuleProof, proof: Proof): Markup {
  const { title, problems, property, ablations, mutation } = rule;
  const check = designCheck(rule);
  const isUnchanged = !proof.scope.mutants && mutation === undefined && property !== undefined;
  const findings = [
    check && section("Examples", designText(check, rule)),
    check === undefined && property && section("Property", propertyText(property)),
    ablations.length > 0 && section("Left out", ablationTable(rule)),
    mutation && section("Mutants", mutantList(mutation)),
    isUnchanged && section("Mutants", markup`<p>Changes of the rule were not tried.</p>`),
  ].filter((finding) => finding !== undefined && finding !== false);
  return markup`
    <details>
      <summary>Evidence<span class="aside"> of ${title}</span></summary>
      <div class="details">
        ${problems.map(problemText)}
        <div class="ground">${ruleGround(rule, proof)}</div>
        ${findings.length > 0 && markup`<div class="findings">${findings}</div>`}
      </div>
    </details>
  `;
}

function section(title: string, content: Content): Markup {
  return markup`<section><h4>${title}</h4>${content}</section>`;
}

function propertyText(property: PropertyRun): Markup {
  const { file, state, runs, met, notMet } = property;
  return markup`
    <p>${outcome(state)} ${fileLink(file)}</p>
    <p>${count(runs, "run")}; the condition was met ${times(met)}, and ${times(notMet)} not.</p>
    ${testList(property)}
  `;
}

/** The examples of a rule about the blueprint, whose file is the pack's and no link. */
function designText({ run, says }: DesignCheck, { pack }: RuleProof): Markup {
  const { file, state, runs, met, notMet } = run;
  return markup`
    <p>${outcome(state)} <code><bdi>${file}</bdi></code> of the pack <bdi>${pack}</bdi></p>
    <p>${says}</p>
    <p>${count(runs, "example")}: ${digits(met)} to refuse, and ${digits(notMet)} to allow.</p>
    ${testList(run)}
  `;
}

function times(number: number): string {
  return number === 1 ? "once" : number === 0 ? "never" : `${digits(number)} times`;
}

function problemText({ code, message, help }: Problem): Markup {
  return markup`
    <div class="problem">
      <p>${glyph("unproven")}<strong>${code}</strong> ${prose(message)}</p>
      ${help !== undefined && markup`<p class="quiet">${prose(help)}</p>`}
    </div>
  `;
}
