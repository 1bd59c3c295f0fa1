import { describe, expect, it } from "vitest";
import type { Decision } from "#core/decide/decision";
import { emitDecisions } from "#core/emit/app/emit-decisions";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { checkBlueprint } from "#core/pipeline";
import type { Woven } from "#core/weave/woven";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";
import { loadHostileLibrary, type Law } from "../hostile/hostile-library.ts";

/** The library, some files of whose pack may be replaced. */
async function wovenLibrary(
  files: Readonly<Record<string, string>> = {},
  order = "blueprint.yaml",
): Promise<Woven> {
  const { pack, rules } = await variedLibrary(files);
  return weaveWith({ packs: pack === undefined ? [] : [pack], rules }, order);
}

function weaveWith({ packs, rules }: Law, order = "blueprint.yaml"): Woven {
  const { value: document } = parseBlueprint(libraryBlueprint, order);
  const { woven } = checkBlueprint(document!, packs, rules);
  if (woven === undefined) throw new Error("the fixture is broken");
  return woven;
}

function documents(woven: Woven): { readonly decisions: string; readonly checklist: string } {
  const files = new Map(emitDecisions(woven).map(({ path, content }) => [path, content]));
  return {
    decisions: files.get("compliance/decisions.md") ?? "",
    checklist: files.get("compliance/checklist.md") ?? "",
  };
}

/** What is said of a rule. */
function sectionOf(text: string, rule: string): string {
  return text.split(/^(?=##)/m).find((part) => part.startsWith(`### ${rule}:`)) ?? "";
}

const duty = `
id: count-books
kind: organisational
title: The books are counted
source: { citation: Library Rules 10, url: https://law.example/10, says: Every book is counted. }
status: in-force
duty: Count every book.
evidence: A list with a signature.
every: 1 year
notEncoded: [Books on loan.]
`;

describe("the documents of what was decided", () => {
  it("say of each rule whether it applies, as of which day, why, and by which lines", async () => {
    const woven = await wovenLibrary();
    const { decisions } = documents(woven);
    expect(decisions).toContain(`The law is read as of **${woven.model.asOf}** for US-CA.`);
    for (const decision of woven.decisions) {
      const section = sectionOf(decisions, decision.rule.id);
      expect(section).toContain(`- As of ${woven.model.asOf}, it ${verb(decision)}. `);
      for (const { line } of decision.because) {
        expect(section).toContain(`[blueprint.yaml:${line}](../blueprint.yaml#L${line})`);
      }
    }
    expect(sectionOf(decisions, "loan-length")).toContain("Loan is a library/Loan.");
  });

  it("count what applies and what awaits legal review", async () => {
    const woven = await wovenLibrary();
    const { decisions } = documents(woven);
    const applying = woven.decisions.filter(({ outcome }) => outcome === "applies").length;
    const all = woven.decisions.length;
    expect(decisions).toContain(`| [Applies](#applies) | ${applying} |`);
    expect(decisions).toContain(`of the ${all} rules await legal review.`);
  });

  it("do not hang on where the order lies", async () => {
    const elsewhere = await wovenLibrary({}, "/home/reader/orders/library.yaml");
    expect(documents(elsewhere)).toEqual(documents(await wovenLibrary()));
  });

  it("list what people must do, with the provision and how often", async () => {
    const { checklist } = documents(await wovenLibrary({ "rules/design/count-books.yaml": duty }));
    expect(checklist).toContain(
      [
        "- [ ] **The books are counted.** Count every book.",
        "  - Provision: [Library Rules 10](<https://law.example/10>) (`count-books`, needs legal review)",
        "  - How often: every year",
        "  - Evidence: A list with a signature.",
        "  - Mind: Books on loan.",
      ].join("\n"),
    );
  });

  it("show a provision as a whole", async () => {
    const says = `Books ${"and books ".repeat(80)}are lent.`;
    const { decisions } = documents(
      await wovenLibrary({
        "rules/design/count-books.yaml": duty.replace("Every book is counted.", says),
      }),
    );
    expect(decisions).toContain(says);
  });

  it("have the same headings and lists whatever the texts of a pack are", async () => {
    const hostile = documents(weaveWith(await loadHostileLibrary()));
    const plain = documents(await wovenLibrary());
    for (const text of [hostile.decisions, hostile.checklist]) {
      expect(text).not.toMatch(/(?<!\\)<(?!https?:)/);
      expect(text).not.toMatch(/(?<!\\)\]\((?!#|\.\.\/blueprint|<https?:|decisions\.md)/);
    }
    expect(outline(hostile.decisions)).toEqual(outline(plain.decisions));
  });
});

function verb({ outcome }: Decision): string {
  return { applies: "applies", "not-applicable": "does not apply" }[outcome as "applies"];
}

/** The lines that begin something in Markdown, without their texts. */
function outline(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line) => /^(?:#+ (?:[a-z-]+:)?|\|| *- [A-Z][a-z]*)/.exec(line)?.[0] ?? []);
}
