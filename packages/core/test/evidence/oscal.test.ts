import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proof } from "#core/prove/proof";
import { oscalAssessmentPlan } from "#core/evidence/oscal/assessment-plan";
import { oscalAssessmentResults } from "#core/evidence/oscal/assessment-results";
import { oscalCatalog } from "#core/evidence/oscal/catalog";
import { oscalComponentDefinition } from "#core/evidence/oscal/component-definition";
import { markupCode, markupLine, markupText } from "#core/evidence/oscal/markup";
import { arbitraryProof, hostileText } from "./arbitrary-proof.ts";
import { designRule, libraryProof, withoutMutation } from "./library-proof.ts";
import { hasSchemas, schemaProblems } from "./oscal-schemas.ts";

const settings = { seed: 20_261_122, numRuns: 100 };

/** The documents by the names of their files, as a tool would read them. */
function documents(proof: Proof): Readonly<Record<string, Json>> {
  return JSON.parse(
    JSON.stringify({
      "catalog.json": oscalCatalog(proof),
      "component-definition.json": oscalComponentDefinition(proof),
      "assessment-plan.json": oscalAssessmentPlan(proof),
      "assessment-results.json": oscalAssessmentResults(proof),
    }),
  ) as Readonly<Record<string, Json>>;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every value that stands under a key, anywhere in a document. */
function valuesOf(key: string, within: Json): readonly Json[] {
  if (Array.isArray(within)) return within.flatMap((each: Json) => valuesOf(key, each));
  if (typeof within !== "object" || within === null) return [];
  return Object.entries(within).flatMap(([name, value]) =>
    (name === key ? [value] : []).concat(valuesOf(key, value)),
  );
}

/** Every object of a document that has a key. */
function havingAll(key: string, within: Json): readonly Readonly<Record<string, Json>>[] {
  if (Array.isArray(within)) return within.flatMap((each: Json) => havingAll(key, each));
  if (typeof within !== "object" || within === null) return [];
  const object = within as Readonly<Record<string, Json>>;
  return [...(key in object ? [object] : []), ...havingAll(key, Object.values(object))];
}

describe.skipIf(!hasSchemas)("OSCAL (its schemas stand in ../shared/conformance)", () => {
  const problems = hasSchemas ? schemaProblems() : {};

  it("is valid by NIST's schemas, for the library", () => {
    for (const document of Object.values(documents(libraryProof))) {
      const [model = ""] = Object.keys(document ?? {});
      expect(problems[model]?.(document)).toBeUndefined();
    }
  });

  it("is valid whatever was proven, and whatever texts hold", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        for (const document of Object.values(documents(proof))) {
          const [model = ""] = Object.keys(document ?? {});
          expect(problems[model]?.(document)).toBeUndefined();
        }
      }),
      settings,
    );
  });

  it("is judged by schemas that notice a mistake", () => {
    for (const document of Object.values(documents(libraryProof))) {
      for (const [model, content] of Object.entries(document ?? {})) {
        const wrong = (part: object): unknown =>
          problems[model]?.({ [model]: Object.assign({}, content, part) });
        expect(wrong({ uuid: "1" })).toBeDefined();
        expect(wrong({ other: "1" })).toBeDefined();
      }
    }
  });
});

