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
import definition from "@bylaw/domain-logistics";

const root = join(import.meta.dirname, "../../..");
const freight = read("examples/freight/blueprint.yaml");
const starter = read("packages/domain-logistics/starter/blueprint.yaml");

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
    expect(report.passed).toBeGreaterThan(250);
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
    const readme = read("packages/domain-logistics/README.md");
    for (const { rule } of pack.rules) {
      expect(readme).toContain(`\`${rule.id}\``);
      expect(readme).toContain(rule.source.citation);
    }
  });

  test("a blueprint finds it by its short name", async () => {
    const found = await findPack("logistics", join(root, "packages/domain-logistics/test"));
    expect(found.diagnostics).toEqual([]);
    expect(found.value?.folder).toBe(definition.folder);
  });
});

describe("the carrier", () => {
  test("is a sound order", () => {
    expect(order(freight).diagnostics).toEqual([]);
  });

  test("is decided by its facts", () => {
    const { outcomes } = order(freight);
    expect(notApplying(outcomes)).toEqual({
      "brokerage-record": expect.stringContaining("BrokerageRecord"),
      "brokerage-record-kept": expect.stringContaining("BrokerageRecord"),
      "hos-60-hours-in-7-days": expect.stringContaining("facts.operatesEveryDay is true"),
    });
    expect(outcomes["hos-11-hours"]?.entities).toEqual(["Load"]);
    expect(outcomes["annual-inspection"]?.entities).toEqual(["Load"]);
    expect(outcomes["defect-certified"]?.entities).toEqual(["Unit"]);
  });

  test("counts 60 hours in 7 days when it rests on Sundays", () => {
    const { outcomes } = order(
      freight.replace("operatesEveryDay: true", "operatesEveryDay: false"),
    );
    expect(outcomes["hos-60-hours-in-7-days"]?.outcome).toBe("applies");
    expect(outcomes["hos-70-hours-in-8-days"]?.outcome).toBe("not-applicable");
  });

  test("is free of the rules on hazardous materials when it carries none", () => {
    const { outcomes } = order(freight.replace("carriesHazmat: true", "carriesHazmat: false"));
    expect(outcomes["segregation-never-together"]?.outcome).toBe("not-applicable");
    expect(outcomes["hos-11-hours"]?.outcome).toBe("applies");
  });

  test("cannot dispatch without keeping logs", () => {
    const { outcomes } = order(freight);
    expect(outcomes["dispatch-needs-logs"]?.outcome).toBe("applies");
  });

  test("was under the present hours of service only from 2020-09-29 on", () => {
    const { outcomes } = order(`${freight}\nasOf: 2020-09-28\n`);
    expect(outcomes["hos-11-hours"]?.reason).toContain("starts on 2020-09-29");
  });
});

describe("questions", () => {
  const small = `
bylaw: 1
app: broker
packs: [logistics]
jurisdictions: [US]
roles: { clerk: { purposes: [billing] } }
entities:
  Deal: { is: logistics/BrokerageRecord }
  Party: { is: logistics/Party }
`;

  test("those of what the order has are asked while they are open", () => {
    const { decided } = order(small);
    const asked = new Set(decided.flatMap(({ questions }) => questions));
    expect(asked).toContain("isBroker");
    expect(asked).not.toContain("shipsSeaContainers");
  });

  test("each of the pack's is asked of a carrier that answers none", () => {
    const { decided } = order(freight.replace(/\nfacts:\n( {2}.*\n)+/, "\n"));
    const asked = new Set(decided.flatMap(({ questions }) => questions));
    expect([...asked].toSorted()).toEqual(
      Object.keys(pack.manifest.facts)
        .filter((fact) => fact !== "isBroker")
        .toSorted(),
    );
  });
});

test("the starter is a sound order of eight entities", () => {
  const { diagnostics, model } = order(starter);
  expect(diagnostics).toEqual([]);
  expect(model?.entities).toHaveLength(8);
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
