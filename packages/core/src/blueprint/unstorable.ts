/** What a text holds that no text of PostgreSQL can hold, and where; undefined when there is no such thing. */
export function findUnstorable(
  text: string,
): { readonly index: number; readonly what: string } | undefined {
  const index = text.search(/[\0\p{Cs}]/u);
  if (index === -1) return undefined;
  return { index, what: text[index] === "\0" ? "a NUL character" : "half of a surrogate pair" };
}

/** The beginning of a text on one line, without what cannot be seen. */
export function showText(text: string): string {
  return text
    .slice(0, 40)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}
