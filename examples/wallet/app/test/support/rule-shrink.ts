/** At most so many simpler cases are tried. */
const patience = 40;

/**
 * The simplest case that still shows what a case showed: each simplification is kept if it does.
 *
 * @param shows tells whether a case does; asked 40 times at most. It may fail with a case that cannot be
 * tried at all, such as one that lacks a record to which another refers.
 */
export async function shrink<Case>(
  found: Case,
  simplifications: readonly ((before: Case) => Case | undefined)[],
  shows: (simpler: Case) => Promise<boolean>,
): Promise<Case> {
  let smallest = found;
  let left = patience;
  for (const simplify of simplifications) {
    const simpler = simplify(smallest);
    if (simpler === undefined) continue;
    if (left === 0) break;
    left -= 1;
    if (await shows(simpler).catch(() => false)) smallest = simpler;
  }
  return smallest;
}
