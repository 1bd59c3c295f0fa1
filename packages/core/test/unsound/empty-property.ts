import { everything, type Unsound } from "./unsound.ts";

/** A test of the rule's name that does nothing. */
export const emptyProperty: Unsound = {
  name: "a property that is empty",
  rule: "second-librarian",
  faults: [
    {
      file: "test/rules/second-librarian.test.ts",
      from: everything,
      to: `import { it } from "vitest";

it("is kept by the interface (edge)", () => {});
`,
    },
  ],
  says: [
    { code: "BYL1816", names: ["second-librarian"] },
    { code: "BYL1802", names: ["second-librarian", "(database)"] },
  ],
};
