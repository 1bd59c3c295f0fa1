import { markup, type Markup } from "#core/evidence/matrix/markup";

/** Text in which something between backticks is code. */
export function prose(text: string): Markup {
  const parts = text
    .split(/`([^`]+)`/)
    .map((part, place) => (place % 2 === 0 ? part : markup`<code>${part}</code>`));
  return markup`<bdi>${parts}</bdi>`;
}
