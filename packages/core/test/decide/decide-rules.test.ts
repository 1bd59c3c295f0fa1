import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import { beforeAll, describe, expect, it } from "vitest";
import { decideText, libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

let library: Pack;
let rules: readonly Rule[];
beforeAll(async () => {
  const loaded = await variedLibrary({});
  library = loaded.pack!;
  rules = loaded.rules;
});

function decide(text: string): ReturnType<typeof decideText> {
  return decideText(text, rules, [library]);
}

const facts = "facts: { lendsToMinors: false, branches: 2 }";

function withFacts(answers: string): string {
  return libraryBlueprint.replace(facts, `facts: { ${answers} }`);
}

describe("deciding rules", () => {
  it("decides every rule and gives the blueprint's lines for it", () => {
    const { decisions, list, diagnostics } = decide(libraryBlueprint);
    expect(diagnostics).toEqual([]);
    expect(list).toHaveLength(rules.length);
    expect(decisions["loan-length"]).toMatchObject({
      outcome: "applies",
      reason: "Loan is a library/Loan.",
      entities: ["Loan"],
      because: [{ file: "blueprint.yaml", line: 25 }],
    });
    expect(decisions["need-to-know"]).toMatchObject({ outcome: "applies", entities: ["Member"] });
    expect(decisions["minors"]).toMatchObject({
      outcome: "not-applicable",
      because: [{ line: 5 }],
    });
  });

  it("never counts what is vacated, proposed, not yet or no longer in force", async () => {
    const text = (id: string, rest: string): string =>
      `id: ${id}\ntitle: T\nsource: { citation: C, says: S. }\n${rest}\nkind: organisational\nduty: D\nevidence: E\n`;
    const varied = await variedLibrary({
      "rules/a.yaml": text("proposed-one", "status: proposed"),
      "rules/b.yaml": text("later-one", "status: in-force\nholds: { from: 2027-01-01 }"),
      "rules/c.yaml": text("past-one", "status: in-force\nholds: { to: 2026-11-21 }"),
      "rules/d.yaml": text("last-day", "status: in-force\nholds: { to: 2026-11-22 }"),
      "rules/e.yaml": text("first-day", "status: in-force\nholds: { from: 2026-11-22 }"),
    });
    expect(varied.diagnostics).toEqual([]);
    const { decisions } = decideText(libraryBlueprint, varied.rules, [varied.pack!]);
    expect(decisions["old-fines"]?.outcome).toBe("not-applicable");
    expect(decisions["proposed-one"]?.reason).toContain("only proposed");
    expect(decisions["later-one"]?.reason).toBe(
      "It does not hold yet: it starts on 2027-01-01, and the law is read as of 2026-11-22.",
    );
    expect(decisions["past-one"]?.reason).toContain("ended on 2026-11-21");
    expect(decisions["last-day"]?.outcome).toBe("applies");
    expect(decisions["first-day"]?.outcome).toBe("applies");
    const later = libraryBlueprint.replace("facts:", "asOf: 2027-01-01\nfacts:");
    expect(decideText(later, varied.rules, [varied.pack!]).decisions["later-one"]?.outcome).toBe(
      "applies",
    );
  });

  it("applies a country's law in its parts, not the reverse", async () => {
    const manifest = { ...library.manifest, jurisdictions: ["US-CA"] };
    const californian = { ...library, manifest };
    const federal = libraryBlueprint.replace("[US-CA]", "[US]");
    expect(decide(federal).decisions["loan-length"]?.outcome).toBe("applies");
    const { decisions, diagnostics } = decideText(federal, rules, [californian]);
    expect(decisions["loan-length"]).toMatchObject({
      outcome: "not-applicable",
      reason: "It is law of US-CA, and the app is used in US.",
      entities: [],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1405"]);
    const similar = libraryBlueprint.replace("[US-CA]", "[US-C]");
    expect(decideText(similar, rules, [californian]).decisions["loan-length"]?.outcome).toBe(
      "not-applicable",
    );
  });

  it("asks only what could change the result, and names the rules that hang on it", () => {
    const { decisions, diagnostics } = decide(withFacts("branches: 5"));
    expect(decisions["audited"]).toMatchObject({ outcome: "applies", questions: [] });
    expect(decisions["minors"]).toMatchObject({ outcome: "unknown", questions: ["lendsToMinors"] });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "BYL1401",
      at: { line: 5, column: 1 },
      help: "Write `lendsToMinors: true` or `false` under `facts:`. Branches count as well.",
    });
    expect(diagnostics[0]?.message).toContain("These rules hang on it: minors.");
  });

  it("asks both questions while both matter", () => {
    const { decisions, diagnostics } = decide(withFacts(""));
    expect(decisions["audited"]?.questions).toEqual(["branches", "lendsToMinors"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1401", "BYL1401"]);
    expect(decide(withFacts("lendsToMinors: true")).decisions["audited"]?.outcome).toBe("applies");
  });

  it("does not ask what the law makes irrelevant", async () => {
    const { pack, rules: varied } = await variedLibrary({
      "rules/members/minors.yaml":
        "id: minors\ntitle: T\nsource: { citation: C, says: S. }\nstatus: vacated\napplies: facts.lendsToMinors\nkind: organisational\nduty: D\nevidence: E\n",
      "rules/members/audited.yaml":
        "id: audited\ntitle: T\nsource: { citation: C, says: S. }\nstatus: in-force\napplies: facts.lendsToMinors || !facts.lendsToMinors\nkind: organisational\nduty: D\nevidence: E\n",
    });
    const { decisions, diagnostics } = decideText(withFacts(""), varied, [pack!]);
    expect(decisions["audited"]?.outcome).toBe("applies");
    expect(diagnostics).toEqual([]);
  });

  it("reports a condition that no answer settles, at the rule, and asks nothing for it", async () => {
    const { pack, rules: varied } = await variedLibrary({
      "tables/size-of.csv":
        "unique, share: dec(2), => size: string\nsmall, <= 0.50, small\nlarge, >= 0.51, large\n",
      "rules/members/minors.yaml":
        'id: minors\ntitle: T\nsource: { citation: C, says: S. }\nstatus: in-force\napplies: facts.branches > 0 && sizeOf(dec("0.505")) == "large"\nkind: organisational\nduty: D\nevidence: E\n',
    });
    const { decisions, diagnostics } = decideText(libraryBlueprint, varied, [pack!]);
    expect(decisions["minors"]).toMatchObject({ outcome: "unknown", questions: [] });
    expect(decisions["minors"]?.reason).toContain("hangs on missing data");
    expect(diagnostics).toMatchObject([
      { code: "BYL1406", severity: "error", rule: "minors", at: { line: 5 } },
    ]);
    expect(diagnostics[0]?.at?.file).toMatch(/rules\/members\/minors\.yaml$/);
    const none = libraryBlueprint.replace("branches: 2", "branches: 0");
    expect(decideText(none, varied, [pack!]).diagnostics).toEqual([]);
  });

  it("has nothing to say where no entity is the concept and no field of the class", () => {
    const text = `bylaw: 1\napp: library\npacks: [library]\njurisdictions: [US]\n${facts}\nentities: { Book: { is: Book } }\n`;
    const { decisions } = decide(text);
    expect(decisions["loan-length"]?.reason).toBe("No entity is a library/Loan.");
    expect(decisions["need-to-know"]?.reason).toBe("No field is of the class reader.");
    expect(decisions["encrypted-cards"]?.reason).toBe("No field is of the class reader.card.");
  });

  const recorded = (rule: string): string =>
    `${libraryBlueprint}decisions:
  ${rule}:
    off: true
    rationale: The cards carry no name and open no account.
    alternative: The disks are encrypted as a whole.
    decidedBy: Head of the library
    decidedOn: 2026-10-01
`;

  it("switches an addressable rule off by a recorded decision", () => {
    const { decisions, diagnostics } = decide(recorded("encrypted-cards"));
    expect(diagnostics).toEqual([]);
    expect(decisions["encrypted-cards"]).toMatchObject({
      outcome: "switched-off",
      because: [{ line: 37 }],
    });
    expect(decisions["encrypted-cards"]?.reason).toContain("Head of the library on 2026-10-01");
  });

  it("does not switch a required rule off", () => {
    const { decisions, diagnostics } = decide(recorded("loan-length"));
    expect(decisions["loan-length"]?.outcome).toBe("applies");
    expect(diagnostics).toMatchObject([{ code: "BYL1403", rule: "loan-length" }]);
  });
});