describe("the OSCAL documents of a proof", () => {
  it("refer to nothing that is not in one of them", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        const files = documents(proof);
        const catalog = files["catalog.json"]!;
        const definition = files["component-definition.json"]!;
        const plan = files["assessment-plan.json"]!;
        const results = files["assessment-results.json"]!;
        const uuids = (within: Json): readonly Json[] => valuesOf("uuid", within);

        const controls = new Set(valuesOf("controls", catalog).flat().map(idOf));
        expect(controls.size).toBe(proof.rules.length + (proof.races.length > 0 ? 1 : 0));
        const parts = new Set(valuesOf("parts", catalog).flat().map(idOf));
        const referring = [definition, plan, results];
        for (const each of referring) {
          for (const id of valuesOf("control-id", each)) expect(controls).toContain(id);
          for (const id of valuesOf("statement-id", each)) expect(parts).toContain(id);
        }
        for (const id of valuesOf("target-id", results)) expect(parts).toContain(id);

        const observations = valuesOf("observations", results).flatMap(uuids);
        for (const uuid of valuesOf("observation-uuid", results)) {
          expect(observations).toContain(uuid);
        }
        const components = (within: Json): readonly Json[] =>
          valuesOf("components", within).flat().flatMap(uuidOf);
        for (const uuid of valuesOf("subject-uuid", results)) {
          expect(components(results)).toContain(uuid);
          expect(components(definition)).toContain(uuid);
        }
        for (const key of ["subject-uuid", "component-uuid"]) {
          for (const uuid of valuesOf(key, plan)) expect(components(plan)).toContain(uuid);
        }
        for (const key of ["actor-uuid", "component-uuid"]) {
          for (const uuid of valuesOf(key, results)) expect(components(results)).toContain(uuid);
        }
        const tasks = valuesOf("tasks", plan).flat().flatMap(uuidOf);
        for (const uuid of valuesOf("task-uuid", results)) expect(tasks).toContain(uuid);
        const activities = valuesOf("activities", plan).flat().flatMap(uuidOf);
        for (const uuid of valuesOf("activity-uuid", plan)) expect(activities).toContain(uuid);

        expect(valuesOf("source", definition).every((source) => source === "catalog.json")).toBe(
          true,
        );
        expect(valuesOf("import-ap", results)).toEqual([{ href: "assessment-plan.json" }]);
        const [ssp] = havingAll("import-ssp", plan);
        const resources = valuesOf("resources", plan).flat().flatMap(uuidOf);
        expect(resources.map((uuid) => `#${uuid}`)).toContain(
          valuesOf("href", ssp?.["import-ssp"] ?? null)[0],
        );

        for (const each of [catalog, ...referring]) {
          const all = uuids(each);
          expect(new Set(all).size).toBe(all.length);
          for (const uuid of all) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5/);
        }
      }),
      settings,
    );
  });

  it("are the same bytes for the same proof, and another document for another", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        const copy = JSON.parse(JSON.stringify(proof)) as Proof;
        expect(JSON.stringify(documents(copy))).toBe(JSON.stringify(documents(proof)));
        const later = { ...proof, ranAt: new Date(Date.parse(proof.ranAt) + 1).toISOString() };
        const rootOf = (file: Json): Json | undefined => valuesOf("uuid", file)[0];
        for (const [file, document] of Object.entries(documents(later))) {
          expect(rootOf(document)).not.toBe(rootOf(documents(proof)[file]!));
        }
      }),
      { ...settings, numRuns: 30 },
    );
  });

  it("judge each rule and each race as the prover did", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        const results = documents(proof)["assessment-results.json"]!;
        const findings = valuesOf("findings", results).flat() as unknown as readonly {
          readonly target: { readonly status: { readonly state: string } };
        }[];
        const states = findings.map(({ target }) => target.status.state);
        const assessed = proof.rules.filter(({ status }) =>
          ["enforced", "configured", "unproven"].includes(status),
        );
        expect(states).toEqual([
          ...assessed.map(({ status }) => (status === "unproven" ? "not-satisfied" : "satisfied")),
          ...proof.races.map(({ state }) => (state === "passed" ? "satisfied" : "not-satisfied")),
        ]);
      }),
      settings,
    );
  });

  it("say where a rule is enforced, what OSCAL calls its status, and who has read the law", () => {
    const definition = documents(libraryProof)["component-definition.json"]!;
    const requirements = havingAll("control-id", definition);
    const propsOf = (rule: string): Json =>
      requirements.find((each) => each["control-id"] === rule)?.["props"] ?? null;
    const ns = "https://bylaw.dev/ns/oscal";
    expect(propsOf("at-most-five-loans")).toEqual([
      { name: "implementation-status", value: "implemented" },
      { name: "status", ns, value: "enforced" },
      { name: "decision", ns, value: "applies" },
      { name: "because", ns, value: "blueprint.yaml:5" },
      { name: "entity", ns, value: "Loan" },
      { name: "legal-review", ns, value: "reviewed" },
      { name: "legal-review-by", ns, value: "A. Reader" },
      { name: "legal-review-on", ns, value: "2026-02-01" },
    ]);
    expect(propsOf("loans-are-logged")).toContainEqual({
      name: "implementation-status",
      value: "partial",
    });
    expect(propsOf("no-pens-near-manuscripts")).toContainEqual({
      name: "implementation-status",
      value: "not-applicable",
    });
    expect(JSON.stringify(propsOf("staff-is-trained"))).not.toContain("implementation-status");
    expect(valuesOf("statements", definition).flat()[0]).toMatchObject({
      "statement-id": "at-most-five-loans_smt",
      props: [
        { name: "enforced-at", ns, value: "src/entities/loan/rules.ts:12", class: "edge" },
        {
          name: "enforced-at",
          ns,
          value: "src/db/migrations/0003_triggers.sql:40",
          class: "database",
        },
      ],
    });
  });

  it("group the rules by pack and regulation", () => {
    const { catalog } = documents(libraryProof)["catalog.json"] as unknown as {
      readonly catalog: { readonly groups: readonly Group[] };
    };
    expect(catalog.groups.map(namesIn)).toEqual([
      [
        "library",
        [
          ["Library Code", ["at-most-five-loans", "loans-are-logged", "fines-stop-at-the-price"]],
          ["Reading Rooms Act", ["staff-is-trained"]],
        ],
      ],
      ["archive", [["Archive Order", ["no-pens-near-manuscripts"]]]],
      ["What no single rule says", ["application.races"]],
    ]);
  });

  it("have a finding that is not satisfied for a race that failed, with what was observed", () => {
    const races = libraryProof.races.map((race) => ({ ...race, state: "failed" }) as const);
    const results = documents({ ...libraryProof, races })["assessment-results.json"]!;
    const finding = valuesOf("findings", results).flat().at(-1)!;
    expect(finding).toMatchObject({
      target: {
        "target-id": "application.races_smt",
        status: { state: "not-satisfied", reason: "fail" },
      },
    });
    const observed = valuesOf("observations", results).flat().at(-1)!;
    expect(valuesOf("observation-uuid", finding)).toEqual(uuidOf(observed));
    expect(valuesOf("title", observed)).toEqual([
      "Requests at the same time: test/platform/concurrency.test.ts",
    ]);
  });

  it("say of a rule about the blueprint what its check refuses, and link no file of the pack", () => {
    const proof = { ...libraryProof, rules: [designRule], races: [] };
    const { "assessment-results.json": results, ...others } = documents(proof);
    const [examples, mutants, ...more] = valuesOf("observations", results!).flat();
    expect(more).toEqual([]);
    expect(valuesOf("title", mutants!)).toEqual(["Changes of every-loan-has-a-member"]);
    expect(JSON.stringify(examples)).toMatch(/The check of the blueprint refuses what breaks/);
    expect(valuesOf("relevant-evidence", examples!).flat()).toEqual([
      {
        description: "The examples in rules/loans/every-loan-has-a-member.yaml of the pack library",
      },
    ]);
    const all = JSON.stringify([examples, mutants, others["component-definition.json"]]);
    expect(all).not.toMatch(/built without|"href":"[^"]*rules\//);
    const [statement] = valuesOf("statements", others["component-definition.json"]!).flat();
    expect(valuesOf("description", statement!)).toEqual([
      "The check of the blueprint, which refuses what breaks the rule before anything is built.",
    ]);
  });

  it("say that changes of the rules were not tried, and plan no such task", () => {
    const rules = libraryProof.rules.map(withoutMutation);
    const titles = (proof: Proof): readonly Json[] =>
      valuesOf("tasks", documents(proof)["assessment-plan.json"]!)
        .flat()
        .flatMap((task) => valuesOf("title", task));
    expect(titles(libraryProof)).toContain("Change each rule");
    const untried = { ...libraryProof, rules, scope: { mutants: false } };
    expect(titles(untried)).not.toContain("Change each rule");
    const files = documents(untried);
    const sentence = "Changes of the rules were not tried: they were left out of this run.";
    expect(JSON.stringify(files["assessment-plan.json"])).toContain(sentence);
    expect(JSON.stringify(files["assessment-results.json"])).toContain(sentence);
    expect(JSON.stringify(documents(libraryProof))).not.toContain(sentence);
    expect(havingAll("ns", files["assessment-results.json"]!)).toContainEqual({
      name: "mutants-tried",
      ns: "https://bylaw.dev/ns/oscal",
      value: "false",
    });
  });

  it("have observations of the moment in which a rule was tried, the same as then", () => {
    const [first] = libraryProof.rules;
    const triedAt = "2026-11-20T09:08:07.000Z";
    const observed = (ranAt: string): readonly Json[] =>
      valuesOf(
        "observations",
        documents({ ...libraryProof, ranAt, rules: [{ ...first!, triedAt }], races: [] })[
          "assessment-results.json"
        ]!,
      ).flat();
    const now = observed(libraryProof.ranAt);
    expect(new Set(valuesOf("collected", now))).toEqual(new Set([triedAt]));
    expect(observed(triedAt)).toEqual(now);
  });

  it("are of different components where the orders differ, of one where they are the same", () => {
    const [, ...others] = libraryProof.subjects;
    const ordered = (sha256: string): Proof => ({
      ...libraryProof,
      subjects: [{ name: "blueprint.yaml", sha256 }, ...others],
    });
    const subjectsOf = (proof: Proof): ReadonlySet<Json> =>
      new Set(Object.values(documents(proof)).flatMap((each) => valuesOf("subject-uuid", each)));
    const [one, other] = ["a".repeat(64), "d".repeat(64)].map(ordered);
    expect(subjectsOf(one!).size).toBe(1);
    expect([...subjectsOf(one!)]).not.toEqual([...subjectsOf(other!)]);
    const later = {
      ...one!,
      ranAt: "2027-01-02T03:04:05.000Z",
      subjects: one!.subjects.slice(0, 1),
    };
    expect(subjectsOf(later)).toEqual(subjectsOf(one!));
  });

  it("link to pages of the web only", () => {
    const [rule] = libraryProof.rules;
    const linked = (url: string): readonly Json[] =>
      valuesOf(
        "links",
        documents({ ...libraryProof, rules: [{ ...rule!, url }] })["catalog.json"]!,
      );
    expect(linked("javascript:alert(1)")).toEqual([]);
    expect(linked("https://law.example/12.1?a=[b]#c^d").flat()).toEqual([
      {
        href: "https://law.example/12.1?a=%5Bb%5D#c%5Ed",
        rel: "reference",
        text: "Library Code 12.1(a)",
      },
    ]);
  });
});

