/** A text that can serve as a name in the database and in the log. */
export function nameIn(claim: unknown): string | undefined {
  if (typeof claim !== "string" || claim.length === 0 || claim.length > 255) return undefined;
  return /\p{Cc}/u.test(claim) || !claim.isWellFormed() ? undefined : claim;
}
