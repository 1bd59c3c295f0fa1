import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { BaseApplication } from "#core/prove/base-application";
import { judgeTrial } from "#core/prove/judge-trial";
import { provenRuleSchema } from "#core/prove/proof-schema";
import { resultKeys } from "#core/prove/result-keys";
import { openResults, type EarlierResult } from "#core/prove/results-cache";
import type { TriedRule } from "#core/prove/rule-proof";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { libraryFolder } from "../fixtures/library-pack.ts";
import { outcomeOf, passing, removal, trial } from "./hand-made-trial.ts";
import { weaveLibrary, type WovenLibrary } from "./woven-library.ts";

let library: WovenLibrary;
let folder: string;
beforeAll(async () => {
  library = await weaveLibrary();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-"));
  for (const [file, text] of files) {
    // oxlint-disable-next-line no-await-in-loop
    await write(file, text);
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What the application is said to consist of. */
const files = new Map([
  ["package.json", "{}"],
  ["src/app.ts", "export const app = 1;\n"],
  ["test/rules/loan-length.test.ts", "// compares\n"],
]);

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** The application as it lies in the folder. */
function baseOf(of: WovenLibrary = library): BaseApplication {
  const onDisk = new Map(
    [...files].map(([file]) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  return { ...of, folder, printed: new Map(), built: files, onDisk };
}

const enforced = (): readonly string[] => [
  ...new Set(library.woven.enforcements.map(({ rule }) => rule.id)),
];

async function keysOf(of?: WovenLibrary, options = {}): Promise<Readonly<Record<string, string>>> {
  const keyOf = await resultKeys(baseOf(of), options);
  return Object.fromEntries(enforced().map((id) => [id, keyOf(id)]));
}

/** The enforced rules whose keys differ from those of the library as it is. */
async function changedBy(of?: WovenLibrary, options = {}): Promise<readonly string[]> {
  const keys = await keysOf(of, options);
  return enforced().filter((id) => keys[id] !== original[id]);
}

let original: Readonly<Record<string, string>>;
beforeEach(async () => {
  original ??= await keysOf(library);
});

/** The library with one rule under another title. */
async function retitled(file: string): Promise<WovenLibrary> {
  const text = readFileSync(join(libraryFolder, "rules", file), "utf8");
  return weaveLibrary({ [`rules/${file}`]: text.replace(/^title: .*$/m, "title: Another") });
}

const onLoans = ["keep-loans", "loan-length", "one-loan-a-book", "reminder", "second-librarian"];
const onMembers = ["need-to-know", "own-record"];
const controls = ["encrypted-cards"];

describe("the key of a rule's result", () => {
  it("is the same for the same, and another for each rule", async () => {
    expect(enforced().toSorted()).toEqual([...onLoans, ...onMembers, ...controls].toSorted());
    expect(await changedBy(await weaveLibrary())).toEqual([]);
    expect(new Set(Object.values(original)).size).toBe(enforced().length);
  });

  it("changes with a rule, those on its entities, and controls, and with nothing else", async () => {
    const changedWith = async (file: string): Promise<readonly string[]> =>
      (await changedBy(await retitled(file))).toSorted();
    for (const id of ["loan-length", "reminder"]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await changedWith(`loans/${id}.yaml`)).toEqual([...onLoans, ...controls].toSorted());
    }
    for (const id of onMembers) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await changedWith(`members/${id}.yaml`)).toEqual(
        [...onMembers, ...controls].toSorted(),
      );
    }
    expect(await changedWith("members/encrypted-cards.yaml")).toEqual(enforced().toSorted());
    // What people must do is tested nowhere; a control depends on all there is.
    expect(await changedWith("members/minors.yaml")).toEqual(controls);
  });

  it("does not change with comments and empty lines", async () => {
    const commented = libraryBlueprint.replaceAll(/^(?=\w)/gm, "\n# A word about it.\n");
    expect(await changedBy(await weaveLibrary({}, commented))).toEqual([]);
    const file = "rules/loans/loan-length.yaml";
    const text = readFileSync(join(libraryFolder, file), "utf8");
    expect(await changedBy(await weaveLibrary({ [file]: `# A word.\n\n${text}` }))).toEqual([]);
  });

  it("changes with the order", async () => {
    const edits: readonly [string, string][] = [
      ["branches: 2", "branches: 3"],
      ["max: 20", "max: 21"],
      ["sets: { returnedOn: input.on }", "sets: { returnedOn: record.lentOn }"],
    ];
    for (const [from, to] of edits) {
      expect(libraryBlueprint).toContain(from);
      // oxlint-disable-next-line no-await-in-loop
      const edited = await weaveLibrary({}, libraryBlueprint.replace(from, to));
      // oxlint-disable-next-line no-await-in-loop
      expect(await changedBy(edited)).toEqual(enforced());
    }
  });

  it("changes with what the order itself calls `origin`", async () => {
    const withOrigin = libraryBlueprint
      .replace(
        "fields:\n      shelfMark:",
        "fields:\n      origin: { type: string }\n      shelfMark:",
      )
      .concat(
        "  stamp:\n    on: Book\n    by: [librarian]\n    input: { by: { type: string } }\n    sets: { origin: input.by }\n",
      );
    const other = withOrigin.replace("origin: input.by", `origin: '"the city"'`);
    const [before, after] = [
      await keysOf(await weaveLibrary({}, withOrigin)),
      await keysOf(await weaveLibrary({}, other)),
    ];
    expect(enforced().filter((id) => before[id] === after[id])).toEqual([]);
  });

  it("changes with the pack's concepts", async () => {
    const file = "concepts/Book.yaml";
    const text = readFileSync(join(libraryFolder, file), "utf8");
    const varied = await weaveLibrary({ [file]: text.replace("max: 300", "max: 301") });
    expect(await changedBy(varied)).toEqual(enforced());
  });

  it("changes with the functions that a pack brings in SQL", async () => {
    const withSql = (sql: string): WovenLibrary => ({
      ...library,
      woven: {
        ...library.woven,
        packs: library.woven.packs.map((pack) => ({
          ...pack,
          functions: [
            {
              name: "shelfOf",
              parameters: [{ kind: "string" }],
              returns: { kind: "string" },
              description: "The shelf.",
              sql,
            },
          ],
        })),
      },
    });
    const [before, after] = [await keysOf(withSql("lower($1)")), await keysOf(withSql("$1"))];
    expect(enforced().filter((id) => before[id] === after[id])).toEqual([]);
  });

  it("changes with whether mutants are tried", async () => {
    expect(await changedBy(library, { mutants: false })).toEqual(enforced());
  });

  it("changes with every change by hand of what runs", async () => {
    const changes: readonly (() => Promise<void>)[] = [
      async () => write("src/app.ts", "export const app = 2;\n"),
      async () => write("src/own.ts", "export const own = 1;\n"),
      async () => write("src/own.ts", "export const own = 2;\n"),
      async () => write("test/rules/loan-length.test.ts", "// compares nothing\n"),
      async () => write("test/own.test.ts", ""),
      async () => write("package.json", '{ "type": "module" }'),
      async () => write("package-lock.json", "{}"),
    ];
    let before = original;
    for (const change of changes) {
      // oxlint-disable-next-line no-await-in-loop
      await change();
      // oxlint-disable-next-line no-await-in-loop
      const after = await keysOf();
      expect(enforced().filter((id) => before[id] === after[id])).toEqual([]);
      before = after;
    }
  });

  it("does not change with what lies beside", async () => {
    await write("notes.md", "Call the branch.");
    await write("compliance/proof.json", "{}");
    await write("node_modules/zod/index.js", "");
    expect(await changedBy()).toEqual([]);
  });
});

const options = { startedAt: new Date("2026-11-22T10:00:00Z") };
const provenRule: TriedRule = {
  ...judgeTrial(trial({ mutants: { results: [], notes: [] } })),
  enforcedAt: [{ layer: "database", file: "src/db/migrations/0004.sql", line: 7 }],
  triedAt: "2026-11-22T10:00:00.000Z",
};
const unprovenRule: TriedRule = {
  ...judgeTrial(trial({ ablations: [removal({ property: outcomeOf(passing("refuses")) })] })),
  enforcedAt: [],
  triedAt: "2026-11-22T10:00:00.000Z",
};
const postgres = "18.4";
const proven: EarlierResult = { found: provenRule, postgres };
const unproven: EarlierResult = { found: unprovenRule, postgres };
const kept = (): string => join(folder, ".bylaw/proofs/loan-length.json");

describe("kept results", () => {
  it("are found again by the next run, and by no other rule", async () => {
    const results = await openResults(baseOf(), options);
    expect(await results.find("loan-length")).toBeUndefined();
    await results.keep("loan-length", proven);
    const next = await openResults(baseOf(), options);
    expect(await next.find("loan-length")).toEqual(proven);
    expect(await next.find("reminder")).toBeUndefined();
  });

  it("are not found once something that decides them has changed", async () => {
    await (await openResults(baseOf(), options)).keep("loan-length", proven);
    const changed = baseOf(await retitled("loans/reminder.yaml"));
    expect(await (await openResults(changed, options)).find("loan-length")).toBeUndefined();
    const elsewhere = baseOf(await retitled("members/own-record.yaml"));
    expect(await (await openResults(elsewhere, options)).find("loan-length")).toEqual(proven);
  });

  it("of a run with mutants outlive one without, and the other way round", async () => {
    const quick = { ...options, mutants: false };
    await (await openResults(baseOf(), options)).keep("loan-length", proven);
    const other = { ...proven, postgres: "18.3" };
    await (await openResults(baseOf(), quick)).keep("loan-length", other);
    expect(await (await openResults(baseOf(), options)).find("loan-length")).toEqual(proven);
    expect(await (await openResults(baseOf(), quick)).find("loan-length")).toEqual(other);
    await rm(join(folder, ".bylaw"), { recursive: true });
  });

  it("are of what was proven only", async () => {
    const results = await openResults(baseOf(), options);
    await results.keep("loan-length", unproven);
    expect(await results.find("loan-length")).toBeUndefined();
    expect(await readdir(join(folder, ".bylaw/proofs"))).toEqual([]);
  });

  it("are neither read nor written without a cache", async () => {
    await (await openResults(baseOf(), options)).keep("loan-length", proven);
    const without = await openResults(baseOf(), { ...options, cache: false });
    expect(await without.find("loan-length")).toBeUndefined();
    await rm(join(folder, ".bylaw"), { recursive: true });
    await without.keep("loan-length", proven);
    expect(await readdir(folder)).not.toContain(".bylaw");
  });

  it("are whole files at any moment, with nothing left beside them", async () => {
    const results = await openResults(baseOf(), options);
    const tests = Array.from({ length: 5_000 }, (_, index) => ({
      name: `case ${index}`,
      state: "passed" as const,
    }));
    const property = { ...provenRule.property!, tests };
    const large: EarlierResult = { found: { ...provenRule, property }, postgres };
    await results.keep("loan-length", large);
    for (let times = 0; times < 6; times++) {
      const finding = Array.from({ length: 5 }, () => results.find("loan-length"));
      // oxlint-disable-next-line no-await-in-loop
      await results.keep("loan-length", large);
      // oxlint-disable-next-line no-await-in-loop
      const found = await Promise.all(finding);
      expect(found.map((each) => each?.found.property?.tests.length)).toEqual(Array(5).fill(5_000));
    }
    expect(await readdir(dirname(kept()))).toEqual(["loan-length.json"]);
  });

  it("that are damaged are as good as none", async () => {
    const results = await openResults(baseOf(), options);
    await results.keep("loan-length", proven);
    const written = await readFile(kept(), "utf8");
    const { key } = JSON.parse(written) as { key: string };
    const damaged = fc.oneof(
      fc.nat({ max: written.length - 1 }).map((length) => written.slice(0, length)),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.jsonValue().map((found) => JSON.stringify({ key, postgres, found })),
      fc
        .tuple(fc.constantFrom(...Object.keys(provenRule)), fc.jsonValue())
        .map(([part, value]) =>
          JSON.stringify({ key, postgres, found: { ...provenRule, [part]: value } }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        await writeFile(kept(), text);
        const result = await results.find("loan-length");
        const whole = provenRuleSchema.safeParse(result?.found).success
          ? JSON.stringify({ key, postgres: result?.postgres, found: result?.found })
          : "";
        expect(whole === text || result === undefined).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
    await writeFile(kept(), JSON.stringify({ key, ...unproven }));
    expect(await results.find("loan-length")).toBeUndefined();
    await rm(kept());
    await mkdir(kept());
    expect(await results.find("loan-length")).toBeUndefined();
  });
});
