/** Text from outside with control and formatting characters made visible, for a terminal. */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(
      /[\p{Cc}\p{Cf}\p{Cs}]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
    );
}
