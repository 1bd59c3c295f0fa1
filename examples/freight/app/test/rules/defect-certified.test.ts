/*
 * 49 CFR 396.11(a)(3)
 * A vehicle returns to service when its defect is certified as repaired
 *
 * The carrier certifies on the report that the defect was repaired or that no repair is
 * needed before the vehicle is operated again.
 *
 * It requires
 *   !has(old.state) || (has(record.defect) && has(record.repairCertifiedBy) &&
 *   record.repairCertifiedOn <= today)
 */
import { testChange } from "#test/rule-change";

testChange("defect-certified", [
  {
    name: "a new vehicle",
    given: { record: { number: "T-1", state: "in-service" } },
    expect: "allowed",
  },
  {
    name: "certified today",
    given: {
      record: {
        state: "in-service",
        defect: "Brake hose chafed",
        repairCertifiedBy: "J. Novak",
        repairCertifiedOn: "2026-03-02",
      },
      old: { state: "out-of-service", defect: "Brake hose chafed" },
      today: "2026-03-02",
    },
    expect: "allowed",
  },
  {
    name: "certified tomorrow",
    given: {
      record: {
        state: "in-service",
        defect: "Brake hose chafed",
        repairCertifiedBy: "J. Novak",
        repairCertifiedOn: "2026-03-03",
      },
      old: { state: "out-of-service", defect: "Brake hose chafed" },
      today: "2026-03-02",
    },
    expect: "refused",
  },
  {
    name: "nobody certified it",
    given: {
      record: { state: "in-service", defect: "Brake hose chafed", repairCertifiedOn: "2026-03-02" },
      old: { state: "out-of-service", defect: "Brake hose chafed" },
      today: "2026-03-02",
    },
    expect: "refused",
  },
  {
    name: "without the defect",
    given: {
      record: {
        state: "in-service",
        repairCertifiedBy: "J. Novak",
        repairCertifiedOn: "2026-03-02",
      },
      old: { state: "out-of-service" },
      today: "2026-03-02",
    },
    expect: "refused",
  },
]);
