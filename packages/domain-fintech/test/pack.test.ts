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
import definition from "@bylaw/domain-fintech";

const root = join(import.meta.dirname, "../../..");
const wallet = read("examples/wallet/blueprint.yaml");
const starter = read("packages/domain-fintech/starter/blueprint.yaml");

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
    expect(report.passed).toBeGreaterThan(270);
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
    const readme = read("packages/domain-fintech/README.md");
    for (const { rule } of pack.rules) {
      expect(readme).toContain(`\`${rule.id}\``);
      expect(readme).toContain(rule.source.citation);
    }
  });

  test("a blueprint finds it by its short name", async () => {
    const found = await findPack("fintech", join(root, "packages/domain-fintech/test"));
    expect(found.diagnostics).toEqual([]);
    expect(found.value?.folder).toBe(definition.folder);
  });

  test("every control is asked for by a rule, and names the rule by which it refuses", () => {
    const asked = new Map(
      pack.rules.flatMap(({ rule }) => (rule.kind === "control" ? [[rule.control, rule.id]] : [])),
    );
    const refusing = pack.controls.map(({ name, sql }) => [
      name,
      new Set([...sql.join("\n").matchAll(/platform\.refuse\('([^']+)'/g)].map(([, rule]) => rule)),
    ]);
    expect(refusing).toEqual(
      pack.controls.map(({ name, sql }) => [
        name,
        new Set(sql.join("\n").includes("platform.refuse") ? [asked.get(name)] : []),
      ]),
    );
    expect(pack.controls.filter(({ name }) => !asked.has(name))).toEqual([]);
  });
});

describe("currencies", () => {
  const exponents = (): ReadonlyMap<string, number> => {
    const { implementation } = pack.functions.find(({ name }) => name === "currencyExponent") ?? {};
    if (implementation === undefined) throw new Error("there is no table");
    const ask = implementation as unknown as (code: string) => number;
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    return new Map(codes.map((code) => [code, ask(code)]));
  };

  test("have 0, 2, 3 or 4 digits, and what is none of them has none", () => {
    const known = [...exponents()].filter(([, exponent]) => exponent !== -1);
    const counts = Map.groupBy(known, ([, exponent]) => exponent);
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([0, 2, 3, 4]);
    expect(counts.get(3)?.map(([code]) => code)).toEqual([
      "BHD",
      "IQD",
      "JOD",
      "KWD",
      "LYD",
      "OMR",
      "TND",
    ]);
    expect(counts.get(4)?.map(([code]) => code)).toEqual(["CLF", "UYW"]);
    expect(counts.get(0)?.map(([code]) => code)).toEqual([
      "BIF",
      "CLP",
      "DJF",
      "GNF",
      "ISK",
      "JPY",
      "KMF",
      "KRW",
      "PYG",
      "RWF",
      "UGX",
      "UYI",
      "VND",
      "VUV",
      "XAF",
      "XOF",
      "XPF",
    ]);
  });

  test("are not metals, funds without a minor unit, codes for tests or what is gone", () => {
    const found = exponents();
    const none = ["XAU", "XAG", "XDR", "XTS", "XXX", "ANG", "BGN", "HRK", "ZWL", "SLL"];
    expect(none.filter((code) => found.get(code) !== -1)).toEqual([]);
    const two = ["USD", "EUR", "MXN", "XCG", "SLE", "ZWG"];
    expect(two.filter((code) => found.get(code) !== 2)).toEqual([]);
  });
});

describe("the wallet", () => {
  test("is a sound order", () => {
    expect(order(wallet).diagnostics).toEqual([]);
  });

  test("is decided by its facts", () => {
    const { outcomes } = order(wallet);
    expect(notApplying(outcomes)).toEqual({
      "cdd-beneficial-owners": expect.stringContaining("facts.isBank"),
      "sox-versions": expect.stringContaining("facts.isIssuer"),
    });
    expect(outcomes["ledger-no-overdraft"]?.entities).toEqual(["Wallet"]);
    expect(outcomes["pci-pan-masked"]?.entities).toEqual(["Card"]);
  });

  test("protects what it added itself", () => {
    const { outcomes } = order(wallet);
    expect(outcomes["glba-encryption"]?.entities).toEqual(
      expect.arrayContaining(["Customer", "Transfer", "SupportCase"]),
    );
  });

  test("takes no cash once it says so", () => {
    const { outcomes } = order(wallet.replace("handlesCash: true", "handlesCash: false"));
    expect(outcomes["bsa-ctr-report"]?.outcome).toBe("not-applicable");
    expect(outcomes["iso-4217-cash"]?.outcome).toBe("applies");
  });

  test("keeps records for ten years only since the law says so", () => {
    const { outcomes } = order(`${wallet}\nasOf: 2025-03-11\n`);
    expect(outcomes["ofac-ten-years-transfer"]?.reason).toContain("starts on 2025-03-12");
    expect(
      order(`${wallet}\nasOf: 2025-03-12\n`).outcomes["ofac-ten-years-transfer"]?.outcome,
    ).toBe("applies");
  });
});

test("each question is asked when it is open", () => {
  const open = wallet.replace(/^facts:\n(  .*\n)+/m, "");
  const { decided } = order(open);
  const asked = new Set(decided.flatMap(({ questions }) => questions));
  expect(asked).toEqual(new Set(Object.keys(pack.manifest.facts)));
});

test("the starter is a sound order of six entities", () => {
  const { diagnostics, model } = order(starter);
  expect(diagnostics).toEqual([]);
  expect(model?.entities).toHaveLength(6);
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
