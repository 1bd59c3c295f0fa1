import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileRules,
  decideRules,
  findPack,
  loadPack,
  parseBlueprint,
  resolveModel,
  testPack,
} from "@bylaw/core";
import { beforeAll, describe, expect, test } from "vitest";
import definition from "@bylaw/domain-healthcare";

const root = join(import.meta.dirname, "../../..");
const clinic = read("examples/clinic/blueprint.yaml");
const starter = read("packages/domain-healthcare/starter/blueprint.yaml");

type Loaded = NonNullable<Awaited<ReturnType<typeof loadPack>>["value"]>;
let loaded: Awaited<ReturnType<typeof loadPack>>;
let pack: Loaded;

beforeAll(async () => {
  loaded = await loadPack(definition);
  if (loaded.value === undefined) throw new Error(JSON.stringify(loaded.diagnostics, null, 2));
  pack = loaded.value;
});

describe("the pack", () => {
  test("loads without a word of complaint", () => {
    expect(loaded.diagnostics).toEqual([]);
  });

  test("its rules compile without a word of complaint", () => {
    const { value, diagnostics } = compileRules([pack]);
    expect(diagnostics).toEqual([]);
    expect(value).toHaveLength(pack.rules.length);
  });

  test("every example of every rule comes out as it says", () => {
    const report = testPack([pack], compileRules([pack]).value ?? []);
    expect(report.diagnostics).toEqual([]);
    expect(report.failed).toBe(0);
    expect(report.passed).toBeGreaterThan(140);
  });

  test("it has rules of all eight kinds", () => {
    expect(new Set(pack.rules.map(({ rule }) => rule.kind))).toEqual(
      new Set([
        "invariant",
        "guard",
        "clock",
        "visibility",
        "retention",
        "control",
        "design",
        "organisational",
      ]),
    );
  });

  test("no rule claims a legal review that nobody made", () => {
    const states = pack.rules.map(({ rule }) => rule.reviewed.state);
    expect(new Set(states)).toEqual(new Set(["needs legal review"]));
  });

  test("each rule says how sure its source is", () => {
    const silent = pack.rules.filter(({ rule }) => !/\b[VPSM]: /.test(rule.reviewed.note ?? ""));
    expect(silent.map(({ rule }) => rule.id)).toEqual([]);
  });

  test("every rule cites its provision, in the README as well", () => {
    const readme = read("packages/domain-healthcare/README.md");
    for (const { rule } of pack.rules) {
      expect(readme).toContain(`\`${rule.id}\``);
      expect(readme).toContain(rule.source.citation);
    }
  });

  test("a blueprint finds it by its short name", async () => {
    const found = await findPack("healthcare", join(root, "packages/domain-healthcare/test"));
    expect(found.diagnostics).toEqual([]);
    expect(found.value?.folder).toBe(definition.folder);
  });
});

describe("the clinic", () => {
  test("is a sound order", () => {
    expect(order(clinic).diagnostics).toEqual([]);
  });

  test("is decided by its facts", () => {
    const { outcomes } = order(clinic);
    expect(notApplying(outcomes)).toEqual({
      "hipaa-psychotherapy-notes": expect.stringContaining("No field is of the class"),
      "hipaa-reproductive-attestation": expect.stringContaining("vacated"),
      "part-2-breach": expect.stringContaining("facts.treatsSubstanceUse is false"),
      "part-2-consent": expect.stringContaining("facts.treatsSubstanceUse is false"),
      "part-2-emergency-record": expect.stringContaining("facts.treatsSubstanceUse is false"),
      "tx-electronic-record-15-business-days": expect.stringContaining("US-TX"),
    });
    expect(outcomes["ca-copies-15-days"]?.outcome).toBe("applies");
    expect(outcomes["hipaa-restricted-encounter"]?.entities).toEqual(["Visit"]);
    expect(outcomes["hipaa-documentation-six-years"]?.entities).toEqual(["Policy"]);
  });

  test("protects what it added itself", () => {
    const { outcomes } = order(clinic);
    expect(outcomes["hipaa-encryption-at-rest"]?.entities).toEqual(
      expect.arrayContaining(["Appointment", "Invoice", "InvoiceLine"]),
    );
  });

  test("comes under the law of Texas when it opens there", () => {
    const { outcomes } = order(clinic.replace("[US, US-CA]", "[US, US-TX]"));
    expect(outcomes["tx-electronic-record-15-business-days"]?.outcome).toBe("applies");
    expect(outcomes["ca-copies-15-days"]?.outcome).toBe("not-applicable");
  });

  test("comes under 42 CFR Part 2 when it treats substance use disorders", () => {
    const { outcomes } = order(
      clinic.replace("treatsSubstanceUse: false", "treatsSubstanceUse: true"),
    );
    expect(outcomes["part-2-consent"]?.entities).toEqual(["Disclosure"]);
  });

  test("was bound by the Privacy Rule before the Security Rule", () => {
    const { outcomes } = order(`${clinic}\nasOf: 2004-06-01\n`);
    expect(outcomes["hipaa-access-request-30-days"]?.outcome).toBe("applies");
    expect(outcomes["hipaa-audit-controls"]?.reason).toContain("starts on 2005-04-20");
  });
});

describe("questions", () => {
  const notes = `
bylaw: 1
app: practice
packs: [healthcare]
jurisdictions: [US]
roles: { therapist: { purposes: [treatment] } }
entities:
  Session:
    fields: { notes: { type: text, class: phi.psychotherapyNote } }
`;

  test("each of the pack's is asked when it is open", () => {
    const { decided } = order(notes);
    const asked = new Set(decided.flatMap(({ questions }) => questions));
    expect(asked).toEqual(new Set(Object.keys(pack.manifest.facts)));
  });

  test("none is asked that can change nothing any more", () => {
    const { decided } = order(`${notes}facts: { isCoveredEntity: true }\n`);
    const asked = new Set(decided.flatMap(({ questions }) => questions));
    expect(asked).toEqual(
      new Set(["keepsPsychotherapyNotes", "treatsSubstanceUse", "usesBusinessAssociates"]),
    );
  });
});

test("the starter is a sound order of four entities", () => {
  const { diagnostics, model } = order(starter);
  expect(diagnostics).toEqual([]);
  expect(model?.entities).toHaveLength(4);
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Takes an order as far as the decisions. */
function order(text: string) {
  const parsed = parseBlueprint(text, "blueprint.yaml");
  const rules = compileRules([pack]).value ?? [];
  const resolved = parsed.value && resolveModel(parsed.value, [pack]);
  const decided =
    parsed.value && resolved?.value
      ? decideRules(resolved.value, parsed.value, rules, [pack])
      : undefined;
  const decisions = decided?.decisions ?? [];
  return {
    diagnostics: [
      ...parsed.diagnostics,
      ...(resolved?.diagnostics ?? []),
      ...(decided?.diagnostics ?? []),
    ],
    model: resolved?.value,
    decided: decisions,
    outcomes: Object.fromEntries(decisions.map((each) => [each.rule.id, each])),
  };
}

function notApplying(outcomes: ReturnType<typeof order>["outcomes"]): Record<string, string> {
  const entries = Object.entries(outcomes).filter(([, { outcome }]) => outcome !== "applies");
  return Object.fromEntries(entries.map(([id, { reason }]) => [id, reason]));
}
