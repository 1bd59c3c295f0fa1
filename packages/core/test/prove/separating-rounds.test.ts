import fc from "fast-check";
import { expect, it } from "vitest";
import { separatingRounds } from "#core/prove/separating-rounds";

it("has for any two things a round in which the first is gone while the second is looked at", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 150 }), (count) => {
      const rounds = separatingRounds(count).map((gone) => new Set(gone));
      const all = Array.from({ length: count }, (_, place) => place);
      const unseen = all.flatMap((first) =>
        all.filter((second) => !rounds.some((gone) => gone.has(first) && !gone.has(second))),
      );
      // Only a thing is not looked at while it is gone itself.
      expect(unseen).toEqual(all);
      expect(
        separatingRounds(count)
          .flat()
          .filter((place) => place >= count),
      ).toEqual([]);
    }),
    { seed: 1928, numRuns: 12 },
  );
});

it("needs few rounds, and none where there is nothing to tell apart", () => {
  const needed = [0, 1, 2, 3, 6, 20, 70, 252].map((count) => separatingRounds(count).length);
  expect(needed).toEqual([0, 0, 2, 3, 4, 6, 8, 10]);
});
