/*
 * 45 CFR 164.528(b)(2)
 * An entry of the register of disclosures says when, to whom, what and why
 *
 * For each disclosure the accounting has its date, the name of who received it (the address
 * if known), a brief description of what was disclosed, and a brief statement of the purpose
 * or a copy of the written request.
 *
 * It requires
 *   record.basis in ["treatment", "payment", "operations", "individual", "incidental",
 *   "authorization", "directory", "national-security", "custodial", "limited-data-set"] ||
 *   (has(record.date) && has(record.recipientName) && has(record.description) &&
 *   (has(record.purpose) || has(record.writtenRequest)))
 */
import { testChange } from "#test/rule-change";

testChange("hipaa-disclosure-entry", [
  {
    name: "complete, with a purpose",
    given: {
      record: {
        basis: "public-health",
        date: "2026-02-03",
        recipientName: "County Health Department",
        description: "Laboratory result",
        purpose: "Reportable disease",
      },
    },
    expect: "allowed",
  },
  {
    name: "a written request in place of the purpose",
    given: {
      record: {
        basis: "judicial",
        date: "2026-02-03",
        recipientName: "Superior Court",
        description: "Visit notes of 2025",
        writtenRequest: "Subpoena 26-118",
      },
    },
    expect: "allowed",
  },
  {
    name: "neither purpose nor written request",
    given: {
      record: {
        basis: "judicial",
        date: "2026-02-03",
        recipientName: "Superior Court",
        description: "Visit notes of 2025",
      },
    },
    expect: "refused",
  },
  {
    name: "no date",
    given: {
      record: {
        basis: "public-health",
        recipientName: "County Health Department",
        description: "Laboratory result",
        purpose: "Reportable disease",
      },
    },
    expect: "refused",
  },
  {
    name: "no recipient",
    given: {
      record: {
        basis: "public-health",
        date: "2026-02-03",
        description: "Laboratory result",
        purpose: "Reportable disease",
      },
    },
    expect: "refused",
  },
  {
    name: "no description",
    given: {
      record: {
        basis: "public-health",
        date: "2026-02-03",
        recipientName: "County Health Department",
        purpose: "Reportable disease",
      },
    },
    expect: "refused",
  },
  {
    name: "a disclosure for treatment is not accounted for",
    given: { record: { basis: "treatment" } },
    expect: "allowed",
  },
  {
    name: "nor one to the individual",
    given: { record: { basis: "individual" } },
    expect: "allowed",
  },
  {
    name: "nor one that the individual authorized",
    given: { record: { basis: "authorization" } },
    expect: "allowed",
  },
  {
    name: "nor one about a person in custody",
    given: { record: { basis: "custodial" } },
    expect: "allowed",
  },
  {
    name: "one that law requires is",
    given: { record: { basis: "required-by-law" } },
    expect: "refused",
  },
  {
    name: "without a basis it is not known whether it is accounted for",
    given: { record: { date: "2026-02-03" } },
    expect: "refused",
  },
]);
