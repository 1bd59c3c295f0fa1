/*
 * Design decision of this pack; no clause is claimed
 * Personal data of drivers is seen by roles that need it
 *
 * Who a driver is, the licence number and the qualification are seen by roles that name them
 * as a need.
 *
 * fields where
 *   field.class == "driver.duty" || field.class in actor.needs || field.path in actor.needs ||
 *   "driver" in actor.needs
 */
import { testFields } from "#test/rule-fields";

testFields("driver-data-need", [
  {
    name: "a need of the class",
    given: {
      actor: { role: "dispatcher", purpose: "dispatch", needs: ["driver.qualification"] },
      field: {
        name: "medicalCertificateUntil",
        class: "driver.qualification",
        entity: "Driver",
        path: "Driver.medicalCertificateUntil",
      },
    },
    expect: "shown",
  },
  {
    name: "a need of a single field",
    given: {
      actor: { role: "dispatcher", purpose: "dispatch", needs: ["Driver.name"] },
      field: { name: "name", class: "driver.identity", entity: "Driver", path: "Driver.name" },
    },
    expect: "shown",
  },
  {
    name: "a need of all of it",
    given: {
      actor: { role: "safety", purpose: "safety", needs: ["driver"] },
      field: {
        name: "licenseNumber",
        class: "driver.license",
        entity: "Driver",
        path: "Driver.licenseNumber",
      },
    },
    expect: "shown",
  },
  {
    name: "another class",
    given: {
      actor: { role: "dispatcher", purpose: "dispatch", needs: ["driver.qualification"] },
      field: {
        name: "licenseNumber",
        class: "driver.license",
        entity: "Driver",
        path: "Driver.licenseNumber",
      },
    },
    expect: "hidden",
  },
  {
    name: "a need of who the driver is, and not of the licence",
    given: {
      actor: { role: "dispatcher", purpose: "dispatch", needs: ["driver.identity"] },
      field: {
        name: "licenseNumber",
        class: "driver.license",
        entity: "Driver",
        path: "Driver.licenseNumber",
      },
    },
    expect: "hidden",
  },
  {
    name: "no need",
    given: {
      actor: { role: "billing", purpose: "billing", needs: [] },
      field: { name: "name", class: "driver.identity", entity: "Driver", path: "Driver.name" },
    },
    expect: "hidden",
  },
  {
    name: "duty records are hidden from nobody who may read them",
    given: {
      actor: { role: "auditor", purpose: "compliance", needs: [] },
      field: {
        name: "status",
        class: "driver.duty",
        entity: "DutyEvent",
        path: "DutyEvent.status",
      },
    },
    expect: "shown",
  },
]);
