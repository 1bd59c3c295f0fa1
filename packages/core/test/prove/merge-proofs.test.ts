import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { dealt } from "#core/prove/dealt";
import { mergeProofs, type WholeProof } from "#core/prove/merge-proofs";
import { readParts, writePart } from "#core/prove/parts";
import { problemsOf } from "#core/prove/problems-of";
import type { Proof, RuleProof, TestRun } from "#core/prove/proof";
import { proofSchema } from "#core/prove/proof-schema";
import { arbitraryProof } from "../evidence/arbitrary-proof.ts";
import { libraryProof } from "../evidence/library-proof.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parts-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

let made = 0;
/** A folder of its own. */
async function place(): Promise<string> {
  made += 1;
  const path = join(folder, String(made));
  await mkdir(path);
  return path;
}

/** What each of so many machines finds. */
function shardsOf(proof: Proof, count: number): readonly Proof[] {
  return Array.from({ length: count }, (_, index) => ({
    ...proof,
    rules: dealt(proof.rules, { index: index + 1, count }),
    races: dealt(proof.races, { index: index + 1, count }),
  }));
}

async function writeAll(proof: Proof, count: number): Promise<string> {
  const path = await place();
  await Promise.all(
    shardsOf(proof, count).map((part, index) => writePart(part, { index: index + 1, count }, path)),
  );
  return path;
}

/** What the parts of a proof are to come to again. */
function wholeOf({ rules, races, subjects }: Proof): WholeProof {
  return {
    rules: rules.map(({ rule }) => rule),
    races: races.map(({ file }) => file),
    subjects,
  };
}

async function joined(
  path: string,
  whole: WholeProof = wholeOf(libraryProof),
): Promise<{
  readonly value: Proof | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { value, diagnostics } = await readParts(path);
  return value === undefined ? { value: undefined, diagnostics } : mergeProofs(value, whole);
}

describe("parts of a proof", () => {
  it("come to the whole again, with every rule and race in its order", async () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{1,9}$/), { maxLength: 30 });
    const model: RuleProof = libraryProof.rules[0]!;
    const whole = fc.tuple(arbitraryProof, ids).map(([proof, names]): Proof => {
      const rules = names.map((rule): RuleProof => Object.assign({}, model, { rule }));
      const races = names.map((file): TestRun => ({ file, state: "passed", tests: [] }));
      return Object.assign({}, proof, { rules: [...proof.rules, ...rules], races });
    });
    await fc.assert(
      fc.asyncProperty(whole, fc.integer({ min: 1, max: 12 }), async (proof, count) => {
        const { value, diagnostics } = await joined(await writeAll(proof, count), wholeOf(proof));
        expect(value).toEqual(proof);
        expect(diagnostics).toEqual(problemsOf(proof));
      }),
      { seed: 1815, numRuns: 60 },
    );
  });

  it("began when the first began and took as long as the longest", () => {
    const [first, second] = shardsOf(libraryProof, 2);
    const parts = [
      { ...first!, ranAt: "2026-11-22T10:00:05.000Z", tookMs: 4000 },
      { ...second!, ranAt: "2026-11-22T10:00:01.000Z", tookMs: 9000 },
    ].map((proof, index) => ({ proof, index: index + 1, count: 2, file: `${index}` }));
    expect(mergeProofs(parts, wholeOf(libraryProof)).value).toMatchObject({
      ranAt: "2026-11-22T10:00:01.000Z",
      tookMs: 9000,
    });
  });

  it("tell all versions that they were made with", () => {
    const [first, second] = shardsOf(libraryProof, 2);
    const parts = [
      { ...first!, environment: { node: "24.1.0", postgres: "18.4" } },
      { ...second!, environment: { node: "24.1.0", postgres: "18.3, 18.4" } },
    ].map((proof, index) => ({ proof, index: index + 1, count: 2, file: `${index}` }));
    const { value } = mergeProofs(parts, wholeOf(libraryProof));
    expect(value?.environment).toEqual({ node: "24.1.0", postgres: "18.3, 18.4" });
  });

  it("tell of a rule that nobody tried: BYL1820", () => {
    const rules = libraryProof.rules.map((rule): RuleProof =>
      Object.assign({}, rule, { status: "unproven", reason: "It was not tried.", problems: [] }),
    );
    const { diagnostics } = mergeProofs(
      [{ proof: { ...libraryProof, rules }, index: 1, count: 1, file: "part" }],
      wholeOf(libraryProof),
    );
    const [first] = rules;
    const told = diagnostics.filter(({ rule }) => rule === first?.rule);
    expect(told).toMatchObject([
      { code: "BYL1820", message: `${first?.rule} is unproven: It was not tried.` },
    ]);
  });

  it("replace those of an earlier run, and leave nothing else behind", async () => {
    const path = await writeAll(libraryProof, 2);
    await writePart({ ...libraryProof, tookMs: 7 }, { index: 1, count: 2 }, path);
    expect((await readdir(path)).toSorted()).toEqual(["proof-1-of-2.json", "proof-2-of-2.json"]);
    const { value } = await readParts(path);
    expect(value?.[0]?.proof.tookMs).toBe(7);
  });
});

