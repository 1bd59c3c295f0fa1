import { markup, type Content, type Markup } from "#core/evidence/matrix/markup";

/** A term with what is to be said of it, in a list of such. */
export function entry(term: string, content: Content): Markup {
  return markup`<div><dt>${term}</dt><dd>${content}</dd></div>`;
}

/** A list: one below the other, or one after the other in a line. */
export function list(items: readonly Content[], kind: "plain" | "inline" = "plain"): Markup {
  return markup`<ul class="${kind}">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
