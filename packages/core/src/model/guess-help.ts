import { didYouMean } from "#core/diagnostic/did-you-mean";

/** The help for a name that is unknown: the one that was probably meant, or the names there are. */
export function guessHelp(name: string, known: Iterable<string>, what: string): string {
  const names = [...new Set(known)];
  const guess = didYouMean(name, names);
  if (guess !== undefined) return `Did you mean \`${guess}\`?`;
  if (names.length === 0) return `There are no ${what}.`;
  const shown = names.slice(0, 12).map((each) => `\`${each}\``);
  return `The ${what} are ${shown.join(", ")}${names.length > shown.length ? ", …" : ""}.`;
}
