import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrixHtml } from "#core/evidence/matrix-html";
import { visibleText } from "#core/evidence/visible-text";
import type { Proof, RuleProof } from "#core/prove/proof";
import { payloads } from "../hostile/hostile-text.ts";
import { arbitraryProof } from "./arbitrary-proof.ts";
import { libraryGraph } from "./library-graph.ts";
import { designRule, libraryProof, withoutMutation } from "./library-proof.ts";
import { readMatrix, textOf, within } from "./read-matrix.ts";
import type { ReadElement } from "./read-xml.ts";

const settings = { seed: 20_261_122, numRuns: 150 };
const proof: Proof = { ...libraryProof, graph: libraryGraph };

const elements = new Set(
  `html head meta title body a header nav main section footer article div p span bdi code pre strong
  h1 h2 h3 h4 h5 ul li dl dt dd time table caption thead tbody tr th td details summary form label
  input select option fieldset legend button svg symbol marker use path rect circle text desc`.split(
    /\s+/,
  ),
);
const attributes = new Set(
  `lang charset name content http-equiv class id href rel dir role hidden tabindex datetime type value
  autocomplete spellcheck scope colspan data-label data-status data-regulation data-all aria-hidden
  aria-label aria-labelledby aria-pressed d x y cx cy r rx width height viewBox preserveAspectRatio
  fill orient refX refY markerWidth markerHeight marker-end text-anchor`.split(/\s+/),
);

const rows = (page: ReadElement): readonly ReadElement[] =>
  within(page).filter(({ attributes: { class: name } }) => name === "rule");

const rowOf = (changes: Partial<RuleProof>): ReadElement =>
  rows(
    readMatrix(matrixHtml({ ...libraryProof, rules: [{ ...libraryProof.rules[0]!, ...changes }] })),
  )[0]!;

const rowsAndText = (triedAt: string): string => {
  const rules = [{ ...libraryProof.rules[0]!, triedAt }];
  return textOf(readMatrix(matrixHtml({ ...libraryProof, rules })));
};

const hrefs = (element: ReadElement): readonly string[] =>
  within(element).flatMap(({ name, attributes: { href } }) => (name === "a" ? (href ?? []) : []));

/** The page's verdict, by its class and its text. */
const verdictOf = (given: Proof): readonly string[] => {
  const found = within(readMatrix(matrixHtml(given))).find(({ attributes: { class: name } }) =>
    name?.startsWith("verdict"),
  );
  return [found?.attributes["class"] ?? "", textOf(found!)];
};

