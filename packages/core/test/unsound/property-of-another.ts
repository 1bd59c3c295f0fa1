import { everything, type Unsound } from "./unsound.ts";

/** A test that is thorough, and about another rule on another kind of record. */
export const propertyOfAnother: Unsound = {
  name: "a property that tests another rule",
  rule: "keep-loans",
  faults: [
    {
      file: "test/rules/keep-loans.test.ts",
      from: everything,
      to: `import { testRows } from "#test/rule-rows";

testRows("own-record", [
  {
    name: "oneself",
    given: { record: { id: "m1" }, actor: { role: "member", subject: "m1" } },
    expect: "allowed",
  },
  {
    name: "another",
    given: { record: { id: "m1" }, actor: { role: "member", subject: "m2" } },
    expect: "refused",
  },
]);
`,
    },
  ],
  says: [{ code: "BYL1802", names: ["keep-loans", "(database)"] }],
};
