/*
 * 49 CFR 391.41(a)(1), 396.17(c), 383.93, 172.704
 * A load is not dispatched on a trip that is over
 *
 * Certificates, inspections, endorsements and training hold while the vehicle is driven.
 *
 * It requires
 *   record.tripEndsOn >= today
 */
import { testChange } from "#test/rule-change";

testChange("trip-ends-ahead", [
  {
    name: "ends today",
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
            hazmatTrainedOn: "2025-01-31",
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
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "ended yesterday",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
        tripEndsOn: "2026-03-01",
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
            hazmatTrainedOn: "2025-01-31",
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
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "ends tomorrow",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
        tripEndsOn: "2026-03-03",
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
            hazmatTrainedOn: "2025-01-31",
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
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "no day",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 300,
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
            hazmatTrainedOn: "2025-01-31",
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
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
]);