describe("BYL1815", () => {
  const problemsIn = async (path: string): Promise<readonly string[]> => {
    const { value, diagnostics } = await joined(path);
    expect(value).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["BYL1815"]));
    return diagnostics.map(({ message }) => message.replaceAll(path, "parts"));
  };

  it("names each part that is missing", async () => {
    const path = await writeAll(libraryProof, 4);
    await rm(join(path, "proof-2-of-4.json"));
    await rm(join(path, "proof-4-of-4.json"));
    expect(await problemsIn(path)).toEqual([
      "`parts/proof-1-of-4.json` cannot be merged: part 2 of 4 is missing.",
      "`parts/proof-1-of-4.json` cannot be merged: part 4 of 4 is missing.",
    ]);
  });

  it("names a part of another count", async () => {
    const path = await writeAll(libraryProof, 2);
    await writePart(libraryProof, { index: 2, count: 3 }, path);
    expect(await problemsIn(path)).toContain(
      "`parts/proof-2-of-3.json` cannot be merged: it is part 2 of 3, not of 2.",
    );
  });

  it("names a part that another engine made", async () => {
    const path = await writeAll(libraryProof, 2);
    await writePart({ ...libraryProof, engine: "9.9.9" }, { index: 2, count: 2 }, path);
    expect(await problemsIn(path)).toEqual([
      "`parts/proof-2-of-2.json` cannot be merged: it was made by engine 9.9.9.",
    ]);
  });

  it("names a part that was made of other files, and the first of them", async () => {
    const changes: readonly [Proof["subjects"], string][] = [
      [
        libraryProof.subjects.map((each) => ({ ...each, sha256: "0".repeat(64) })),
        "it was made of another blueprint.yaml",
      ],
      [libraryProof.subjects.slice(1), "it was made without blueprint.yaml"],
      [
        [...libraryProof.subjects, { name: "src/own.ts", sha256: "0".repeat(64) }],
        "it was made of another src/own.ts",
      ],
      [
        libraryProof.subjects.slice(0, -1),
        `it was made without ${libraryProof.subjects.at(-1)?.name}`,
      ],
    ];
    for (const [subjects, problem] of changes) {
      // oxlint-disable-next-line no-await-in-loop
      const path = await writeAll(libraryProof, 2);
      // oxlint-disable-next-line no-await-in-loop
      await writePart({ ...libraryProof, subjects }, { index: 2, count: 2 }, path);
      // oxlint-disable-next-line no-await-in-loop
      expect(await problemsIn(path)).toEqual([
        `\`parts/proof-2-of-2.json\` cannot be merged: ${problem}.`,
      ]);
    }
  });

  it("names an application that is another by now", async () => {
    const path = await writeAll(libraryProof, 2);
    const [changed, ...rest] = libraryProof.subjects;
    const subjects = [{ ...changed!, sha256: "f".repeat(64) }, ...rest];
    const { diagnostics } = await joined(path, { ...wholeOf(libraryProof), subjects });
    expect(diagnostics.map(({ message }) => message.replaceAll(path, "parts"))).toEqual([
      "`parts/proof-1-of-2.json` cannot be merged: it was made of another blueprint.yaml.",
      "`parts/proof-2-of-2.json` cannot be merged: it was made of another blueprint.yaml.",
    ]);
  });

  it("names a part of some rules only, and one that was made with other options", async () => {
    const [first, second] = shardsOf(libraryProof, 2);
    for (const [scope, problem] of [
      [{ rules: ["at-most-five-loans"], mutants: true }, "it is of some rules only"],
      [{ mutants: false }, "it was made without changes of rules"],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const path = await place();
      // oxlint-disable-next-line no-await-in-loop
      await writePart(first!, { index: 1, count: 2 }, path);
      // oxlint-disable-next-line no-await-in-loop
      await writePart({ ...second!, scope }, { index: 2, count: 2 }, path);
      // oxlint-disable-next-line no-await-in-loop
      expect(await problemsIn(path)).toEqual([
        `\`parts/proof-2-of-2.json\` cannot be merged: ${problem}.`,
      ]);
    }
  });

  it("names rules and races that are missing, known to nobody, or there twice", async () => {
    const { rules, races } = libraryProof;
    const [, ...fewer] = rules;
    const [one] = fewer;
    const path = await writeAll(
      { ...libraryProof, rules: [...fewer, one!, { ...one!, rule: "another" }], races: [] },
      2,
    );
    const found = (await problemsIn(path)).map((message) => message.replace(/^.*merged: /, ""));
    expect(found.toSorted()).toEqual(
      [
        `the rule ${rules[0]?.rule} is in no part.`,
        ...races.map(({ file }) => `the test ${file} is in no part.`),
        `the rule ${one?.rule} is in it twice.`,
        "there is no such thing as the rule another.",
      ].toSorted(),
    );
  });

  it("is not deceived by a copy under the name of another part", async () => {
    const path = await writeAll(libraryProof, 2);
    await cp(join(path, "proof-1-of-2.json"), join(path, "proof-2-of-2.json"));
    expect(await problemsIn(path)).toEqual([
      "`parts/proof-1-of-2.json` cannot be merged: part 2 of 2 is missing.",
      "`parts/proof-2-of-2.json` cannot be merged: it is the same part as parts/proof-1-of-2.json.",
    ]);
  });

  it("names what is no part of a proof", async () => {
    const path = await writeAll(libraryProof, 2);
    const whole = await readFile(join(path, "proof-1-of-2.json"), "utf8");
    const garbage = ["", "{", "null", "[]", whole.slice(0, -20), `${whole}x`];
    for (const text of garbage) {
      // oxlint-disable-next-line no-await-in-loop
      await writeFile(join(path, "proof-2-of-2.json"), text);
      // oxlint-disable-next-line no-await-in-loop
      expect(await problemsIn(path)).toEqual([
        "`parts/proof-2-of-2.json` cannot be merged: it is no part of a proof.",
      ]);
    }
    await rm(join(path, "proof-2-of-2.json"));
    await mkdir(join(path, "proof-2-of-2.json"));
    expect(await problemsIn(path)).toHaveLength(1);
  });

  it("names a folder without parts, or that is not there, and overlooks other files", async () => {
    const path = await place();
    await writeFile(join(path, "notes.json"), "{}");
    const message = "`parts` cannot be merged: there is no part of a proof in it.";
    expect(await problemsIn(path)).toEqual([message]);
    await rm(path, { recursive: true });
    expect(await problemsIn(path)).toEqual([message]);
  });

  it("is all that a hostile part brings about, whatever stands in it", async () => {
    const path = await writeAll(libraryProof, 2);
    const whole = JSON.parse(await readFile(join(path, "proof-2-of-2.json"), "utf8")) as unknown;
    const spots = spotsOf(whole);
    const replaced = fc
      .tuple(fc.nat({ max: spots.length - 1 }), fc.jsonValue())
      .map(([spot, value]) => replacedAt(whole, spots[spot] ?? [], value));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), replaced), async (value) => {
        await writeFile(join(path, "proof-2-of-2.json"), JSON.stringify(value));
        const merged = await joined(path);
        const codes = new Set(merged.diagnostics.map(({ code }) => code));
        const isRefused = merged.value === undefined && [...codes].join() === "BYL1815";
        expect(isRefused || proofSchema.safeParse(merged.value).success).toBe(true);
      }),
      { seed: 1816, numRuns: 400 },
    );
  });
});

type Spot = readonly (string | number)[];

/** The path of every value within a JSON value. */
function spotsOf(value: unknown, at: Spot = []): readonly Spot[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => spotsOf(part, [...at, key]))];
}

function replacedAt(value: unknown, [key, ...rest]: Spot, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replacedAt(copy[key], rest, by);
  return copy;
}
