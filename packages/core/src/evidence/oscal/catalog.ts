import type { Proof, RuleProof } from "#core/prove/proof";
import { webLinks } from "#core/evidence/oscal/links";
import { markupLine, markupText } from "#core/evidence/oscal/markup";
import { oscalDocument } from "#core/evidence/oscal/metadata";
import { listed, type OscalObject } from "#core/evidence/oscal/oscal-object";
import { oscalNamespace, ownProperties } from "#core/evidence/oscal/properties";
import { racesGroup } from "#core/evidence/oscal/races";
import { reviewProperties } from "#core/evidence/oscal/rule-properties";
import { controlId, groupId, statementId } from "#core/evidence/oscal/tokens";
import { regulationOf } from "#core/evidence/regulation-of";

/**
 * The rules of the packs as an OSCAL catalog: a group for each pack, in it one for each regulation,
 * in it one control for each rule, whether it applies or not. What the encoding leaves out, and what
 * people must do, are parts in our namespace. One more control is what races are tried for. Source: OSCAL 1.2.1, catalog model.
 */
export function oscalCatalog(proof: Proof): OscalObject {
  const packs = Map.groupBy(proof.rules, ({ pack }) => pack);
  return oscalDocument("catalog", "the rules of its packs", proof, {
    ...listed("groups", [
      ...[...packs].map(([pack, rules]) => packGroup(pack, rules, proof)),
      ...racesGroup(proof),
    ]),
  });
}

function packGroup(pack: string, rules: readonly RuleProof[], proof: Proof): OscalObject {
  const regulations = Map.groupBy(rules, ({ citation }) => regulationOf(citation));
  return {
    id: groupId("pack", pack),
    class: "pack",
    title: markupLine(pack),
    ...listed(
      "props",
      ownProperties({ pack, version: proof.packs.find(({ name }) => name === pack)?.version }),
    ),
    groups: [...regulations].map(([regulation, controls]) => ({
      id: groupId("regulation", pack, regulation),
      class: "regulation",
      title: markupLine(regulation),
      controls: controls.map(control),
    })),
  };
}

function control(rule: RuleProof): OscalObject {
  const { title, citation, url, says, holds, notEncoded, duty } = rule;
  return {
    id: controlId(rule.rule),
    title: markupLine(title),
    props: [
      ...ownProperties({
        rule: rule.rule,
        kind: rule.kind,
        citation,
        "holds-from": holds.from,
        "holds-to": holds.to,
      }),
      ...reviewProperties(rule),
    ],
    ...listed("links", webLinks(url, citation)),
    parts: [
      { id: statementId(rule.rule), name: "statement", prose: markupText(says) },
      ...notEncoded.map((text) => ownPart("not-encoded", text)),
      ...(duty === undefined
        ? []
        : [
            ownPart("duty", duty.duty),
            ownPart("evidence", duty.evidence),
            ...(duty.every === undefined ? [] : [ownPart("every", duty.every)]),
          ]),
    ],
  };
}

function ownPart(name: string, text: string): OscalObject {
  return { name, ns: oscalNamespace, prose: markupText(text) };
}
