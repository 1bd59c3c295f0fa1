import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decideByTable, loadDecisionTable } from "@bylaw/core";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const catalogue = join(folder, "../../../shared/catalogue/logistics-tables");

function asking(name: string): (inputs: Readonly<Record<string, string>>) => unknown {
  const file = join(folder, "tables", `${name}.csv`);
  const { value, diagnostics } = loadDecisionTable(readFileSync(file, "utf8"), file, "csv");
  expect(diagnostics).toEqual([]);
  const [output] = value?.outputs ?? [];
  return (inputs) => value && output && decideByTable(value, inputs)?.[0]?.[output.name];
}

describe("the segregation table", () => {
  const segregation = asking("segregation");
  const category = asking("segregation-category");
  const classes = "1.1 1.2 1.3 1.4 1.5 1.6 2.1 2.2 2.3 3 4.1 4.2 4.3 5.1 5.2 6.1 6.2 7 8 9".split(
    " ",
  );
  const every = classes.flatMap((hazardClass) =>
    ["gas", "liquid", "solid"].flatMap((physicalState) =>
      ["none", "A", "B", "C", "D"].map((hazardZone) =>
        String(category({ hazardClass, physicalState, hazardZone, packingGroup: "I" })),
      ),
    ),
  );
  const categories = [...new Set(every)].toSorted();

  test("has 18 rows and what is not on it", () => {
    expect(categories.filter((each) => !["none", "unknown"].includes(each))).toHaveLength(18);
  });

  test("says the same of two materials in either order", () => {
    for (const one of categories) {
      for (const other of categories) {
        expect(segregation({ one, other }), `${one} and ${other}`).toBe(
          segregation({ one: other, other: one }),
        );
      }
    }
  });

  test("knows nothing of a category that there is not", () => {
    for (const one of [...categories, "8", ""]) {
      expect(segregation({ one, other: "unknown" })).toBe("unknown");
      expect(segregation({ one: "10", other: one })).toBe("unknown");
    }
  });
});

describe.runIf(existsSync(catalogue))("what ../shared/catalogue read in the law", () => {
  const law = existsSync(catalogue)
    ? (JSON.parse(readFileSync(join(catalogue, "segregation-177-848.json"), "utf8")) as {
        readonly categories: readonly { readonly key: string }[];
        readonly table: readonly (readonly string[])[];
        readonly class1Compatibility: {
          readonly groups: readonly string[];
          readonly table: readonly (readonly string[])[];
        };
      })
    : undefined;

  test("is what the segregation table says, in each of its cells", () => {
    const segregation = asking("segregation");
    const keys = law?.categories.map(({ key }) => key) ?? [];
    const cells = keys.flatMap((one, row) =>
      keys.map((other, column) => ({ one, other, said: law?.table[row]?.[column] || "blank" })),
    );
    expect(cells).toHaveLength(324);
    for (const { one, other, said } of cells) expect(segregation({ one, other })).toBe(said);
  });

  test("is what the compatibility table says, in each of its cells", () => {
    const compatibility = asking("class-1-compatibility");
    const { groups = [], table = [] } = law?.class1Compatibility ?? {};
    const cells = groups.flatMap((one, row) =>
      groups.map((other, column) => ({ one, other, said: table[row]?.[column] || "blank" })),
    );
    expect(cells).toHaveLength(169);
    for (const { one, other, said } of cells) expect(compatibility({ one, other })).toBe(said);
  });
});
