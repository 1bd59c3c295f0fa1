/**
 * Makes text from outside safe in Markdown, wherever it stands: one line, nothing that changes the
 * direction in which it is read, and nothing that Markdown or HTML would act upon.
 *
 * @example
 * ```ts
 * markdownText("# 1 of *many*"); // "\\# 1 of \\*many\\*"
 * ```
 */
export function markdownText(text: string): string {
  return atLineStart(escapeMarkdown(oneLine(text)));
}

/** The same, but what stands between two backticks stays code; not for cells of tables. */
export function markdownProse(text: string): string {
  return withCode(text, (span) => span);
}

/** As `markdownProse`, in a cell of a table, where a bar within code needs a backslash too. */
export function markdownCell(text: string): string {
  return withCode(text, (span) => span.replaceAll("|", "\\|"));
}

/** A link whose text comes from outside; without an address only the text. */
export function markdownLink(text: string, address: string | undefined): string {
  if (address === undefined) return markdownText(text);
  return `[${markdownText(text)}](<${address.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

function withCode(text: string, code: (span: string) => string): string {
  const parts = oneLine(text).split(/(?<!`)(`[^`]+`)(?!`)/);
  return atLineStart(
    parts.map((part, place) => (place % 2 === 0 ? escapeMarkdown(part) : code(part))).join(""),
  );
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#~]|&(?=[#\w])/g, (character) => `\\${character}`);
}

/** What would begin a list, an underlined heading or a rule. */
function atLineStart(text: string): string {
  return text.replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}
