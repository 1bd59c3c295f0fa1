import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeArray } from "#platform/database/decode-array";
import { decoderOf } from "#platform/database/decode-value";
import { encodeParameter } from "#platform/database/encode-parameter";

describe("values", () => {
  it("reads back every array of texts that it writes", () => {
    const element = fc.oneof(fc.string({ unit: "binary" }), fc.constant("NULL"), fc.constant(null));
    fc.assert(
      fc.property(fc.array(element), (list) => {
        expect(decodeArray(encodeParameter(list) ?? "", (text) => text)).toEqual(list);
      }),
      { seed: 1 },
    );
  });

  it("reads nested arrays and arrays with a lower bound", () => {
    expect(decodeArray("[0:1]={1,2}", Number)).toEqual([1, 2]);
    expect(decodeArray('{{a,NULL},{"}","\\\\"}}', String)).toEqual([
      ["a", null],
      ["}", "\\"],
    ]);
    expect(decodeArray("{}", String)).toEqual([]);
  });

  it.each([
    ["2026-01-31 10:00:00+00", "2026-01-31T10:00:00.000Z"],
    ["2026-01-31 10:00:00.5+00", "2026-01-31T10:00:00.500Z"],
    ["2026-01-31 10:00:00.123999+00", "2026-01-31T10:00:00.123Z"],
  ])("reads the instant %s as %s", (text, instant) => {
    expect(decoderOf(1184)(text)).toBe(instant);
  });

  it.each(["infinity", "0044-03-15 10:00:00+00 BC", "2026-01-31 10:00:00+01"])(
    "refuses the instant %s",
    (text) => {
      expect(() => decoderOf(1184)(text)).toThrow(RangeError);
    },
  );

  it("refuses parameters that have no text form", () => {
    for (const value of [{}, Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol("x"), [{}]]) {
      expect(() => encodeParameter(value)).toThrow(TypeError);
    }
  });
});
