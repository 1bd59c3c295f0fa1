import { markdownText } from "#core/emit/quote-markdown";
import { visibleText } from "#core/evidence/visible-text";

/**
 * Text from outside as one line of OSCAL's markup, in which nothing of it acts as markup. OSCAL's
 * lines are never empty: an empty one becomes `–`. Source: OSCAL 1.2.1, data type markup-line, which
 * is Markdown with superscripts.
 */
export function markupLine(text: string): string {
  return markdownText(text).replaceAll("^", String.raw`\^`) || "–";
}

/** Paragraphs of text from outside; empty ones are left out. Source: data type markup-multiline. */
export function markupText(...paragraphs: readonly (string | undefined)[]): string {
  return paragraphs
    .flatMap((paragraph = "") => (paragraph.trim() === "" ? [] : [markupLine(paragraph)]))
    .join("\n\n");
}

/** Text from outside as a block of code; its fence is longer than any within it. */
export function markupCode(text: string): string {
  const shown = visibleText(text);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${shown}\n${fence}`;
}
