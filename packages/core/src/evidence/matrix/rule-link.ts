import { markup, type Markup } from "#core/evidence/matrix/markup";

/** The anchor of a rule in the page. */
export function ruleAnchor(rule: string): string {
  return `rule-${encodeURIComponent(rule.toWellFormed())}`;
}

/** A rule's id that leads to its row. */
export function ruleLink(rule: string): Markup {
  return markup`<a href="#${ruleAnchor(rule)}"><code><bdi>${rule}</bdi></code></a>`;
}
