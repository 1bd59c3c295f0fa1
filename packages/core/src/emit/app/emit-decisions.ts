import type { Decision, Outcome } from "#core/decide/decision";
import { emitted } from "#core/emit/emitted-file";
import type { EmittedFile } from "#core/emit/emitted-file";
import { markdownLink, markdownProse, markdownText } from "#core/emit/quote-markdown";
import { render } from "#core/emit/render";
import { webAddress } from "#core/emit/web-address";
import type { Woven } from "#core/weave/woven";

/** What was decided about each rule, and what is left to people: both follow from the order alone. */
export function emitDecisions({ model, decisions }: Woven): readonly EmittedFile[] {
  const { asOf, jurisdictions, packs } = model;
  const title = markdownText(model.title);
  const rows = decisions.map((decision) => ({ decision, row: ruleRow(decision, asOf) }));
  return [
    emitted(
      "compliance/decisions.md",
      render("decisions.md.hbs", {
        title,
        asOf,
        packs: packs.map(({ name, version }) => `${name} ${version}`).join(", ") || "none",
        jurisdictions: jurisdictions.map(markdownText).join(", ") || "no jurisdiction",
        total: decisions.length,
        unreviewed: decisions.filter(({ rule }) => !isReviewed(rule.definition)).length,
        groups: groups.map(({ heading, outcome }) => {
          const rules = rows.filter(({ decision }) => decision.outcome === outcome);
          return {
            heading,
            anchor: heading.toLowerCase().replaceAll(" ", "-"),
            count: rules.length,
            rules: rules.map(({ row }) => row),
          };
        }),
      }),
    ),
    emitted(
      "compliance/checklist.md",
      render("checklist.md.hbs", {
        title,
        asOf,
        duties: rows.flatMap(({ decision: { outcome, rule }, row }) =>
          outcome === "applies" && rule.definition.kind === "organisational"
            ? [{ ...row, ...dutyOf(rule.definition) }]
            : [],
        ),
      }),
    ),
  ];
}

const groups = [
  { heading: "Applies", outcome: "applies" },
  { heading: "Switched off by a recorded decision", outcome: "switched-off" },
  { heading: "Does not apply", outcome: "not-applicable" },
] as const satisfies readonly { readonly heading: string; readonly outcome: Outcome }[];

const verbs: Readonly<Record<Outcome, string>> = {
  applies: "applies",
  "not-applicable": "does not apply",
  "switched-off": "is switched off",
  unknown: "is not decided",
};

type Definition = Decision["rule"]["definition"];

function isReviewed({ reviewed }: Definition): boolean {
  return reviewed.state === "reviewed";
}

function ruleRow(decision: Decision, asOf: string): object {
  const { rule, outcome, reason, because, entities } = decision;
  const { title, source, kind, reviewed, notEncoded, holds } = rule.definition;
  const lines = new Set(because.map(({ line }) => line));
  return {
    id: rule.id,
    state: reviewed.state,
    pack: rule.pack,
    kind,
    asOf,
    title: markdownText(title),
    provision: markdownLink(source.citation, webAddress(source.url)),
    says: markdownProse(source.says),
    verb: verbs[outcome],
    reason: markdownProse(reason),
    because: [...lines].map(blueprintLine).join(", "),
    holds: [
      ...(holds?.from === undefined ? [] : [`from ${holds.from}`]),
      ...(holds?.to === undefined ? [] : [`until ${holds.to}`]),
    ].join(" "),
    entities: entities.join(", "),
    review: reviewText(reviewed),
    notEncoded: notEncoded.map(markdownProse),
  };
}

/** A link to a line of the order, of which the application has a copy under this name. */
function blueprintLine(line: number): string {
  return `[blueprint.yaml:${line}](../blueprint.yaml#L${line})`;
}

function reviewText({ state, by, on, note }: Definition["reviewed"]): string {
  const who = `${by === undefined ? "" : ` by ${markdownText(by)}`}${on === undefined ? "" : ` on ${on}`}`;
  return `${state}${who}${note === undefined ? "" : `: ${markdownProse(note)}`}`;
}

function dutyOf({
  duty,
  evidence,
  every,
}: Extract<Definition, { readonly kind: "organisational" }>): object {
  return {
    duty: markdownProse(duty),
    evidence: markdownProse(evidence),
    // "every 3 months", but "every year"
    every: markdownText((every ?? "").replace(/^1 /, "")),
  };
}
