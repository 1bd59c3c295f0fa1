/** Where the evidence stands within the application. */
export const evidencePaths = {
  junit: "compliance/junit.xml",
  catalog: "compliance/oscal/catalog.json",
  componentDefinition: "compliance/oscal/component-definition.json",
  assessmentPlan: "compliance/oscal/assessment-plan.json",
  assessmentResults: "compliance/oscal/assessment-results.json",
  sbom: "compliance/sbom.cdx.json",
  publicKey: "compliance/attestation.pub.pem",
  attestation: "compliance/attestation.dsse.json",
} as const;
