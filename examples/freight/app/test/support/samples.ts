import type { Values } from "#platform/records/entity";

/**
 * The values on which it depends whether a rule lets a record be created, chosen so that every rule
 * does: for the first role that may create it, at the time at which the clock of the tests starts,
 * when there are no other records. Fields of which no rule speaks are left out.
 */
export const samples: Readonly<Record<string, Values>> = {
  Customer: {},
  Terminal: {},
  Driver: {},
  DutyEvent: { startedAt: "2026-03-02T10:00:00Z", origin: "driver", place: "Joliet, IL" },
  Unit: {},
  Load: {},
  HazmatLine: {
    hazardClass: "3",
    subsidiaryClass: "none",
    packingGroup: "II",
    hazardZone: "none",
    physicalState: "liquid",
    separated: false,
    limitedQuantity: false,
    bulk: false,
    unNumber: "UN1263",
    properShippingName: "Paint",
    chemicalGroup: "neither",
    quantity: "400.000",
    quantityUnit: "kg",
    packages: 10,
    packaging: "drums",
    grossPounds: "100.00",
  },
  Pallet: { sscc: "123456789012345675" },
  Container: { number: "CSQU3054383" },
  CustodyEvent: { kind: "handover", eventTime: "2026-03-02T10:00:00Z" },
  Incident: { discoveredOn: "2026-03-02" },
  Claim: { receivedOn: "2026-03-02" },
  DockAppointment: {},
  AccessorialCharge: {},
};
