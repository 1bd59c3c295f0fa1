import type { Proof } from "#core/prove/proof";
import { applicationSection } from "#core/evidence/matrix/application-section";
import { filterBar } from "#core/evidence/matrix/filter-bar";
import { markup } from "#core/evidence/matrix/markup";
import { masthead } from "#core/evidence/matrix/masthead";
import { pageAssets } from "#core/evidence/matrix/page-assets";
import { racesSection } from "#core/evidence/matrix/races";
import { ruleTable } from "#core/evidence/matrix/rule-table";
import { glyphs } from "#core/evidence/matrix/glyph";
import { summary } from "#core/evidence/matrix/summary";
import { triedBefore } from "#core/evidence/tried-before";

/**
 * The matrix for people, as one page that needs no network and no script: each rule with what is
 * claimed of it and what was found. Its links lead into the application from `compliance/`.
 *
 * Nothing of a proof becomes markup, and a policy in the page forbids every script but its own.
 *
 * @example
 * ```ts
 * await writeFile("compliance/matrix.html", matrixHtml(proof));
 * ```
 */
export function matrixHtml(proof: Proof): string {
  const { application, rules, races, graph } = proof;
  const { policy, style, script } = pageAssets();
  const hasEarlier = rules.some((rule) => triedBefore(rule, proof) !== undefined);
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="${policy}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="referrer" content="no-referrer"/>
        <meta name="color-scheme" content="light dark"/>
        <title>Compliance matrix: ${application.title}</title>
        ${style}
      </head>
      <body>
        <a class="skip" href="#rules">Skip to the rules</a>
        ${glyphs}
        ${masthead(proof)}
        <nav aria-label="Parts of this page">
          <ul>
            <li><a href="#summary">Summary</a></li>
            <li><a href="#rules">Rules</a></li>
            <li><a href="#races">Races</a></li>
            <li><a href="#application">Application</a></li>
          </ul>
        </nav>
        <main>
          ${summary(proof)}
          <section aria-labelledby="rules">
            <h2 id="rules" tabindex="-1">Rules</h2>
            ${filterBar(rules)}
            ${ruleTable(proof)}
          </section>
          ${racesSection(races)}
          ${applicationSection(graph)}
        </main>
        <footer>
          <p>
            Printed from <a class="path" href="proof.json">proof.json</a> and from nothing else.
            ${hasEarlier && "What was found before this run began, and has not changed since, says so. "}
            <a class="path" href="decisions.md">decisions.md</a> says why each rule applies,
            <a class="path" href="checklist.md">checklist.md</a> what people must do, and
            <a class="path" href="matrix.csv">matrix.csv</a> is this table for spreadsheets. This page
            is one of the files that
            <a class="path" href="attestation.dsse.json">attestation.dsse.json</a> is signed over;
            <code>bylaw evidence verify</code> checks them.
          </p>
        </footer>
        ${script}
      </body>
    </html>
  `.toString();
}
