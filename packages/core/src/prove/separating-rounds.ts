/**
 * Divides things into rounds, in each of which some are taken away and the others are looked at, so
 * that for any two there is a round in which the first is gone while the second is looked at.
 *
 * Each thing gets a code of its own in which equally many places are marked; it is gone in the rounds
 * that are marked. Of two different codes of equal weight neither contains the other, which is all
 * that is needed (E. Sperner, Ein Satz über Untermengen einer endlichen Menge, 1928). So many things
 * as one can choose half of the rounds from find a place: 8 rounds serve 70 things, where looking at
 * all pairs would take 4,830 looks.
 *
 * @returns The places of the things that are gone, for each round
 */
export function separatingRounds(count: number): readonly (readonly number[])[] {
  if (count < 2) return [];
  let length = 2;
  while (choices(length, Math.floor(length / 2)) < count) length += 1;
  const weight = Math.floor(length / 2);
  const codes: number[] = [];
  for (let code = 0; codes.length < count; code += 1) if (ones(code) === weight) codes.push(code);
  return Array.from({ length }, (_, round) =>
    codes.flatMap((code, place) => ((code >> round) % 2 === 1 ? [place] : [])),
  );
}

function choices(from: number, taken: number): number {
  let found = 1;
  for (let index = 1; index <= taken; index += 1) found = (found * (from - taken + index)) / index;
  return Math.round(found);
}

function ones(code: number): number {
  let rest = code;
  let count = 0;
  for (; rest > 0; rest >>= 1) count += rest % 2;
  return count;
}
