/** Test files that are run by vitest and by the prover; `note` writes down in which order things happen. */
export const samples: Readonly<Record<string, string>> = {
  "names.test.ts": `
import { describe, expect, it, test } from "vitest";
const loan = { name: "four weeks", days: 28, open: true, book: { title: "Emma", pages: [1, 2] }, none: null, fee: 1.5 };
describe("names", () => {
  it.for([loan, { ...loan, name: "a name of more than forty characters is cut off here" }])(
    "$name, $days days, $open, $book.title, $none, $fee, $nothing, $book.pages.1 (edge)", ({ days }) => {
      expect(days).toBe(28);
    });
  it.for([{ days: 28 }])("%s costs $fee: $days.", () => {});
  it.for(["a", "b"])("%s is number %# or %$", (item, { task }) => { expect(task.name).toContain(item); });
  it.for(["a"])("100%% of %s $name", () => {});
  it.for(["a"])("$name and $1 of %s", () => {});
  test.for([["one", 1], ["two", 2]])("%s is %d, not %i, not $0", ([name, value]) => {
    expect(typeof name).toBe("string");
    expect(typeof value).toBe("number");
  });
  it.each([["one", 1], ["two", 2]])("%s and %s", (name, value) => { expect([name, value]).toHaveLength(2); });
  it.each([["one", 1], "two"])("mixed %s", (...given) => { expect(given).toHaveLength(1); });
  it.each([1, 2.5, -0, 10n, true, null, undefined, "x"])("a value %s", () => {});
  it.each([1, 2.5, "3"])("a number %d, %f", () => {});
  it.each([{ a: 1 }])("as JSON: %j", () => {});
  it.each([{ name: "x" }])("by each: $name", ({ name }) => { expect(name).toBe("x"); });
  it.for([new Date("2026-02-03T04:05:06Z")])("a date %s", () => {});
  it.for([])("none of %s", () => {});
  it.for(["x"])("$", () => {});
  it.for(["x"])("50% of it", () => {});
});
describe.for(["Book", "Loan"])("the entity %s", (name) => {
  it("is " + name, () => { expect(name).toMatch(/Book|Loan/); });
  describe("deeper", () => { it("still " + name, () => {}); });
});
describe.each([["Book", 1], ["Loan", 2]])("%s %i", (name, index) => {
  it("has both", () => { expect(name + index).toMatch(/Book1|Loan2/); });
});
`,
  "states.test.ts": `
import { describe, expect, it, test } from "vitest";
it("passes", () => {});
it("fails", () => { expect(1).toBe(2); });
it("throws no error", () => { throw "a text"; });
it("throws nothing", () => { throw undefined; });
it("waits and passes", async () => { await new Promise((done) => setTimeout(done, 5)); });
it("waits and fails", async () => { await Promise.resolve(); throw new Error("late"); });
it("rejects", () => Promise.reject(new Error("rejected")));
it("expects a rejection", async () => { await expect(Promise.reject(new Error("x"))).rejects.toThrow("x"); });
it.skip("is left out", () => { throw new Error("x"); });
it.todo("is to be written");
it("is to be written as well");
it.skipIf(true)("is left out on a condition", () => { throw new Error("x"); });
it.skipIf(false)("is run on a condition", () => {});
it.runIf(true)("is run if", () => {});
it.runIf(false)("is not run if", () => { throw new Error("x"); });
it.skipIf(1)("is left out on something", () => {});
it.runIf("")("is not run on nothing", () => {});
it("ends by itself", ({ skip }) => { skip("no reason"); });
it("ends by itself without a word", ({ skip }) => { skip(); });
it("does not end", ({ skip }) => { skip(false, "no reason"); });
it("does not end and fails", ({ skip }) => { skip(false); throw new Error("x"); });
it("ends on a condition", ({ skip }) => { skip(true, "a reason"); throw new Error("x"); });
it("ends later", async ({ skip }) => { await Promise.resolve(); skip("later"); });
it.for([1, 2, 3])("ends for some: %s", (item, { skip }) => { skip(item === 2, "two"); });
it.for([1, 2, 3])("fails for some: %s", (item) => { expect(item).not.toBe(2); });
it.skipIf(true).for([1, 2])("is left out for all: %s", () => { throw new Error("x"); });
it.runIf(true).each([1, 2])("is run for all: %s", () => {});
it.skip.each([1, 2])("is left out each: %s", () => { throw new Error("x"); });
test("takes options", { timeout: 5000 }, () => {});
test("takes an option to be left out", { skip: true }, () => { throw new Error("x"); });
test("takes a limit", () => {}, 5000);
it.for([1])("takes options for %s", { timeout: 5000 }, (item) => { expect(item).toBe(1); });
it("tells of itself", ({ task }) => { task.meta.rule = { layer: "edge", cases: { met: 1, notMet: 2 } }; });
it("tells of itself and fails", ({ task }) => { task.meta.rule = { layer: "database" }; throw new Error("x"); });
it("tells of itself and ends", ({ task, skip }) => { task.meta.rule = { maskedBy: ["x"] }; skip(); });
describe("a group", () => {
  it("has tests", () => {});
  describe("has groups", () => {
    it("with tests", () => {});
    it("with failing tests", () => { throw new Error("x"); });
  });
  it("has tests behind its groups", () => {});
});
describe.skip("a group that is left out", () => {
  it("with a test", () => { throw new Error("x"); });
  describe("with a group", () => { it("with a test", () => { throw new Error("x"); }); });
});
describe.skipIf(true)("a group that is left out on a condition", () => { it("with a test", () => {}); });
describe.runIf(true)("a group that is run on a condition", () => { it("with a test", () => {}); });
describe.todo("a group that is to be written");
describe.skipIf(true).for([1])("a group for %s", () => { it("with a test", () => { throw new Error("x"); }); });
describe("an asynchronous group", async () => {
  it("has a test", () => {});
  await Promise.resolve();
  it("has a test afterwards", () => {});
});
it("is behind all groups", () => {});
`,
  "order.test.ts": `
import { describe, it } from "vitest";
let seen = "before";
describe("what is in a group " + seen, () => {
  it("is announced when all is there: " + seen, () => {});
  describe("as are groups in it: " + seen, () => { it("is " + seen, () => {}); });
  seen = "after the first";
});
describe("the next", () => { it("is " + seen, () => {}); });
seen = "behind";
it("is last: " + seen, () => {});
`,
  "hooks.test.ts": `
import { appendFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
const note = (text) => appendFileSync(process.env.NOTES + "/hooks.txt", text + "\\n");
beforeAll(() => { note("file before all"); return () => note("file cleanup of all"); });
beforeAll(async () => { await Promise.resolve(); note("file before all 2"); });
afterAll(() => note("file after all"));
afterAll(() => note("file after all 2"));
beforeEach(({ task }) => { note("file before each of " + task.name.split(" > ").at(-1)); return () => note("file cleanup of each"); });
beforeEach(() => { note("file before each 2"); return async () => { await Promise.resolve(); note("file cleanup of each 2"); }; });
afterEach(() => note("file after each"));
afterEach(({ task }) => note("file after each 2 of " + task.name.split(" > ").at(-1)));
it("one", () => note("one"));
describe("outer", () => {
  beforeAll(() => note("outer before all"));
  afterAll(() => note("outer after all"));
  beforeEach(() => note("outer before each"));
  afterEach(() => note("outer after each"));
  it("two", () => note("two"));
  describe("inner", () => {
    beforeAll(() => note("inner before all"));
    afterAll(() => note("inner after all"));
    beforeEach(() => note("inner before each"));
    afterEach(() => note("inner after each"));
    it("three", () => { note("three"); expect(1).toBe(2); });
    it("four", ({ skip }) => { note("four"); skip(); });
    it.skip("five", () => note("five"));
  });
  it("six", () => note("six"));
});
describe("without tests that run", () => {
  beforeAll(() => note("never"));
  afterAll(() => note("never"));
  it.skip("seven", () => {});
  describe("inner", () => { beforeAll(() => note("never")); it.skip("eight", () => {}); });
});
describe.skip("left out", () => {
  beforeAll(() => note("never"));
  it("nine", () => {});
});
it("ten", () => note("ten"));
`,
  "hooks-failing.test.ts": `
import { appendFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
const note = (text) => appendFileSync(process.env.NOTES + "/hooks-failing.txt", text + "\\n");
describe("before each", () => {
  let times = 0;
  beforeEach(() => { note("outer"); });
  beforeEach(() => { times += 1; if (times === 2) throw new Error("before each"); });
  beforeEach(() => note("behind"));
  afterEach(() => note("after each"));
  it("one", () => note("one"));
  it("two", () => note("two"));
  it("three", () => note("three"));
});
describe("before each ends the test", () => {
  beforeEach(({ skip }) => skip("not today"));
  it("four", () => note("four"));
});
describe("after each", () => {
  let times = 0;
  afterEach(() => note("registered first"));
  afterEach(() => { times += 1; if (times === 2) throw new Error("after each"); });
  it("five", () => note("five"));
  it("six", () => note("six"));
  it("seven", () => { note("seven"); throw new Error("x"); });
});
describe("cleanup", () => {
  beforeEach(() => () => { throw new Error("cleanup"); });
  it("eight", () => note("eight"));
});
it("nine", () => note("nine"));
`,
  "before-all-failing.test.ts": `
import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
const note = (text) => appendFileSync(process.env.NOTES + "/before-all-failing.txt", text + "\\n");
describe("a group", () => {
  beforeAll(() => { note("before all"); throw new Error("no books"); });
  beforeAll(() => note("never"));
  afterAll(() => note("after all"));
  it("one", () => note("one"));
  describe("inner", () => {
    beforeAll(() => note("never"));
    it("two", () => note("two"));
  });
  it.skip("three", () => {});
});
it("four", () => note("four"));
`,
  "after-all-failing.test.ts": `
import { afterAll, describe, it } from "vitest";
describe("a group", () => {
  afterAll(() => { throw new Error("the books stay"); });
  it("one", () => {});
  it("two", () => {});
});
it("three", () => {});
`,
  "file-before-all-failing.test.ts": `
import { beforeAll, describe, it } from "vitest";
beforeAll(async () => { await Promise.resolve(); throw new Error("no library"); });
it("one", () => {});
describe("a group", () => { it("two", () => {}); });
`,
  "throwing.test.ts": `
import { it } from "vitest";
it("is never run", () => {});
throw new Error("cannot be loaded");
`,
  "throwing-group.test.ts": `
import { describe, it } from "vitest";
it("is never run", () => {});
describe("a group", () => { throw new Error("cannot be announced"); });
`,
  "unknown-import.test.ts": `
import { it } from "vitest";
import "./is-not-there.ts";
it("is never run", () => {});
`,
  "empty.test.ts": `
import { expect } from "vitest";
expect(1).toBe(1);
`,
  "empty-group.test.ts": `
import { describe, it } from "vitest";
describe("a group without tests", () => {});
it("is run", () => {});
`,
  "left-out.test.ts": `
import { beforeAll, it } from "vitest";
beforeAll(() => { throw new Error("never"); });
it.skip("is left out", () => {});
`,
  "late.test.ts": `
import { afterEach, beforeEach, describe, it } from "vitest";
it("takes too long", () => new Promise(() => {}), 200);
it("is run all the same", () => {});
describe("another clock", () => {
  const { setTimeout } = globalThis;
  beforeEach(() => { globalThis.setTimeout = (work) => setTimeout(work, 0); });
  afterEach(() => { globalThis.setTimeout = setTimeout; });
  it("does not run out", () => new Promise((done) => setTimeout(done, 20)));
});
`,
  "assertions.test.ts": `
import { afterEach, beforeEach, describe, expect, it } from "vitest";
it("says how many there are", () => { expect.assertions(2); expect(1).toBe(1); expect(2).toBe(2); });
it("says more than there are", () => { expect.assertions(3); expect(1).toBe(1); });
it("says fewer than there are", () => { expect.assertions(0); expect(1).toBe(1); });
it("is not held to what another one said", () => { expect(1).toBe(1); });
it("says that there are some", () => { expect.hasAssertions(); expect(1).toBe(1); });
it("says that there are some, and has none", () => { expect.hasAssertions(); });
it("has none and says nothing", () => {});
it("says how many later", async () => { await Promise.resolve(); expect.assertions(1); });
it("fails with as many as it says", () => { expect.assertions(1); expect(1).toBe(2); });
it("says how many and ends", ({ skip }) => { expect.assertions(1); skip(); });
describe("before each", () => {
  beforeEach(() => { expect.assertions(2); expect(1).toBe(1); });
  it("counts from there", () => { expect(1).toBe(1); });
  it("counts from there and has none", () => {});
});
describe("after each", () => {
  afterEach(() => { expect.assertions(2); });
  it("says nothing of it", () => {});
});
`,
  "not-awaited.test.ts": `
import { afterEach, beforeAll, describe, expect, it } from "vitest";
const later = (work) => new Promise((done, fail) => setTimeout(() => work(done, fail), 10));
it("does not await what holds", () => { expect(Promise.resolve(1)).resolves.toBe(1); });
it("awaits what holds", async () => { await expect(Promise.resolve(1)).resolves.toBe(1); });
it("returns what holds", () => expect(Promise.resolve(1)).resolves.toBe(1));
it("does not await what does not hold", () => { expect(Promise.resolve(1)).resolves.toBe(2); });
it("does not await a rejection", () => { expect(Promise.reject(new Error("x"))).resolves.toBe(1); });
it("does not await what does not hold later", () => { expect(later((done) => done(1))).resolves.toBe(2); });
it("does not await that nothing is rejected", () => { expect(later((done) => done(1))).rejects.toThrow(); });
it("does not await what is never settled", () => { expect(new Promise(() => {})).resolves.toBe(1); }, 50);
it("awaits what does not hold later", async () => { await expect(later((done, fail) => fail(new Error("x")))).resolves.toBe(1); });
it("is not held to what others did", () => {});
describe("a hook", () => {
  beforeAll(async () => { await expect(Promise.resolve(1)).resolves.toBe(1); });
  afterEach(() => { expect(Promise.resolve(1)).resolves.toBe(1); });
  it("does not await what holds", () => {});
});
`,
  "limits.test.ts": `
import { afterEach, beforeEach, describe, it } from "vitest";
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const busy = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };
it("has time enough", { timeout: 400 }, () => wait(10));
it("has not", { timeout: 20 }, () => wait(150));
it("has not, behind the body", () => wait(150), 20);
it("never waits", { timeout: 20 }, () => busy(60));
it("has no limit", { timeout: 0 }, () => wait(30));
it.for([10, 150])("has as many as %s", { timeout: 60 }, (ms) => wait(ms));
it.each([10, 150])("has each as many as %s", (ms) => wait(ms), 60);
describe("a group", { timeout: 60 }, () => {
  it("limits its tests", () => wait(150));
  it("but not those with limits of their own", { timeout: 400 }, () => wait(150));
  describe("inside", () => { it("limits them as well", () => wait(150)); });
  describe("with a limit of its own", { timeout: 400 }, () => { it("has time enough", () => wait(150)); });
});
describe("a group with a limit behind it", () => { it("limits its tests", () => wait(150)); }, 60);
describe("a hook before", () => {
  beforeEach(() => wait(150), 60);
  it("is too late", () => {});
});
describe("a hook after", () => {
  afterEach(() => wait(150), 60);
  it("is too late", () => {});
});
describe("a hook with time enough", () => {
  beforeEach(() => { return () => wait(10); }, 100);
  it("is not too late", () => {});
});
`,
  "options-behind.test.ts": `
import { it } from "vitest";
it("has options behind its body", () => {}, { timeout: 10 });
`,
};

