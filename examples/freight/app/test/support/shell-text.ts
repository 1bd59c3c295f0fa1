/** A text as one word of a POSIX shell; nothing in it is acted upon. */
export function shellWord(text: string): string {
  return /^[\w./:=-]+$/.test(text)
    ? text
    : `'${printable(text).replaceAll("'", String.raw`'\''`)}'`;
}

/** A text as a comment of a shell, on one line. */
export function shellComment(text: string): string {
  return `# ${printable(text)}`;
}

/**
 * A value as JSON that can stand in a word or a here-document and be pasted into a terminal: whatever
 * does not print, or what an interactive shell might act upon, is escaped.
 */
export function shellJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll(/[!\p{C}\p{Z}]/gu, (character) =>
    character === " " || character === "\n" ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

function printable(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
}
