import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  moduleText,
  startGranting,
  writeModules,
  type Granting,
  type Told,
  type Wish,
} from "./module-wishes.ts";

let root: string;
let granting: Granting;
beforeAll(async () => {
  granting = startGranting();
  root = await mkdtemp(join(tmpdir(), "modules-"));
});
afterAll(async () => {
  await granting.close();
  await rm(root, { recursive: true });
});

let made = 0;
async function place(files: Readonly<Record<string, string>>): Promise<string> {
  made += 1;
  const folder = join(root, String(made));
  await mkdir(folder);
  await writeModules(folder, files);
  return folder;
}

function granted(folder: string, steps: Wish["steps"]): Promise<readonly (Told | string)[]> {
  return granting.grant({ folder, steps });
}

/** a imports b and d, b imports c. */
const chain = {
  "src/a.ts": moduleText("a", ["./b.ts", "./d.ts"]),
  "src/b.ts": moduleText("b", ["./c.ts"]),
  "src/c.ts": moduleText("c", []),
  "src/d.ts": moduleText("d", []),
};
const otherC = ["src/c.ts", moduleText("c2", [])] as const;
const load = { load: "src/a.ts" } as const;

/** Each module of an answer by its text, as often as it occurs. */
function modulesIn(told: Told | string | undefined): readonly (readonly [string, number])[] {
  if (told === undefined || typeof told === "string") throw new Error(String(told));
  return [[told.own, told.stamp], ...told.uses.flatMap(modulesIn)];
}

