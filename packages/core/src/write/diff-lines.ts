/** A part of a text that was replaced: lines `from` to `to` of the old by `start` to `end` of the new. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Beyond this many differing lines the rest counts as one change; the search is quadratic in it. */
const mostDifferences = 1_000;

/**
 * Finds how lines were changed, in ascending order and with at least one equal line between two
 * hunks. Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  if (old.length === 0 && now.length === 0) return [];
  return hunksBetween(matches(old, now), old.length, now.length).map((hunk) => ({
    from: hunk.from + head,
    to: hunk.to + head,
    start: hunk.start + head,
    end: hunk.end + head,
  }));
}

type Match = readonly [old: number, now: number];

/** The lines that both have, as pairs of indices; none where the two differ too much. */
function matches(old: readonly string[], now: readonly string[]): readonly Match[] {
  const reach = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= mostDifferences; edits++) {
    history.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepTo(reach, diagonal, edits).x;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return walkBack(history, old, now);
    }
  }
  return [];
}

/** From which diagonal one more edit best leads to a diagonal, and how far. */
function stepTo(
  reach: ReadonlyMap<number, number>,
  diagonal: number,
  edits: number,
): { readonly previous: number; readonly x: number } {
  const above = reach.get(diagonal + 1) ?? -1;
  const below = reach.get(diagonal - 1) ?? -1;
  const insert = diagonal === -edits || (diagonal !== edits && below < above);
  return insert ? { previous: diagonal + 1, x: above } : { previous: diagonal - 1, x: below + 1 };
}

function walkBack(
  history: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  now: readonly string[],
): readonly Match[] {
  const found: Match[] = [];
  let x = old.length;
  let y = now.length;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const reach = history[edits] ?? new Map<number, number>();
    const { previous, x: entered } = stepTo(reach, x - y, edits);
    while (x > entered) found.push([--x, --y]);
    x = reach.get(previous) ?? 0;
    y = x - previous;
  }
  return found.toReversed();
}

function hunksBetween(pairs: readonly Match[], oldLength: number, nowLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let from = 0;
  let start = 0;
  for (const [to, end] of [...pairs, [oldLength, nowLength] as const]) {
    if (to > from || end > start) hunks.push({ from, to, start, end });
    from = to + 1;
    start = end + 1;
  }
  return hunks;
}
