/** A name with its indefinite article: `an Entry`, `a Loan`, `a Unit`. */
export function withArticle(name: string): string {
  return /^([AEIO]|U(?!ni|s[ae]))/.test(name) ? `an ${name}` : `a ${name}`;
}
