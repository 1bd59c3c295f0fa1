/** Cases in the order of their size, so that the first to fail is the easiest to read. */
export function smallestFirst<Case>(cases: readonly Case[]): readonly Case[] {
  return cases
    .map((one) => ({ one, size: JSON.stringify(one).length }))
    .toSorted((a, b) => a.size - b.size)
    .map(({ one }) => one);
}
