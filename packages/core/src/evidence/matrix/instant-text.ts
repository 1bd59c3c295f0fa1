import { markup, type Markup } from "#core/evidence/matrix/markup";

/** A moment, `2026-11-22T14:50:03.120Z`, as `2026-11-22 14:50 UTC`. */
export function instantText(instant: string): Markup {
  const text = instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
  return markup`<time datetime="${instant}">${text}</time>`;
}