const stampsIn = (told: Told | string | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries(modulesIn(told));

describe("a version of an application's modules", () => {
  it("has its own copy of what differs and of what imports it, and shares the rest", async () => {
    const [first, second] = await granted(await place(chain), [load, { begin: [otherC] }, load]);
    const [before, after] = [stampsIn(first), stampsIn(second)];
    expect(Object.keys(after)).toEqual(["a", "b", "c2", "d"]);
    expect(after["d"]).toBe(before["d"]);
    expect(after["b"]).toBeGreaterThan(before["b"]!);
    expect(after["c2"]).not.toBe(before["c"]);
  });

  it("is followed by the application as it is, with the modules that it had", async () => {
    const [first, , third] = await granted(await place(chain), [
      load,
      { begin: [otherC] },
      load,
      { begin: [] },
      load,
    ]);
    const { a: aFirst, ...before } = stampsIn(first);
    const { a: aThird, ...after } = stampsIn(third);
    expect(after).toEqual(before);
    expect(aThird).not.toBe(aFirst);
  });

  it("is new each time, also with the same files", async () => {
    const [, second, third] = await granted(await place(chain), [
      load,
      { begin: [otherC] },
      load,
      { begin: [otherC] },
      load,
    ]);
    expect(stampsIn(third)["c2"]).not.toBe(stampsIn(second)["c2"]);
    expect(stampsIn(third)["d"]).toBe(stampsIn(second)["d"]);
  });

  it("loads what is asked for anew each time, but not what that imports", async () => {
    for (const begin of [[], [otherC]]) {
      const steps = [load, { begin }, load, load];
      // oxlint-disable-next-line no-await-in-loop
      const [, second, third] = await granted(await place(chain), steps);
      const { a: aSecond, ...before } = stampsIn(second);
      const { a: aThird, ...after } = stampsIn(third);
      expect(aThird).not.toBe(aSecond);
      expect(after).toEqual(before);
    }
  });

  it("has files that the application does not have, also in new folders", async () => {
    const [, told, back] = await granted(await place(chain), [
      load,
      {
        begin: [
          ["src/b.ts", moduleText("b2", ["./new/e.ts", "./c.ts"])],
          ["src/new/e.ts", moduleText("e", ["./f.ts", "../d.ts"])],
          ["src/new/f.ts", moduleText("f", [])],
        ],
      },
      load,
      { begin: [] },
      load,
    ]);
    expect(modulesIn(told).map(([own]) => own)).toEqual(["a", "b2", "e", "f", "d", "c", "d"]);
    expect(new Set(modulesIn(told).flatMap(([own, at]) => (own === "d" ? [at] : []))).size).toBe(1);
    expect(Object.keys(stampsIn(back))).toEqual(["a", "b", "c", "d"]);
  });

  it("lacks files that are gone", async () => {
    const [, told, other] = await granted(await place(chain), [
      load,
      { begin: [["src/c.ts", undefined]] },
      load,
      {
        begin: [
          ["src/c.ts", undefined],
          ["src/b.ts", moduleText("b2", [])],
        ],
      },
      load,
    ]);
    expect(told).toMatch(/src\/c\.ts/);
    expect(Object.keys(stampsIn(other))).toEqual(["a", "b2", "d"]);
  });

  it("tells a fault of a file that differs, and is done with it afterwards", async () => {
    const [, told, back] = await granted(await place(chain), [
      load,
      { begin: [["src/c.ts", "throw new Error('no shelf');"]] },
      load,
      { begin: [] },
      load,
    ]);
    expect(told).toContain("no shelf");
    expect(Object.keys(stampsIn(back))).toEqual(["a", "b", "c", "d"]);
  });

  it("goes through the names that the application has for its folders", async () => {
    const folder = await place({
      ...chain,
      "package.json": '{ "type": "module", "imports": { "#shelf/*": "./src/*.ts" } }',
      "src/a.ts": moduleText("a", ["#shelf/b", "#shelf/d"]),
    });
    const renewed = [
      ["src/d.ts", moduleText("d2", ["#shelf/e"])],
      ["src/e.ts", moduleText("e", [])],
    ] as const;
    const steps = [load, { begin: [otherC] }, load, { begin: renewed }, load];
    const [, told, other] = await granted(folder, steps);
    expect(Object.keys(stampsIn(told))).toEqual(["a", "b", "c2", "d"]);
    expect(Object.keys(stampsIn(other))).toEqual(["a", "b", "c", "d2", "e"]);
  });

  it("looks behind a module that the application itself never loads", async () => {
    const folder = await place({ ...chain, "src/lent.ts": moduleText("lent", ["./c.ts"]) });
    const [, told, again] = await granted(folder, [
      load,
      { begin: [otherC, ["src/d.ts", moduleText("d2", ["./lent.ts"])]] },
      load,
      { begin: [["src/c.ts", moduleText("c3", [])]] },
      { load: "src/lent.ts" },
    ]);
    expect(Object.keys(stampsIn(told))).toEqual(["a", "b", "c2", "d2", "lent"]);
    expect(modulesIn(told).map(([own]) => own)).toEqual(["a", "b", "c2", "d2", "lent", "c2"]);
    expect(Object.keys(stampsIn(again))).toEqual(["lent", "c3"]);
  });

  it("knows the folder through a symbolic link and from where it is called", async () => {
    const folder = await place(chain);
    await symlink(folder, `${folder}-link`);
    const [, told] = await granted(`${folder}-link`, [load, { begin: [otherC] }, load]);
    expect(Object.keys(stampsIn(told))).toEqual(["a", "b", "c2", "d"]);
  });

  it("leaves packages and other folders alone", async () => {
    const folder = await place({
      "src/a.ts": moduleText("a", ["shelves", "../../outside.ts"]),
      "node_modules/shelves/package.json":
        '{ "name": "shelves", "type": "module", "main": "index.js" }',
      "node_modules/shelves/index.js": "export const own = 'package', stamp = 0, uses = [];\n",
    });
    await writeModules(root, { "outside.ts": moduleText("outside", []) });
    const [first, second] = await granted(folder, [
      load,
      { begin: [["src/a.ts", moduleText("a2", ["shelves", "../../outside.ts"])]] },
      load,
    ]);
    expect(Object.keys(stampsIn(second))).toEqual(["a2", "package", "outside"]);
    expect(stampsIn(second)["outside"]).toBe(stampsIn(first)["outside"]);
  });
});

/** Modules by number, each with those of higher numbers that it imports. */
type Graph = readonly (readonly number[])[];

const size = 6;
const graph: fc.Arbitrary<Graph> = fc.tuple(
  ...Array.from({ length: size }, (_, at) =>
    fc.subarray(Array.from({ length: size - at - 1 }, (__, index) => at + index + 1)),
  ),
);
/** Which modules differ, and what these import then. */
const change: fc.Arbitrary<ReadonlyMap<number, readonly number[]>> = fc
  .tuple(graph, fc.subarray(Array.from({ length: size }, (_, at) => at)))
  .map(([imports, which]) => new Map(which.map((at) => [at, imports[at] ?? []])));

const nameOf = (at: number): string => `src/m${at}.ts`;
const textOf = (at: number, imports: readonly number[], version: number): string =>
  moduleText(
    `${at}.${version}`,
    imports.map((to) => `./m${to}.ts`),
  );

describe("any versions of any modules", () => {
  it("are what a process would load that knew nothing else, and share what they can", async () => {
    const all = Array.from({ length: size }, (_, at) => at);
    const loads = all.map((at) => ({ load: nameOf(at) }));
    const some = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(graph, some, async (imports, changes) => {
        const folder = await place(
          Object.fromEntries(imports.map((to, at) => [nameOf(at), textOf(at, to, 0)] as const)),
        );
        const steps = changes.flatMap((changed, index) => {
          const files = [...changed].map(
            ([at, to]) => [nameOf(at), textOf(at, to, index + 1)] as const,
          );
          return [{ begin: files }, ...loads];
        });
        const told = await granted(folder, [...loads, ...steps]);
        const shared = new Map<string, number>();
        for (const [index, files] of [new Map<number, number[]>(), ...changes].entries()) {
          const tellOf = (at: number): unknown => ({
            own: `${at}.${files.has(at) ? index : 0}`,
            uses: (files.get(at) ?? imports[at] ?? []).map(tellOf),
          });
          const differs = (at: number): boolean =>
            files.has(at) || (imports[at] ?? []).some(differs);
          const inVersion = new Map<string, number>();
          for (const at of all) {
            const answer = told[index * size + at];
            expect(withoutStamps(answer)).toEqual(tellOf(at));
            for (const [own, stamp] of modulesIn(answer).slice(1)) {
              const seen = differs(Number(own.split(".")[0])) ? inVersion : shared;
              expect(seen.get(own) ?? stamp).toBe(stamp);
              seen.set(own, stamp);
            }
          }
          const others = new Set(shared.values());
          expect([...inVersion.values()].filter((stamp) => others.has(stamp))).toEqual([]);
        }
      }),
      { seed: 6, numRuns: 25 },
    );
  });
});

function withoutStamps(told: Told | string | undefined): unknown {
  if (told === undefined || typeof told === "string") return told;
  return { own: told.own, uses: told.uses.map(withoutStamps) };
}
