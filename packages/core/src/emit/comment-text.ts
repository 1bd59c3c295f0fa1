/**
 * Makes text safe inside a comment of any emitted language: one line, nothing that could end the
 * comment, nothing that changes the direction in which the line is read.
 */
export function commentText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("*/", "* /")
    .trim()
    .slice(0, 300);
}
