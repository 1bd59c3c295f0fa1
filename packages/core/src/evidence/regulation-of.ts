/**
 * The regulation that a citation is from, for grouping: what stands before its clauses. Goes by the
 * shape of the citation alone and takes the first of several.
 *
 * A title of a code keeps its part (`27 CFR 164`) or section (`27 USC 104`). A name in capitals keeps
 * its number or version (`ISO 2108`, `ABC DEF 4.0.1`), and so does one whose number is no clause
 * (`Directive 95/46/EC`). From any other name its clause is left out (`Library Rules 4.3`).
 *
 * @example
 * ```ts
 * regulationOf("27 CFR 164.312(a)(1); 165.2"); // "27 CFR 164"
 * ```
 */
export function regulationOf(citation: string): string {
  const parts = citation.replaceAll(/\s+/gu, " ").split(/[,;]/);
  const first = parts.map((part) => part.trim()).find((part) => part !== "") ?? "";
  return codified(first) ?? named(first) ?? "Without a citation";
}

/** `27 C.F.R. Part 164` and `27 U.S.C. § 104(a)`, as titles of codes are cited. */
function codified(text: string): string | undefined {
  const found =
    /^(?<title>\d+) (?<code>C\.?F\.?R\.?|U\.?S\.?C\.?) (?:§+ ?|part )?(?<chapter>chapter )?(?<unit>[\w-]+)/i.exec(
      text,
    )?.groups;
  if (found === undefined) return undefined;
  const { title, code = "", chapter, unit } = found;
  const name = `${title} ${code.replaceAll(".", "").toUpperCase()}`;
  return chapter === undefined ? `${name} ${unit}` : `${name} Chapter ${unit}`;
}

function named(text: string): string | undefined {
  const name = text
    // Articles, and clauses of chapters with Roman numbers, are within a regulation.
    .replace(/ (?:art(?:icle|\.)|sec(?:tion|\.)|§|clause|para(?:graph|\.)|annex)s?(?: .*)?$/iu, "")
    .replace(/( [IVXLC]+)\/\d.*$/, "$1");
  const words = name.split(" ");
  const place = words.findIndex((word, at) => /^\d/.test(word) && hasLetter(words.slice(0, at)));
  const kept = place < 0 ? words : words.slice(0, isClause(words, place) ? place : place + 1);
  // Remarks in brackets at the end, such as what of it is meant.
  return kept.join(" ").replace(/(?: \([^()]*\))+$/, "") || undefined;
}

function hasLetter(words: readonly string[]): boolean {
  return words.some((word) => /^\p{L}/u.test(word));
}

/** Whether the number says where something stands in what the words before it name. */
function isClause(words: readonly string[], place: number): boolean {
  const word = words[place] ?? "";
  if (/^[\w.-]+\(/.test(word)) return true;
  if (/^\d+[/:-]/.test(word)) return false;
  const name = words.slice(0, place).findLast((each) => /^\p{L}/u.test(each)) ?? "";
  return name !== name.toUpperCase();
}
