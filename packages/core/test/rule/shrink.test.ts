import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrink } from "#test/rule-shrink";

const seed = 20_261_122;

/** Ways to leave one number out of a list. */
function leavingOut(list: readonly number[]) {
  return list.map(
    (number) => (before: readonly number[]) => before.filter((one) => one !== number),
  );
}

describe("a case that shows something", () => {
  it("is made as small as it can be while it still does", async () => {
    const lists = fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 1, maxLength: 40 });
    const property = fc.asyncProperty(lists, async (list) => {
      const needed = list.filter((number) => number % 7 === 0);
      const shows = async (one: readonly number[]): Promise<boolean> =>
        needed.every((number) => one.includes(number));
      expect(await shrink(list, leavingOut(list), shows)).toEqual(needed);
    });
    await fc.assert(property, { seed });
  });

  it("is tried forty times at most", async () => {
    const list = Array.from({ length: 500 }, (_, number) => number);
    let asked = 0;
    const shows = async (): Promise<boolean> => {
      asked += 1;
      return asked % 2 === 0;
    };
    expect(await shrink(list, leavingOut(list), shows)).toHaveLength(480);
    expect(asked).toBe(40);
  });
});
