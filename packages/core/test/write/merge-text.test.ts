import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines } from "#core/write/diff-lines";
import { mergeText } from "#core/write/merge-text";

const seed = 20_261_122;
const line = fc.constantFrom("a\n", "b\n", "c\n", "d\n", "\n");
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("", "end"))
  .map(([lines, end]) => lines.join("") + end);

describe("comparing lines", () => {
  it("gives hunks that turn the old text into the new one", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(line, { maxLength: 30 }), (a, b) => {
        const result: string[] = [];
        let at = 0;
        for (const { from, to, start, end } of diffLines(a, b)) {
          result.push(...a.slice(at, from), ...b.slice(start, end));
          at = to;
        }
        expect([...result, ...a.slice(at)]).toEqual(b);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("keeps an equal line between two hunks", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(line, { maxLength: 30 }), (a, b) => {
        const hunks = diffLines(a, b);
        for (const [index, hunk] of hunks.entries()) {
          expect(hunk.from).toBeGreaterThan(hunks[index - 1]?.to ?? -1);
        }
      }),
      { seed },
    );
  });

  it("finds a single inserted line", () => {
    expect(diffLines(["a", "b", "c"], ["a", "x", "b", "c"])).toEqual([
      { from: 1, to: 1, start: 1, end: 2 },
    ]);
  });

  it("takes texts that have next to nothing in common as one change", () => {
    const a = Array.from({ length: 3_000 }, (_, index) => `a${index}`);
    const b = Array.from({ length: 3_000 }, (_, index) => `b${index}`);
    expect(diffLines(["same", ...a], ["same", ...b])).toEqual([
      { from: 1, to: 3_001, start: 1, end: 3_001 },
    ]);
  });
});

describe("merging texts", () => {
  it("takes the only side that changed", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeText(base, changed, base)).toBe(changed);
        expect(mergeText(base, base, changed)).toBe(changed);
        expect(mergeText(base, changed, changed)).toBe(changed);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("does not depend on which side is whose", () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(mergeText(base, mine, theirs)).toBe(mergeText(base, theirs, mine));
      }),
      { seed, numRuns: 500 },
    );
  });

  it("keeps every changed line of both when the changes lie apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (i, j) => {
        fc.pre(Math.abs(i - j) > 1);
        const lines = Array.from({ length: 10 }, (_, index) => `line ${index}\n`);
        const mine = lines.with(i, "mine\n");
        const theirs = lines.with(j, "theirs\n");
        expect(mergeText(lines.join(""), mine.join(""), theirs.join(""))).toBe(
          mine.with(j, "theirs\n").join(""),
        );
      }),
      { seed },
    );
  });

  it("refuses changes of the same line and of neighbouring lines", () => {
    expect(mergeText("a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\n")).toBeUndefined();
    expect(mergeText("a\nb\nc\n", "x\nb\nc\n", "a\ny\nc\n")).toBeUndefined();
  });

  it("refuses a change within what the other side deleted", () => {
    expect(mergeText("a\nb\nc\nd\n", "a\nd\n", "a\nb\nx\nd\n")).toBeUndefined();
  });
});