describe("the matrix as a page", () => {
  it("has a row for each rule, with what was found of it at a glance", () => {
    const found = rows(readMatrix(matrixHtml(proof)));
    const [enforced, organisational, unproven] = [
      "at-most-five-loans",
      "staff-is-trained",
      "fines-stop-at-the-price",
    ].map((rule) => found.find(({ attributes: { id } }) => id === `rule-${rule}`));
    expect(textOf(enforced!)).toMatch(/at-most-five-loans/);
    expect(textOf(enforced!)).toMatch(/100 runs/);
    expect(textOf(enforced!)).toMatch(/met 41, not met 59/);
    expect(textOf(enforced!)).toMatch(/2 of 3/);
    expect(textOf(enforced!)).toMatch(/1 survived/);
    expect(textOf(organisational!)).toMatch(/needs legal review/);
    expect(textOf(unproven!)).toMatch(/NOT seen/);
  });

  it("links what it names: the provision, lines of the application, the test", () => {
    const page = readMatrix(matrixHtml(proof));
    expect(hrefs(page)).toEqual(
      expect.arrayContaining([
        "https://law.example/12.1",
        "../src/entities/loan/rules.ts#L12",
        "../src/db/migrations/0003_triggers.sql#L40",
        "../test/rules/at-most-five-loans.test.ts",
        "../blueprint.yaml#L5",
        "#rule-loan-has-a-member",
        "#status=unproven",
      ]),
    );
  });

  it("tells what went wrong, with the smallest case as it is pasted into a shell", () => {
    const text = textOf(readMatrix(matrixHtml(proof)));
    expect(text).toContain("1 rule is not proven.");
    expect(text).toContain("201 instead of 422 & <nothing> else");
    expect(text).toContain(
      'curl -X POST http://127.0.0.1:3000/v1/fines \\\n  -d \'{"amount":"9.01"}\'',
    );
  });

  it("says that the blueprint's check keeps a rule about it, and of nothing that was left out", () => {
    const page = readMatrix(matrixHtml({ ...libraryProof, rules: [designRule] }));
    const text = textOf(page);
    expect(text).toMatch(/The check of the blueprint refuses what breaks the rule.*its mutants/);
    expect(text).toMatch(/2 examples/);
    expect(text).toMatch(/to refuse 1, to allow 1/);
    expect(text).not.toMatch(/\bseen\b/i);
    expect(text).toMatch(/1 rule was shown to be enforced; none is unproven/);
    expect(text).toContain("rules/loans/every-loan-has-a-member.yaml");
    expect(text).toMatch(/of the pack/);
    expect(hrefs(page).filter((href) => href.includes("rules/"))).toEqual([]);
    expect(hrefs(page)).toContain("../blueprint.yaml");
    expect(hrefs(page)).not.toContain("../blueprint.yaml#L1");
  });

  it("does not say that the blueprint's check keeps what its examples do not show", () => {
    const property = { ...designRule.property!, state: "failed" } as const;
    const rule = { ...designRule, property, status: "unproven", reason: "" } as const;
    const text = textOf(readMatrix(matrixHtml({ ...libraryProof, rules: [rule] })));
    expect(text).toMatch(/has to refuse what breaks the rule.*do not show that it does/);
    expect(text).not.toContain("The check of the blueprint refuses");
    expect(text).toContain("0 of 1");
  });

  it("says of an enforced rule without layers that were left out no more than was found", () => {
    const row = rowOf({ ablations: [], enforcedAt: [] });
    expect(textOf(row)).not.toMatch(/blueprint|\bseen\b/i);
    expect(textOf(row)).toMatch(/none/);
  });

  it("is not green where a race failed", () => {
    const rules = libraryProof.rules.filter(({ status }) => status !== "unproven");
    const [race] = libraryProof.races;
    const races = [{ ...race!, state: "failed" }] as const;
    expect(verdictOf({ ...libraryProof, rules })[0]).toBe("verdict is-enforced");
    const [color, text] = verdictOf({ ...libraryProof, rules, races });
    expect(color).toBe("verdict is-unproven");
    expect(text).toContain("1 race failed.");
    expect(text).toContain("test/platform/concurrency.test.ts");
    expect(verdictOf({ ...libraryProof, races })[1]).toContain(
      "1 rule is not proven. 1 race failed.",
    );
    expect(textOf(readMatrix(matrixHtml({ ...libraryProof, rules, races })))).toMatch(
      /Races\n(?:.*\n)*?0 of 1/,
    );
  });

  it("names at its head the files that were changed by hand", () => {
    const headOf = (changedByHand: readonly string[]): string => {
      const page = readMatrix(matrixHtml({ ...libraryProof, changedByHand }));
      return textOf(within(page).find(({ name }) => name === "header")!);
    };
    expect(headOf([])).not.toContain("by hand");
    expect(headOf(["src/app.ts", "src/roles.ts"])).toMatch(
      /Changed by hand\s+src\/app\.ts, src\/roles\.ts/,
    );
  });

  it("says at its head and at each score that changes of the rules were not tried", () => {
    const rules = libraryProof.rules.map(withoutMutation);
    const page = readMatrix(matrixHtml({ ...libraryProof, rules, scope: { mutants: false } }));
    const head = within(page).find(({ name }) => name === "header");
    expect(textOf(head!)).toContain("not tried: they were left out of this run");
    const [enforced, configured] = rows(page);
    expect(textOf(enforced!)).toContain("not tried");
    expect(textOf(configured!)).not.toContain("not tried");
    expect(textOf(page)).toContain("Changes of the rule were not tried.");
    expect(textOf(page)).not.toContain("changes were noticed");
    expect(textOf(readMatrix(matrixHtml(proof)))).not.toContain("not tried");
  });

  it("says of what it was printed, and when a rule was tried before the run", () => {
    const earlier = rowsAndText("2026-11-20T09:08:07.000Z");
    expect(earlier).toContain("2026-11-20 09:08 UTC");
    expect(earlier).toContain("nothing that decides it has changed since");
    expect(earlier).toContain("1 rule earlier, unchanged since");
    expect(earlier).toContain("What was found before this run began");
    const now = rowsAndText(libraryProof.ranAt);
    expect(now).not.toMatch(/earlier|changed since|before this run/);
    expect(earlier + now).not.toContain("one run");
    expect(hrefs(readMatrix(matrixHtml(proof)))).toContain("proof.json");
  });

  it("draws entities and states, and says the same in words", () => {
    const page = readMatrix(matrixHtml(proof));
    const pictures = within(page).filter(({ attributes: { role } }) => role === "img");
    expect(pictures.map(({ children: [title] }) => title?.text)).toEqual([
      "Entities and what they refer to",
      "States of Loan",
    ]);
    const words = textOf(page);
    for (const { name, references } of libraryGraph.entities) {
      expect(words).toContain(name);
      for (const { field } of references) expect(words).toContain(field);
    }
    expect(words).toMatch(/nothing follows/);
  });

  it("has one heading of the first level, and an id only once", () => {
    const all = within(readMatrix(matrixHtml(proof)));
    expect(all.filter(({ name }) => name === "h1").length).toBe(1);
    const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("allows no script, style or request but its own", () => {
    const [policy] = within(readMatrix(matrixHtml(proof))).flatMap(
      ({ attributes: { "http-equiv": kind, content } }) =>
        kind === undefined ? [] : (content ?? []),
    );
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^' ]+'; script-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(matrixHtml(proof)).not.toMatch(/\b(?:src|style|srcset|action|onload)="/);
  });

  it("makes nothing of a proof into markup, and shows it all the same", () => {
    fc.assert(
      fc.property(arbitraryProof, (hostile) => {
        const page = matrixHtml(hostile);
        const tree = readMatrix(page);
        const all = within(tree);
        const names = new Set(all.map(({ name }) => name));
        expect([...names].filter((name) => !elements.has(name))).toEqual([]);
        const keys = new Set(all.flatMap(({ attributes: own }) => Object.keys(own)));
        expect([...keys].filter((key) => !attributes.has(key))).toEqual([]);
        for (const href of hrefs(tree))
          expect(href).toMatch(/^(?:#|\.\.\/[^/.]|https?:\/\/|\w+\.)/);
        const text = textOf(tree);
        for (const { title } of hostile.rules) expect(text).toContain(visibleText(title));
        expect(matrixHtml(hostile)).toBe(page);
      }),
      settings,
    );
  });

  it.for([...payloads])("shows %j as it is", (title) => {
    const row = rowOf({ title });
    expect(textOf(row)).toContain(visibleText(title));
    expect(matrixHtml(proof)).not.toContain(title.includes("<") ? title : "\0");
  });

  it("takes no markup from data that pretend to be some", () => {
    const forged = JSON.parse('{"text":"<script>","toString":"<script>"}') as unknown as string;
    expect(() => rowOf({ title: forged })).toThrow(TypeError);
  });

  it.for([
    "javascript:alert(1)",
    "data:text/html,x",
    "//law.example",
    "https://user:secret@law.example/",
    "not an address",
  ])("does not link a provision to %s", (url) => {
    expect(hrefs(rowOf({ url })).filter((href) => !href.startsWith("../"))).toEqual([]);
  });

  it.for(["../../etc/passwd", "/etc/passwd", "src//app.ts", "src/./app.ts", ""])(
    "does not link a file %j",
    (file) => {
      const row = rowOf({ enforcedAt: [{ layer: "edge", file, line: 1 }] });
      expect(hrefs(row)).toEqual(["https://law.example/12.1"]);
    },
  );

  it("keeps what a path holds within the path", () => {
    const file = "src/a b?c#d%e:<f>.ts";
    const row = rowOf({ enforcedAt: [{ layer: "edge", file, line: 3 }] });
    expect(hrefs(row)).toContain("../src/a%20b%3Fc%23d%25e%3A%3Cf%3E.ts#L3");
  });

  it("does not draw what nobody could follow, and lists it all the same", () => {
    const entities = Array.from({ length: 200 }, (_, index) => ({
      ...libraryGraph.entities[3]!,
      name: `Shelf${index}`,
      references: [{ field: "next", entity: `Shelf${index + 1}` }],
    }));
    const page = readMatrix(matrixHtml({ ...libraryProof, graph: { entities } }));
    expect(within(page).some(({ attributes: { role } }) => role === "img")).toBe(false);
    expect(textOf(page)).toContain("It is too large to be drawn; the list below says the same.");
    expect(textOf(page)).toContain("Shelf199");
  });

  it("says so where there is nothing to show", () => {
    const page = matrixHtml({ ...libraryProof, rules: [], races: [], graph: { entities: [] } });
    const text = textOf(readMatrix(page));
    expect(text).toContain("No pack is in use: there is no rule.");
    expect(text).toContain("No such test was run.");
    expect(text).toContain("It has no entity.");
  });
});
