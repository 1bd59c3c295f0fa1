/**
 * Prints a value as a TypeScript literal; the only way by which a value becomes part of TypeScript.
 * Characters that cannot be seen, or that change the direction of a line, are escaped.
 */
export function tsLiteral(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