/**
 * Files with failures that nobody awaits. Vitest lets the run fail, as it cannot say of which test
 * they are; the prover says it where Node.js does. Each file with what is said of its tests.
 */
export const strays: Readonly<Record<string, readonly [text: string, states: readonly string[]]>> =
  {
    "rejected.test.ts": [
      `
import { it } from "vitest";
it("comes before", () => {});
it("leaves a rejection", () => { Promise.reject(new Error("unheard")); });
it("comes after", () => {});
`,
      ["passed", "failed", "passed"],
    ],
    "rejected-later.test.ts": [
      `
import { it } from "vitest";
it("leaves what fails later", () => { setTimeout(() => Promise.reject(new Error("unheard")), 10); });
it("waits", async () => { await new Promise((done) => setTimeout(done, 60)); });
`,
      ["passed", "passed", "unheard"],
    ],
    "thrown.test.ts": [
      `
import { it } from "vitest";
it("throws beside itself", async () => {
  setTimeout(() => { throw new Error("unheard"); }, 10);
  await new Promise((done) => setTimeout(done, 60));
});
`,
      ["failed"],
    ],
    "loading.test.ts": [
      `
import { it } from "vitest";
Promise.reject(new Error("unheard"));
it("knows nothing of it", () => {});
`,
      ["passed", "unheard"],
    ],
    "hook.test.ts": [
      `
import { afterAll, it } from "vitest";
afterAll(() => { Promise.reject(new Error("unheard")); });
it("knows nothing of it", () => {});
`,
      ["passed", "unheard"],
    ],
  };

/** Files that ask for what the prover does not do, with what it says instead. */
export const refused: Readonly<Record<string, readonly [text: string, error: string]>> =
  Object.fromEntries(
    ["fails: true", "retry: 1", "repeats: 2", "concurrent: true", "only: true", "tags: []"].map(
      (option) => {
        const [name = ""] = option.split(":", 1);
        const text = `import { it } from "vitest";\nit("asks", { ${option} }, () => {});\n`;
        return [`${name}.test.ts`, [text, `asks: the prover does not know the option ${name}`]];
      },
    ),
  );
