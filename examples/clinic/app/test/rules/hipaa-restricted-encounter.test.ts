/*
 * 45 CFR 164.312(a)(1), (a)(2)(ii)
 * An encounter is seen only with its patient
 *
 * Access is given only to those who were granted it; who may not see a record may not see its
 * parts.
 *
 * rows where
 *   records.Patient.exists(patient, patient.id == record.patient)
 */
import { testRows } from "#test/rule-rows";

testRows("hipaa-restricted-encounter", [
  {
    name: "its patient is seen",
    given: { record: { patient: "p1" }, records: { Patient: [{ id: "p1" }] } },
    expect: "allowed",
  },
  {
    name: "only another patient is seen",
    given: { record: { patient: "p1" }, records: { Patient: [{ id: "p2" }] } },
    expect: "refused",
  },
  {
    name: "no patient is seen",
    given: { record: { patient: "p1" }, records: { Patient: [] } },
    expect: "refused",
  },
]);
