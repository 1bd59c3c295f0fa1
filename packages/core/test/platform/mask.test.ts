import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMasked, maskText } from "#platform/records/mask";

const mask = fc.record({ first: fc.nat({ max: 8 }), last: fc.nat({ max: 8 }) });
const text = fc.string({ unit: "binary", maxLength: 24 });

describe("masking a text", () => {
  it.each([
    ["123456", 2, 1, "12***6"],
    ["1234", 2, 1, "12*4"],
    ["123", 2, 1, "***"],
    ["1", 2, 1, "*"],
    ["", 2, 1, ""],
    ["123456", 0, 0, "******"],
    ["123456", 0, 4, "**3456"],
    ["123456", 6, 0, "******"],
    ["\u{1d518}a\u{1f600}bc", 1, 1, "\u{1d518}***c"],
  ])("%s, of which %i and %i characters stay, is %s", (value, first, last, expected) => {
    expect(maskText(value, { first, last })).toBe(expected);
  });

  it("keeps the length, shows characters in their places only, and nothing of what is short", () => {
    fc.assert(
      fc.property(text, mask, (value, { first, last }) => {
        const own = Array.from(value);
        const seen = Array.from(maskText(value, { first, last }));
        expect(seen.length).toBe(own.length);
        const isShort = own.length <= first + last;
        const expected = own.map((character, index) =>
          isShort || (index >= first && index < own.length - last) ? "*" : character,
        );
        expect(seen).toEqual(expected);
      }),
      { seed: 1 },
    );
  });

  it("is noticed in what it made, and in nothing that has another character in the middle", () => {
    fc.assert(
      fc.property(text, mask, (value, how) => {
        expect(isMasked(maskText(value, how), how)).toBe(value !== "");
        expect(isMasked(value.replaceAll("*", "x"), how)).toBe(false);
      }),
      { seed: 2 },
    );
  });
});
