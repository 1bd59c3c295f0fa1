import type { Proof, RuleProof, Status, TestRun } from "#core/prove/proof";
import { designCheck } from "#core/evidence/design-check";
import { count, digits } from "#core/evidence/matrix/count";
import { glyph } from "#core/evidence/matrix/glyph";
import { markup, type Content, type Markup } from "#core/evidence/matrix/markup";
import { ruleLink } from "#core/evidence/matrix/rule-link";
import { statuses, statusSlug } from "#core/evidence/matrix/status";

/** What the run came to: how many rules have which status, and what that rests on. */
export function summary(proof: Proof): Markup {
  const { rules, races } = proof;
  const numbers = new Map(
    statuses.map(({ status }) => [status, rules.filter((rule) => rule.status === status).length]),
  );
  return markup`
    <section aria-labelledby="summary">
      <h2 id="summary">Summary</h2>
      ${verdict(rules, races)}
      ${rules.length > 0 && statusBar(numbers, rules.length)}
      <ul class="totals">
        ${statuses.map(({ status, means }) => total(status, means, numbers.get(status) ?? 0))}
      </ul>
      ${figures(proof)}
    </section>
  `;
}

function verdict(rules: readonly RuleProof[], races: readonly TestRun[]): Markup {
  const unproven = rules.filter(({ status }) => status === "unproven");
  const failed = races.filter(({ state }) => state === "failed");
  if (unproven.length + failed.length > 0) {
    const texts = [
      unproven.length > 0 && `${count(unproven.length, "rule is", "rules are")} not proven.`,
      failed.length > 0 && `${count(failed.length, "race")} failed.`,
    ];
    return markup`
      <div class="verdict is-unproven">
        <p>${glyph("unproven")}<strong>${texts.filter((text) => text !== false).join(" ")}</strong></p>
        <ul>${unproven.map(unprovenItem)}${failed.map(failedRaceItem)}</ul>
      </div>
    `;
  }
  const enforced = rules.filter(({ status }) => status === "enforced").length;
  const text =
    enforced === 0
      ? "No rule claims to be enforced by the application."
      : `${count(enforced, "rule was", "rules were")} shown to be enforced; none is unproven.`;
  return markup`<p class="verdict is-enforced">${glyph("enforced")}<strong>${text}</strong></p>`;
}

function unprovenItem({ rule, reason }: RuleProof): Markup {
  return markup`<li>${ruleLink(rule)} <bdi>${reason}</bdi></li>`;
}

function failedRaceItem({ file }: TestRun): Markup {
  return markup`<li><a href="#races"><code><bdi>${file}</bdi></code></a> The race failed.</li>`;
}

/** The shares of the statuses as a bar; the numbers stand below it. */
function statusBar(numbers: ReadonlyMap<Status, number>, all: number): Markup {
  let x = 0;
  const parts = [...numbers].map(([status, number]) => {
    const [start, width] = [round(x), round(Math.max(0, (number / all) * 1000 - 2))];
    x += (number / all) * 1000;
    const slug = statusSlug(status);
    return (
      number > 0 && markup`<rect class="is-${slug}" x="${start}" width="${width}" height="10"/>`
    );
  });
  return markup`
    <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>
  `;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function total(status: Status, means: string, number: number): Markup {
  const slug = statusSlug(status);
  return markup`
    <li class="is-${slug}">
      <a href="#status=${slug}">
        <span class="number">${digits(number)}</span>
        <span class="word">${glyph(slug)}${status}</span>
      </a>
      <span class="means">${means}</span>
    </li>
  `;
}

/** What stands behind the statuses, in numbers. */
function figures({ rules, races, scope }: Proof): Markup {
  const ablations = rules.flatMap((rule) => rule.ablations);
  const seen = ablations.filter((ablation) => ablation.seen).length;
  const mutations = rules.flatMap(({ mutation }) => mutation ?? []);
  const changes = sum(mutations.map((mutation) => mutation.total));
  const killed = sum(mutations.map((mutation) => mutation.killed));
  const checks = rules.flatMap((rule) => designCheck(rule) ?? []);
  const kept = checks.filter(({ run }) => run.state === "passed").length;
  const runs = sum(rules.map(({ property }) => property?.runs ?? 0));
  const run = races.filter(({ state }) => state !== "skipped");
  const passed = run.filter(({ state }) => state === "passed").length;
  const left = races.length - run.length;
  const awaiting = rules.filter(({ review }) => review.state !== "reviewed").length;
  return markup`
    <dl class="figures">
      ${figure("Cases tried", digits(runs), "by the rules’ properties")}
      ${figure("Enforcements left out", share(seen, ablations.length), "were noticed")}
      ${checks.length > 0 && figure("About the blueprint", share(kept, checks.length), "rules its check keeps, by their examples")}
      ${
        scope.mutants
          ? figure("Rules changed", share(killed, changes), "changes were noticed")
          : figure("Rules changed", "not tried", "in this run")
      }
      ${races.length > 0 && figure("Races", share(passed, run.length), left === 0 ? "passed" : `passed; ${digits(left)} left out, for want of anything of the kind`)}
      ${figure("Legal review", share(awaiting, rules.length), "rules await it")}
    </dl>
  `;
}

function share(part: number, whole: number): string {
  return `${digits(part)} of ${digits(whole)}`;
}

function figure(term: string, number: string, note: Content): Markup {
  return markup`<div><dt>${term}</dt><dd><span class="number">${number}</span> ${note}</dd></div>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
