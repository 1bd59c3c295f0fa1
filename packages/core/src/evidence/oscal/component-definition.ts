import type { Place, Proof, RuleProof } from "#core/prove/proof";
import { applicationUuid, assessedComponent } from "#core/evidence/oscal/assessed";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { markupText } from "#core/evidence/oscal/markup";
import { oscalDocument } from "#core/evidence/oscal/metadata";
import { listed, type OscalObject } from "#core/evidence/oscal/oscal-object";
import { classedProperty, ownProperties } from "#core/evidence/oscal/properties";
import {
  implementationState,
  reviewProperties,
  statusProperties,
} from "#core/evidence/oscal/rule-properties";
import { controlId, statementId } from "#core/evidence/oscal/tokens";

/**
 * The application as an OSCAL component, with how it implements each rule of the catalog beside it:
 * OSCAL's word for the status where it has one, ours always, and the lines that enforce the rule.
 * Source: OSCAL 1.2.1, component definition model.
 */
export function oscalComponentDefinition(proof: Proof): OscalObject {
  const { status: _, ...component } = assessedComponent(proof);
  const requirements = proof.rules.map((rule) => requirement(rule, proof));
  return oscalDocument("component-definition", "what it implements", proof, {
    components: [
      {
        ...component,
        links: [
          {
            href: "../sbom.cdx.json",
            rel: "reference",
            "media-type": "application/vnd.cyclonedx+json",
            text: "What the application is made of",
          },
        ],
        ...(requirements.length > 0 && {
          "control-implementations": [
            {
              uuid: evidenceUuid("implementation", applicationUuid(proof)),
              source: "catalog.json",
              description: "Every rule of the packs, with what stands behind it.",
              "implemented-requirements": requirements,
            },
          ],
        }),
      },
    ],
  });
}

function requirement(rule: RuleProof, proof: Proof): OscalObject {
  const { reason, decision, entities, enforcedAt, problems } = rule;
  const state = implementationState(rule);
  const uuid = (what: string): string => evidenceUuid(what, applicationUuid(proof), rule.rule);
  return {
    uuid: uuid("requirement"),
    "control-id": controlId(rule.rule),
    description: markupText(reason, decision.reason),
    props: [
      ...(state === undefined ? [] : [{ name: "implementation-status", value: state }]),
      ...statusProperties(rule),
      ...ownProperties({ because: decision.because, entity: entities }),
      ...reviewProperties(rule),
    ],
    ...(enforcedAt.length > 0 && {
      statements: [
        {
          "statement-id": statementId(rule.rule),
          uuid: uuid("statement"),
          description:
            rule.kind === "design"
              ? "The check of the blueprint, which refuses what breaks the rule before anything is built."
              : "The lines of the application that enforce the rule.",
          ...listed("props", enforcedAt.map(enforced)),
        },
      ],
    }),
    ...(problems.length > 0 && {
      remarks: markupText(...problems.map(({ code, message }) => `${code}: ${message}`)),
    }),
  };
}

function enforced({ layer, file, line }: Place): OscalObject {
  return classedProperty("enforced-at", `${file}:${line}`, layer);
}
