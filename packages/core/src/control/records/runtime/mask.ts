/** How much of a value is shown to those who see it masked. */
export interface Mask {
  /** How many characters from the start. */
  readonly first: number;
  /** How many characters from the end. */
  readonly last: number;
}

/**
 * Masks a text: the first and the last characters stay, each of the others becomes `*`. Of a text
 * that is not longer than what stays, nothing stays. Characters are Unicode's code points.
 *
 * @example
 * ```ts
 * maskText("A-17342", { first: 2, last: 1 }); // "A-****2"
 * ```
 */
export function maskText(text: string, { first, last }: Mask): string {
  const characters = Array.from(text);
  const end = characters.length - last;
  const isShort = characters.length <= first + last;
  return characters
    .map((character, index) => (!isShort && (index < first || index >= end) ? character : "*"))
    .join("");
}

/** Whether a text looks like what masking makes of one: someone has sent back what it was shown. */
export function isMasked(text: string, mask: Mask): boolean {
  return text !== "" && maskText(text, mask) === text;
}