describe("text in OSCAL's markup", () => {
  it("acts as no markup, and reads as it was written", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = markupLine(text);
        expect(line).toMatch(/^[^\n]+$/);
        const bare = line.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
        expect(bare).not.toMatch(/[`*_{}[\]<>#~^|]|&[#\w]/);
        expect(bare).not.toMatch(/^(?:[-+=]|\d+[.)])/);
        const visible = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ");
        expect(line.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(visible.trim() || "–");
      }),
      settings,
    );
  });

  it("keeps commands as they can be pasted, within a fence that nothing in them ends", () => {
    const command = "curl x \\\n  -d '```'";
    expect(markupCode(command)).toBe(`\`\`\`\`\n${command}\n\`\`\`\``);
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = markupCode(text).split("\n");
        expect(lines.slice(1, -1)).not.toContain(lines[0]);
        expect(lines.slice(1, -1).join("\n").includes(lines[0]!)).toBe(false);
      }),
      settings,
    );
  });

  it("leaves empty paragraphs out", () => {
    expect(markupText("one", undefined, " ", "- two")).toBe("one\n\n\\- two");
  });
});

interface Group {
  readonly title: string;
  readonly groups?: readonly Group[];
  readonly controls?: readonly { readonly id: string }[];
}

function namesIn({ title, groups, controls }: Group): readonly unknown[] {
  return [title, groups?.map(namesIn) ?? controls?.map(({ id }) => id)];
}

function idOf(each: Json): Json {
  return (each as Readonly<Record<string, Json>>)["id"] ?? null;
}

function uuidOf(each: Json): readonly string[] {
  const { uuid } = each as { readonly uuid?: string };
  return uuid === undefined ? [] : [uuid];
}
