import type { EvidenceFile } from "#core/evidence/evidence-file";
import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import type { SigningKey } from "#core/evidence/attestation/signing-key";
import type { Proof } from "#core/prove/proof";
import { signEnvelope } from "#core/evidence/attestation/envelope";
import { printStatement, statementMediaType } from "#core/evidence/attestation/statement";
import { evidencePaths } from "#core/evidence/evidence-paths";
import { junitXml } from "#core/evidence/junit";
import { oscalAssessmentPlan } from "#core/evidence/oscal/assessment-plan";
import { oscalAssessmentResults } from "#core/evidence/oscal/assessment-results";
import { oscalCatalog } from "#core/evidence/oscal/catalog";
import { oscalComponentDefinition } from "#core/evidence/oscal/component-definition";
import { readPackages } from "#core/packages/read-packages";
import { sha256 } from "#core/write/sha256";

interface EvidenceOptions {
  /** The rest of the evidence, such as the matrix; it is signed too. */
  readonly others: readonly EvidenceFile[];
  /** The application's folder, whose packages are listed. */
  readonly folder: string;
  readonly key: SigningKey;
}

/**
 * The evidence that machines read: JUnit XML, the OSCAL documents, the bill of materials, the public
 * key, and last the signed statement over all of it and over `others`. The same proof, packages and
 * key have the same bytes.
 */
export async function evidenceFiles(
  proof: Proof,
  { others, folder, key }: EvidenceOptions,
): Promise<readonly EvidenceFile[]> {
  // The library behind it takes as long to load as all the rest; other commands need not wait for it.
  const { sbom } = await import("#core/evidence/sbom");
  const packages = await readPackages(folder);
  const files: readonly EvidenceFile[] = [
    { path: evidencePaths.junit, content: junitXml(proof) },
    { path: evidencePaths.catalog, content: print(oscalCatalog(proof)) },
    { path: evidencePaths.componentDefinition, content: print(oscalComponentDefinition(proof)) },
    { path: evidencePaths.assessmentPlan, content: print(oscalAssessmentPlan(proof)) },
    { path: evidencePaths.assessmentResults, content: print(oscalAssessmentResults(proof)) },
    { path: evidencePaths.sbom, content: sbom(proof, packages) },
    { path: evidencePaths.publicKey, content: key.publicPem },
  ];
  const hashed = [...others, ...files].map(({ path, content }) => ({
    name: path,
    sha256: sha256(content),
  }));
  const statement = Buffer.from(printStatement(proof, hashed));
  const content = signEnvelope(statementMediaType, statement, key);
  return [...files, { path: evidencePaths.attestation, content }];
}

function print(document: OscalObject): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
