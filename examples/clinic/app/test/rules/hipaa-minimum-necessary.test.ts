/*
 * 45 CFR 164.502(b); 164.514(d)(2)
 * A role sees only the protected health information it needs
 *
 * Uses, disclosures and requests are limited to the minimum necessary for their purpose, and
 * access of the workforce to the categories each class of persons needs. This does not hold
 * for treatment by a provider, towards the individual, under an authorization, towards HHS,
 * where law requires it, and for compliance with the rules themselves.
 *
 * fields where
 *   actor.purpose in ["treatment", "emergency-treatment", "individual-access", "authorization",
 *   "hhs-enforcement", "required-by-law", "compliance", "accounting"] || field.class in
 *   actor.needs || field.path in actor.needs || "phi" in actor.needs ||
 *   (field.class.startsWith("phi.identifier.") && "phi.identifier" in actor.needs) ||
 *   (field.class.startsWith("phi.clinical.") && "phi.clinical" in actor.needs)
 */
import { testFields } from "#test/rule-fields";

testFields("hipaa-minimum-necessary", [
  {
    name: "a single field that the work needs",
    given: {
      actor: { role: "billing", purpose: "payment", needs: ["Visit.diagnosis"] },
      field: {
        name: "diagnosis",
        class: "phi.clinical.diagnosis",
        entity: "Visit",
        path: "Visit.diagnosis",
      },
    },
    expect: "shown",
  },
  {
    name: "another field of the same class",
    given: {
      actor: { role: "billing", purpose: "payment", needs: ["Visit.diagnosis"] },
      field: { name: "note", class: "phi.clinical.diagnosis", entity: "Visit", path: "Visit.note" },
    },
    expect: "hidden",
  },
  {
    name: "treatment hides nothing",
    given: {
      actor: { role: "clinician", purpose: "treatment", needs: [] },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "shown",
  },
  {
    name: "the individual's own access hides nothing",
    given: {
      actor: { role: "privacy-officer", purpose: "individual-access", needs: [] },
      field: { name: "identifier", class: "phi.identifier", entity: "Patient" },
    },
    expect: "shown",
  },
  {
    name: "nor does an inquiry of HHS",
    given: {
      actor: { role: "privacy-officer", purpose: "hhs-enforcement", needs: [] },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "shown",
  },
  {
    name: "nor does compliance with the rules themselves",
    given: {
      actor: { role: "privacy-officer", purpose: "compliance", needs: [] },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "shown",
  },
  {
    name: "billing without any need sees no diagnosis",
    given: {
      actor: { role: "billing", purpose: "payment", needs: [] },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "hidden",
  },
  {
    name: "a need of the class shows it",
    given: {
      actor: { role: "receptionist", purpose: "operations", needs: ["phi.name", "phi.contact"] },
      field: { name: "phone", class: "phi.contact", entity: "Patient" },
    },
    expect: "shown",
  },
  {
    name: "a need of one class does not show another",
    given: {
      actor: { role: "receptionist", purpose: "operations", needs: ["phi.name", "phi.contact"] },
      field: { name: "reasonCode", class: "phi.clinical.reason", entity: "Encounter" },
    },
    expect: "hidden",
  },
  {
    name: "a need of the whole shows every part",
    given: {
      actor: { role: "auditor", purpose: "operations", needs: ["phi"] },
      field: { name: "reasonCode", class: "phi.clinical.reason", entity: "Encounter" },
    },
    expect: "shown",
  },
  {
    name: "a need of identifiers shows the social security number below it",
    given: {
      actor: { role: "billing", purpose: "payment", needs: ["phi.identifier"] },
      field: { name: "ssn", class: "phi.identifier.ssn", entity: "Patient" },
    },
    expect: "shown",
  },
  {
    name: "and no diagnosis",
    given: {
      actor: { role: "billing", purpose: "payment", needs: ["phi.identifier"] },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "hidden",
  },
  {
    name: "a need of names shows no social security number",
    given: {
      actor: { role: "billing", purpose: "payment", needs: ["phi.name"] },
      field: { name: "ssn", class: "phi.identifier.ssn", entity: "Patient" },
    },
    expect: "hidden",
  },
  {
    name: "a need of the social security number shows no other identifier",
    given: {
      actor: { role: "billing", purpose: "payment", needs: ["phi.identifier.ssn"] },
      field: { name: "identifier", class: "phi.identifier", entity: "Patient" },
    },
    expect: "hidden",
  },
  {
    name: "a need of diagnoses shows them to billing",
    given: {
      actor: {
        role: "billing",
        purpose: "payment",
        needs: ["phi.financial", "phi.clinical.diagnosis"],
      },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "shown",
  },
  {
    name: "and no findings",
    given: {
      actor: {
        role: "billing",
        purpose: "payment",
        needs: ["phi.financial", "phi.clinical.diagnosis"],
      },
      field: { name: "valueQuantity", class: "phi.clinical", entity: "Observation" },
    },
    expect: "hidden",
  },
  {
    name: "a need of the clinical record shows diagnoses",
    given: {
      actor: { role: "quality", purpose: "operations", needs: ["phi.clinical"] },
      field: { name: "diagnosis", class: "phi.clinical.diagnosis", entity: "Encounter" },
    },
    expect: "shown",
  },
  {
    name: "and no social security number",
    given: {
      actor: { role: "quality", purpose: "operations", needs: ["phi.clinical"] },
      field: { name: "ssn", class: "phi.identifier.ssn", entity: "Patient" },
    },
    expect: "hidden",
  },
  {
    name: "without a purpose nothing is shown",
    given: {
      actor: { role: "billing", needs: [] },
      field: { name: "phone", class: "phi.contact", entity: "Patient" },
    },
    expect: "hidden",
  },
]);
