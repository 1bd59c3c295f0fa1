import type { Proof } from "#core/prove/proof";
import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { markupLine } from "#core/evidence/oscal/markup";
import { ownProperties } from "#core/evidence/oscal/properties";
import { sha256 } from "#core/write/sha256";

/** The version of OSCAL that is written. */
const oscalVersion = "1.2.1";

/** The four documents, by the names of their roots and of their files. */
export type OscalModel =
  | "catalog"
  | "component-definition"
  | "assessment-plan"
  | "assessment-results";

/**
 * A document with its metadata. Its UUID is made from its content, because a document whose content
 * changes must get another one.
 */
export function oscalDocument(
  model: OscalModel,
  title: string,
  proof: Proof,
  content: OscalObject,
): OscalObject {
  const { application, engine, packs } = proof;
  const body = {
    metadata: {
      title: markupLine(`${application.title}: ${title}`),
      "last-modified": instant(proof),
      version: instant(proof),
      "oscal-version": oscalVersion,
      props: ownProperties({
        application: application.name,
        assurance: application.assurance,
        jurisdiction: application.jurisdictions,
        "law-as-of": application.asOf,
        engine,
        pack: packs.map(({ name, version }) => `${name}@${version}`),
      }),
    },
    ...content,
  };
  const uuid = evidenceUuid(model, application.name, sha256(JSON.stringify(body)));
  return { [model]: { uuid, ...body } };
}

/** When the run began, or so many milliseconds later, as OSCAL writes moments. */
export function instant({ ranAt }: Proof, later = 0): string {
  return new Date(Date.parse(ranAt) + later).toISOString();
}
