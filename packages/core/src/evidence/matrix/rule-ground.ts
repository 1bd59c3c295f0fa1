import type { Place, Proof, RuleProof } from "#core/prove/proof";
import { entry, list } from "#core/evidence/matrix/entry";
import { fileLink } from "#core/evidence/matrix/file-link";
import { instantText } from "#core/evidence/matrix/instant-text";
import { markup, type Content, type Markup } from "#core/evidence/matrix/markup";
import { prose } from "#core/evidence/matrix/prose";
import { triedBefore } from "#core/evidence/tried-before";

/** What a rule rests on: the provision, why it applies or not, and where it is enforced. */
export function ruleGround(rule: RuleProof, proof: Proof): Markup {
  const { says, reason, decision, duty, kind, pack, holds, entities, enforcedAt } = rule;
  const { notEncoded, review } = rule;
  const earlier = triedBefore(rule, proof);
  const held = [holds.from && `from ${holds.from}`, holds.to && `until ${holds.to}`];
  return markup`
    <dl>
      ${entry("The provision", prose(says))}
      ${entry("Status", prose(reason))}
      ${earlier !== undefined && entry("Found on", markup`${instantText(earlier)}; nothing that decides it has changed since`)}
      ${entry(outcomes[decision.outcome], decisionText(decision))}
      ${duty && dutyEntries(duty)}
      ${entry("Kind", markup`${kind}, in the pack <bdi>${pack}</bdi>`)}
      ${(holds.from ?? holds.to) !== undefined && entry("Holds", held.filter(Boolean).join(" "))}
      ${entities.length > 0 && entry("Concerns", markup`<bdi>${entities.join(", ")}</bdi>`)}
      ${enforcedAt.length > 0 && entry("Enforced at", list(enforcedAt.map(placeText)))}
      ${entry("Legal review", reviewText(review))}
      ${notEncoded.length > 0 && entry("Not encoded", leftOut(notEncoded))}
    </dl>
  `;
}

const outcomes = {
  applies: "Applies",
  "not-applicable": "Does not apply",
  unknown: "Not decided",
  "switched-off": "Switched off",
} as const;

function decisionText({ reason, because }: RuleProof["decision"]): Content {
  return [prose(reason), because.length > 0 && list(because.map(blueprintLine), "inline")];
}

/** A line of the order, `blueprint.yaml:12`, of which the application has a copy. */
function blueprintLine(text: string): Markup {
  const { file, line } = /^(?<file>.+):(?<line>\d+)$/su.exec(text)?.groups ?? {};
  return fileLink(file ?? text, line === undefined ? undefined : Number(line));
}

function dutyEntries({ duty, evidence, every }: NonNullable<RuleProof["duty"]>): Content {
  return [
    entry("Duty", prose(duty)),
    every !== undefined && entry("How often", markup`every <bdi>${every.replace(/^1 /, "")}</bdi>`),
    entry("What shows it", prose(evidence)),
  ];
}

function placeText({ layer, file, line, entity }: Place): Markup {
  const concerned =
    entity !== undefined && markup` <span class="quiet"><bdi>${entity}</bdi></span>`;
  // The check of the blueprint is about all of it, whatever the line.
  const where = layer === "design" ? markup`the check of ${fileLink(file)}` : fileLink(file, line);
  return markup`<span class="layer">${layer}</span> ${where}${concerned}`;
}

function reviewText({ state, by, on, note }: RuleProof["review"]): Markup {
  return markup`${state}${by !== undefined && markup`, by <bdi>${by}</bdi>`}${
    on !== undefined && `, on ${on}`
  }${note !== undefined && markup`. <span class="quiet">${prose(note)}</span>`}`;
}

function leftOut(texts: readonly string[]): Markup {
  return markup`<ul>${texts.map((text) => markup`<li>${prose(text)}</li>`)}</ul>`;
}
