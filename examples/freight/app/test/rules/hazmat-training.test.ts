/*
 * 49 CFR 172.704(a), (c)
 * Who carries hazardous materials was trained within three years
 *
 * A person who works with hazardous materials is trained in general, for the function, in
 * safety and in security, at first within 90 days, and again every three years.
 *
 * It requires
 *   !records.HazmatLine.exists(line, line.load == record.id) || records.Driver.exists(driver,
 *   driver.id == record.driver && addYears(driver.hazmatTrainedOn, 3) >= record.tripEndsOn)
 */
import { testChange } from "#test/rule-change";

testChange("hazmat-training", [
  {
    name: "three years to the day",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
        tripEndsOn: "2026-03-02",
        grossVehiclePounds: 78000,
        placarded: false,
        ratedByWeight: true,
        hazardousWaste: false,
      },
      records: {
        Driver: [
          {
            id: "d1",
            medicalCertificateUntil: "2027-01-31",
            hazmatEndorsementUntil: "2027-01-31",
            hazmatTrainedOn: "2023-03-02",
            homeTerminalZone: "America/Chicago",
            dayStartMinute: 0,
          },
        ],
        Vehicle: [{ id: "v1", state: "in-service", inspectedOn: "2025-09-01" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        HazmatLine: [
          {
            id: "h1",
            load: "l1",
            unNumber: "UN1263",
            properShippingName: "Paint",
            hazardClass: "3",
            subsidiaryClass: "none",
            packingGroup: "II",
            hazardZone: "none",
            physicalState: "liquid",
            chemicalGroup: "neither",
            separated: false,
            limitedQuantity: false,
            bulk: false,
            quantity: "400.000",
            quantityUnit: "kg",
            packages: 10,
            packaging: "drums",
            grossPounds: "100.00",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a day older",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
        tripEndsOn: "2026-03-02",
        grossVehiclePounds: 78000,
        placarded: false,
        ratedByWeight: true,
        hazardousWaste: false,
      },
      records: {
        Driver: [
          {
            id: "d1",
            medicalCertificateUntil: "2027-01-31",
            hazmatEndorsementUntil: "2027-01-31",
            hazmatTrainedOn: "2023-03-01",
            homeTerminalZone: "America/Chicago",
            dayStartMinute: 0,
          },
        ],
        Vehicle: [{ id: "v1", state: "in-service", inspectedOn: "2025-09-01" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        HazmatLine: [
          {
            id: "h1",
            load: "l1",
            unNumber: "UN1263",
            properShippingName: "Paint",
            hazardClass: "3",
            subsidiaryClass: "none",
            packingGroup: "II",
            hazardZone: "none",
            physicalState: "liquid",
            chemicalGroup: "neither",
            separated: false,
            limitedQuantity: false,
            bulk: false,
            quantity: "400.000",
            quantityUnit: "kg",
            packages: 10,
            packaging: "drums",
            grossPounds: "100.00",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "none",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
        tripEndsOn: "2026-03-02",
        grossVehiclePounds: 78000,
        placarded: false,
        ratedByWeight: true,
        hazardousWaste: false,
      },
      records: {
        Driver: [
          {
            id: "d1",
            medicalCertificateUntil: "2027-01-31",
            hazmatEndorsementUntil: "2027-01-31",
            homeTerminalZone: "America/Chicago",
            dayStartMinute: 0,
          },
        ],
        Vehicle: [{ id: "v1", state: "in-service", inspectedOn: "2025-09-01" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        HazmatLine: [
          {
            id: "h1",
            load: "l1",
            unNumber: "UN1263",
            properShippingName: "Paint",
            hazardClass: "3",
            subsidiaryClass: "none",
            packingGroup: "II",
            hazardZone: "none",
            physicalState: "liquid",
            chemicalGroup: "neither",
            separated: false,
            limitedQuantity: false,
            bulk: false,
            quantity: "400.000",
            quantityUnit: "kg",
            packages: 10,
            packaging: "drums",
            grossPounds: "100.00",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "nothing hazardous on board",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
        tripEndsOn: "2026-03-02",
        grossVehiclePounds: 78000,
        placarded: false,
        ratedByWeight: true,
        hazardousWaste: false,
      },
      records: {
        Driver: [
          {
            id: "d1",
            medicalCertificateUntil: "2027-01-31",
            hazmatEndorsementUntil: "2027-01-31",
            homeTerminalZone: "America/Chicago",
            dayStartMinute: 0,
          },
        ],
        Vehicle: [{ id: "v1", state: "in-service", inspectedOn: "2025-09-01" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        HazmatLine: [
          {
            id: "h1",
            load: "l2",
            unNumber: "UN1263",
            properShippingName: "Paint",
            hazardClass: "3",
            subsidiaryClass: "none",
            packingGroup: "II",
            hazardZone: "none",
            physicalState: "liquid",
            chemicalGroup: "neither",
            separated: false,
            limitedQuantity: false,
            bulk: false,
            quantity: "400.000",
            quantityUnit: "kg",
            packages: 10,
            packaging: "drums",
            grossPounds: "1001.00",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
]);
