import fc from "fast-check";
import { expect, test } from "vitest";
import { decideByTable } from "#core/rule/table/decide-by-table";
import { loadDecisionTable } from "#core/rule/table/load-decision-table";

interface Cell {
  readonly text: string;
  readonly admits: (value: unknown) => boolean;
}

interface Row {
  readonly age: Cell;
  readonly kind: Cell;
  readonly lent: Cell;
}

const anything: Cell = { text: "-", admits: () => true };
const number = fc.integer({ min: 0, max: 6 });
const test1 = fc.oneof(
  number.map((at): Cell => ({ text: `${at}`, admits: (value) => value === at })),
  number.map((at): Cell => ({ text: `< ${at}`, admits: (value) => Number(value) < at })),
  number.map((at): Cell => ({ text: `<= ${at}`, admits: (value) => Number(value) <= at })),
  number.map((at): Cell => ({ text: `> ${at}`, admits: (value) => Number(value) > at })),
  number.map((at): Cell => ({ text: `>= ${at}`, admits: (value) => Number(value) >= at })),
  fc.tuple(number, number).map(([one, other]): Cell => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    return {
      text: `${from}..${to}`,
      admits: (value) => Number(value) >= from && Number(value) <= to,
    };
  }),
);
const several = (cells: readonly Cell[]): Cell => ({
  text: `"${cells.map((cell) => cell.text).join(", ")}"`,
  admits: (value) => cells.some((cell) => cell.admits(value)),
});
const age = fc.oneof(
  fc.constant(anything),
  test1,
  fc.array(test1, { minLength: 1, maxLength: 3 }).map(several),
);
const text = fc
  .constantFrom("a", "b", "c")
  .map((word): Cell => ({ text: word, admits: (value) => value === word }));
const kind = fc.oneof(
  fc.constant(anything),
  text,
  fc.array(text, { minLength: 1, maxLength: 3 }).map(several),
);
const lent = fc.oneof(
  fc.constant(anything),
  fc.boolean().map((flag): Cell => ({ text: String(flag), admits: (value) => value === flag })),
);
const rows = fc.array(fc.record({ age, kind, lent }), { minLength: 1, maxLength: 5 });

/** Every case that the cells can tell apart. */
const cases = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((years) =>
  ["a", "b", "c", "z"].flatMap((word) =>
    [true, false].map((flag) => ({ age: years, kind: word, lent: flag })),
  ),
);

function applying(table: readonly Row[], one: (typeof cases)[number]): number[] {
  return table.flatMap((row, index) =>
    row.age.admits(one.age) && row.kind.admits(one.kind) && row.lent.admits(one.lent)
      ? [index]
      : [],
  );
}

function load(hit: string, table: readonly Row[]): ReturnType<typeof loadDecisionTable> {
  const lines = table.map(
    (row, index) => `r${index}, ${row.age.text}, ${row.kind.text}, ${row.lent.text}, ${index}`,
  );
  const header = `${hit}, age: int, kind: string, lent: bool, => row: int`;
  return loadDecisionTable([header, ...lines].join("\r\n"), "t.csv", "csv");
}

function reportedRows(loaded: ReturnType<typeof loadDecisionTable>, code: string): number[] {
  return loaded.diagnostics
    .filter((one) => one.code === code)
    .map((one) => (one.at?.line ?? 0) - 2);
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].toSorted((one, other) => one - other);
}

const settings = { seed: 20_260_131, numRuns: 600 };

test("unique tables: gaps and overlaps are found exactly, and what is left decides as brute force does", () => {
  let valid = 0;
  fc.assert(
    fc.property(rows, (table) => {
      const hits = cases.map((one) => applying(table, one));
      const loaded = load("unique", table);
      expect(reportedRows(loaded, "BYL2107").length > 0).toBe(hits.some((hit) => hit.length === 0));
      const overlapping = new Set(hits.flatMap((hit) => (hit.length > 1 ? hit.slice(1) : [])));
      const reported = new Set(reportedRows(loaded, "BYL2108"));
      expect(ascending(reported)).toEqual(ascending(overlapping));
      expect(loaded.value === undefined).toBe(loaded.diagnostics.length > 0);
      if (loaded.value === undefined) return;
      valid++;
      for (const [index, one] of cases.entries()) {
        expect(decideByTable(loaded.value, one)).toEqual([{ row: hits[index]?.[0] }]);
      }
    }),
    settings,
  );
  expect(valid).toBeGreaterThan(5);
});

test("first tables: exactly the rows that never count are found, and the first one decides", () => {
  let valid = 0;
  fc.assert(
    fc.property(rows, (table) => {
      const closed = [...table, { age: anything, kind: anything, lent: anything }];
      const hits = cases.map((one) => applying(closed, one));
      const loaded = load("first", closed);
      const counting = new Set(hits.map((hit) => hit[0]));
      const shadowed = closed.flatMap((_, index) => (counting.has(index) ? [] : [index]));
      expect(reportedRows(loaded, "BYL2109")).toEqual(shadowed);
      if (loaded.value === undefined) return;
      valid++;
      for (const [index, one] of cases.entries()) {
        expect(decideByTable(loaded.value, one)).toEqual([{ row: hits[index]?.[0] }]);
      }
    }),
    settings,
  );
  expect(valid).toBeGreaterThan(100);
});

test("a decision from missing inputs holds whatever the missing ones are", () => {
  const missing = fc.subarray(["age", "kind", "lent"], { minLength: 1 });
  let decided = 0;
  fc.assert(
    fc.property(rows, missing, fc.constantFrom("collect", "first"), (table, names, hit) => {
      const loaded = load(hit, [...table, { age: anything, kind: anything, lent: anything }]).value;
      if (loaded === undefined) return;
      for (const one of cases) {
        const partial = Object.fromEntries(
          Object.entries(one).filter(([name]) => !names.includes(name)),
        );
        const decision = decideByTable(loaded, partial);
        if (decision === undefined) continue;
        decided++;
        expect(decideByTable(loaded, one)).toEqual(decision);
      }
    }),
    settings,
  );
  expect(decided).toBeGreaterThan(1000);
});
