import type { Proof } from "#core/prove/proof";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { markupLine, markupText } from "#core/evidence/oscal/markup";
import { listed, type OscalObject } from "#core/evidence/oscal/oscal-object";
import { ownProperties } from "#core/evidence/oscal/properties";
import { isAssessed } from "#core/evidence/oscal/rule-properties";
import { racesControl } from "#core/evidence/oscal/races";
import { controlId } from "#core/evidence/oscal/tokens";

/**
 * The UUID of the application as a component, in every document. A name does not single it out, as two
 * organisations may both call theirs `clinic`; so the UUID is made of the hash of the blueprint too, and
 * the same order has it in every run. Another order is other software, with another UUID; that it is
 * the next version of this one, the property `application` of the metadata shows.
 */
export function applicationUuid({ application, subjects }: Proof): string {
  const blueprint = subjects.filter(({ name }) => name === "blueprint.yaml");
  const order = blueprint.length > 0 ? blueprint : subjects;
  return evidenceUuid("component", application.name, ...order.map(({ sha256 }) => sha256));
}

/** The UUID of the prover as a component, in every document. */
export function proverUuid({ engine }: Proof): string {
  return evidenceUuid("prover", engine);
}

/** The application as what was assessed: the component of the component definition. */
export function assessedComponent(proof: Proof): OscalObject {
  const { application } = proof;
  return {
    uuid: applicationUuid(proof),
    type: "software",
    title: markupLine(application.title),
    description: markupText(
      `The application ${application.name}, built by Bylaw ${proof.engine}.`,
      "The proof is about the software as it was built. Where and by whom it is run is not assessed.",
    ),
    status: { state: "other", remarks: "Assessed before it was put into operation." },
  };
}

/** The application, as the subject of what was done. */
export function assessedSubject(proof: Proof): OscalObject {
  return { "subject-uuid": applicationUuid(proof), type: "component" };
}

/** What the assessment was made with. */
export function assessmentAssets(proof: Proof): OscalObject {
  const { engine, environment } = proof;
  return {
    components: [
      {
        uuid: proverUuid(proof),
        type: "software",
        title: "Bylaw",
        description: "Builds the application, runs its properties, and takes enforcements away.",
        props: ownProperties({ version: engine }),
        status: { state: "operational" },
      },
    ],
    "assessment-platforms": [
      {
        uuid: evidenceUuid("platform", applicationUuid(proof), JSON.stringify(environment)),
        title: markupLine(`Node.js ${environment.node}, PostgreSQL ${environment.postgres}`),
        ...listed(
          "props",
          ownProperties({ node: environment.node, postgres: environment.postgres }),
        ),
        "uses-components": [{ "component-uuid": proverUuid(proof) }],
      },
    ],
  };
}

/** The controls that the prover judges: those of rules that the application has to enforce, and races. */
export function reviewedControls({ rules, races }: Proof): OscalObject {
  const ids = (assessed: boolean): readonly OscalObject[] =>
    rules
      .filter((rule) => isAssessed(rule) === assessed)
      .map(({ rule }) => ({ "control-id": controlId(rule) }));
  const included = [...ids(true), ...(races.length > 0 ? [{ "control-id": racesControl }] : [])];
  const excluded = ids(false);
  return {
    description:
      "Rules that apply and that the application has to enforce. Rules that do not apply, and those that people must see to, are not assessed.",
    "control-selections": [
      {
        ...(included.length > 0 ? { "include-controls": included } : { "include-all": {} }),
        ...(excluded.length > 0 && { "exclude-controls": excluded }),
      },
    ],
  };
}
