/** Names as a list in a sentence, each once. */
export function quoteList(names: Iterable<string>): string {
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}
