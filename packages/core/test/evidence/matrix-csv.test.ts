import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrixCsv } from "#core/evidence/matrix-csv";
import type { RuleProof } from "#core/prove/proof";
import { payloads } from "../hostile/hostile-text.ts";
import { arbitraryProof } from "./arbitrary-proof.ts";
import { designRule, libraryProof, withoutMutation } from "./library-proof.ts";

const settings = { seed: 20_261_122, numRuns: 200 };

/** Reads what RFC 4180 describes; throws at everything else. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const found = quoted.exec(text);
    const value = found?.[1]?.replaceAll('""', '"') ?? plain.exec(text)?.[0] ?? "";
    at += found?.[0].length ?? value.length;
    rows.at(-1)?.push(value);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else throw new Error(`neither a comma nor the end of a row at ${text.slice(at, at + 20)}`);
  }
  return rows;
}

/** The rows by the names of their columns. */
function records(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readCsv(text);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])),
  );
}

const ruleWith = (changes: Partial<RuleProof>): string =>
  matrixCsv({ ...libraryProof, rules: [{ ...libraryProof.rules[0]!, ...changes }] });

describe("the matrix as CSV", () => {
  it("says of each rule what was found", () => {
    const [enforced, , organisational, , unproven] = records(matrixCsv(libraryProof));
    expect(enforced).toMatchObject({
      rule: "at-most-five-loans",
      regulation: "Library Code",
      citation: "Library Code 12.1(a)",
      status: "enforced",
      enforced_at:
        "edge src/entities/loan/rules.ts:12; database src/db/migrations/0003_triggers.sql:40",
      runs: "100",
      condition_met: "41",
      condition_not_met: "59",
      removal_seen: "edge; database",
      removal_not_seen: "",
      mutants_killed: "2",
      mutants_total: "3",
      mutants_survived: "date-1: from 2020-01-02 on",
      review: "reviewed",
    });
    expect(organisational).toMatchObject({
      duty: "Train everybody at the desk.",
      runs: "",
      review: "needs legal review",
    });
    expect(unproven).toMatchObject({
      status: "unproven",
      problems: "BYL1801: The property fails.; BYL1802: Nobody notices.",
      removal_not_seen: "all",
    });
  });

  it("has a row of the same columns for each rule, whatever the texts are", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        const text = matrixCsv(proof);
        const [names, ...rows] = readCsv(text);
        expect(rows.length).toBe(proof.rules.length);
        for (const row of rows) expect(row.length).toBe(names?.length);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(matrixCsv(proof)).toBe(text);
      }),
      settings,
    );
  });

  it("has nothing that a spreadsheet takes for a formula", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        for (const value of readCsv(matrixCsv(proof)).flat()) {
          expect(value).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u);
        }
      }),
      settings,
    );
  });

  it.for(["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", " =1", "\u00A0=1", "＝1"])(
    "puts an apostrophe before %j",
    (title) => {
      expect(records(ruleWith({ title }))[0]?.["title"]).toMatch(/^'/);
    },
  );

  it.for(["\u200B=1", "\u00AD=1", "\u{E0041}=1"])("shows what is hidden before %j", (title) => {
    expect(records(ruleWith({ title }))[0]?.["title"]).toMatch(/^\\u\{[0-9A-F]+\}=1$/);
  });

  it("says where the examples of a rule about the blueprint stand, and of no layer left out", () => {
    const [row] = records(matrixCsv({ ...libraryProof, rules: [designRule] }));
    expect(row).toMatchObject({
      property: "rules/loans/every-loan-has-a-member.yaml of the pack library",
      removal_seen: "",
      removal_not_seen: "",
    });
  });

  it("says whether changes of the rules were tried", () => {
    const rules = libraryProof.rules.map(withoutMutation);
    const tried = records(matrixCsv(libraryProof)).map((row) => row["mutants_tried"]);
    const left = records(matrixCsv({ ...libraryProof, scope: { mutants: false }, rules }));
    expect(tried).toEqual(["yes", "", "", "", "yes"]);
    expect(left.map((row) => row["mutants_tried"])).toEqual(["no", "", "", "", "no"]);
    expect(left[0]).toMatchObject({ mutants_killed: "", mutants_total: "" });
  });

  it("says when a rule was tried", () => {
    const triedAt = "2026-11-20T09:08:07.000Z";
    expect(records(ruleWith({ triedAt }))[0]?.["tried_at"]).toBe(triedAt);
    expect(records(ruleWith({}))[0]?.["tried_at"]).toBe(libraryProof.ranAt);
  });

  it("has no row for a race", () => {
    const races = libraryProof.races.map((race) => ({ ...race, state: "failed" }) as const);
    expect(matrixCsv({ ...libraryProof, races })).toBe(matrixCsv(libraryProof));
  });

  it.for([...payloads])("keeps %j in its cell", (title) => {
    const [row] = records(ruleWith({ title }));
    expect(row?.["rule"]).toBe("at-most-five-loans");
    expect(row?.["says"]).toBe(libraryProof.rules[0]?.says);
  });
});
