import { describe, expect, it } from "vitest";
import type { FunctionSignature } from "#core/rule/expression/types";
import type { Woven } from "#core/weave/woven";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { codedLibrary, weaveCodedLibrary } from "../fixtures/library-code.ts";

const rule = (id: string, lines: string): Readonly<Record<string, string>> => ({
  [`rules/${id}.yaml`]: `id: ${id}
title: An example
source: { citation: Library Rules 1, says: An example. }
status: in-force
${lines}`,
});

/** A function without its source, or without its form in SQL. */
const lacking = (signature: FunctionSignature, key: "module" | "sql"): FunctionSignature => {
  const { module, sql, ...rest } = signature;
  return { ...rest, ...(key === "sql" ? module && { module } : sql && { sql }) };
};

const layersOf = (woven: Woven | undefined, id: string): readonly string[] =>
  (woven?.enforcements ?? []).filter((item) => item.rule.id === id).map(({ layer }) => layer);

const errorsOf = async (
  files: Readonly<Record<string, string>>,
  blueprint = libraryBlueprint,
  define = codedLibrary,
): Promise<readonly string[]> => {
  const { diagnostics } = await weaveCodedLibrary(files, { blueprint, define });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);
};

describe("rules that call functions of packs", () => {
  it("are enforced in the database where all of them can be said in SQL", async () => {
    const { woven, diagnostics } = await weaveCodedLibrary();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(layersOf(woven, "no-third-week")).toEqual(["edge", "database"]);
    expect(layersOf(woven, "rare-books")).toEqual(["edge", "database"]);
    expect(layersOf(woven, "sixty-days")).toEqual(["database"]);
    expect(layersOf(woven, "three-at-once")).toEqual(["service"]);
    expect(layersOf(woven, "frequent-reader")).toEqual(["database"]);
    expect(layersOf(woven, "fixed-dates")).toEqual(["database"]);
  });

  it("stay in front of the database where a function has no form in SQL", async () => {
    const define = (folder: string) => {
      const { functions = [], ...rest } = codedLibrary(folder);
      return { ...rest, functions: functions.map((each) => lacking(each, "sql")) };
    };
    const { woven } = await weaveCodedLibrary({}, { define });
    expect(layersOf(woven, "no-third-week")).toEqual(["edge"]);
  });

  it.each([
    [
      "rows",
      `kind: visibility
on: Loan
rows: mostAtOnce(records.Loan.filter(o, o.book == record.book), record.lentOn, record.days) < 3
examples:
  - { name: unseen, given: { record: { lentOn: 2026-01-01, days: 1 } }, expect: refused }
  - name: seen
    given: { record: { book: b1, lentOn: 2026-01-01, days: 1 }, records: { Loan: [] } }
    expect: allowed
`,
    ],
    [
      "the date from which a time runs",
      `kind: clock
on: Loan
starts: create
from: addDays(record.lentOn, mostAtOnce(records.Loan.filter(o, o.book == record.book), record.lentOn, 1))
due: { days: 3 }
met: { enters: [returned] }
duty: Remind the borrower.
examples:
  - { name: one, given: { record: { book: b1, lentOn: 2026-01-01, days: 1 } }, expect: { due: 2026-01-05 } }
`,
    ],
  ])("are refused where the database decides: %s (BYL1606)", async (_what, lines) => {
    const found = await errorsOf(rule("by-function", lines));
    expect(found).toContain(
      "BYL1606 Rule by-function calls mostAtOnce, which has no form in SQL, and this is decided in the database.",
    );
  });

  it("are refused where an application could not get a function (BYL1606)", async () => {
    const define = (folder: string) => {
      const { functions = [], ...rest } = codedLibrary(folder);
      return { ...rest, functions: functions.map((each) => lacking(each, "module")) };
    };
    expect(await errorsOf({}, libraryBlueprint, define)).toEqual([
      "BYL1606 Rule no-third-week calls wholeWeeks, which has no source that an application could get.",
      "BYL1606 Rule three-at-once calls mostAtOnce, which has no source that an application could get.",
    ]);
  });

  it("let the database choose the records, so not by what is encrypted (BYL1601)", async () => {
    const lines = `kind: guard
on: Member
when: create
require: >-
  mostAtOnce(records.Loan.filter(o, o.borrower == record.card), date("2026-01-01"), 1) < 3
message: An example.
examples:
  - { name: none, given: { record: { card: "1" }, records: { Loan: [] } }, expect: allowed }
  - { name: no card, given: { record: {}, records: { Loan: [{ borrower: m1 }] } }, expect: refused }
`;
    expect(await errorsOf(rule("by-card", lines))).toEqual([
      "BYL1601 Rule by-card must run in the database, but reads record.card, which is stored encrypted.",
    ]);
  });
});

describe("the controls of packs", () => {
  it("are listed with those of the engine where a rule asks for another (BYL1603)", async () => {
    const found = await errorsOf(rule("mistaken", "kind: control\ncontrol: fixed-date\n"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^BYL1603 .*the controls are .*audit-trail.*, fixed-dates\.$/);
  });

  it("need one entity for each of their concepts (BYL1611)", async () => {
    const blueprint = libraryBlueprint
      .replace(/^ {2}Loan:\n(?: {4}.*\n)*/m, "")
      .replace(/^operations:\n(?: .*\n?)*/m, "")
      .replaceAll(/, Loan: (all|\[.*?\])/g, "");
    expect(await errorsOf({}, blueprint)).toEqual([
      "BYL1611 Rule fixed-dates asks for the control fixed-dates, which needs an entity that is library/Loan.",
    ]);
  });

  it("cannot read what is stored encrypted (BYL1612)", async () => {
    const define = (folder: string) => ({
      ...codedLibrary(folder),
      controls: (codedLibrary(folder).controls ?? []).map(({ name, description, sql }) => {
        const concepts = ["Loan", "Member"];
        return { name, description, concepts, sql: sql.concat("controls/cards.sql") };
      }),
    });
    const files = { "controls/cards.sql": "create index on {Member} ({Member.card});\n" };
    expect(await errorsOf(files, libraryBlueprint, define)).toEqual([
      "BYL1612 Rule fixed-dates asks for the control fixed-dates, whose SQL reads Member.card, which is stored encrypted.",
    ]);
  });
});
