/**
 * Control characters but tab and line feed, what has no shape of its own or changes the direction of
 * reading, other ends of lines, half characters, and what XML forbids.
 */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/**
 * Text from outside with every character shown that a reader would not see, or that XML and JSON
 * readers refuse: as `\u{1B}`. Lines end in `\n`.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(
      invisible,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
    );
}

/** The same on one line, without blanks at its ends. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, " ").trim();
}
