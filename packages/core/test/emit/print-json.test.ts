import { format } from "oxfmt";
import { expect, it } from "vitest";
import { printJson } from "#core/emit/print-json";

it("is printed as the formatter leaves it, at every width", async () => {
  const lists = Array.from({ length: 40 }, (_, length) => [
    `list${length}`,
    ["x".repeat(40), "y".repeat(20 + length), null, true],
  ]);
  const value = {
    empty: [{}, []],
    objects: [{ a: 1, b: { c: ["d"] } }, { a: 2 }],
    left: undefined,
    ...Object.fromEntries(lists),
  };
  const printed = printJson(value);
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
  const { code } = await format("x.json", printed, { printWidth: 100 });
  expect(printed.split("\n")).toEqual(code.split("\n"));
});
