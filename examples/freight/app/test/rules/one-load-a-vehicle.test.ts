/*
 * 49 CFR 177.848(d)
 * A vehicle carries one load at a time, whether it pulls or is pulled
 *
 * Segregation looks at everything in one transport vehicle.
 *
 * It requires
 *   !records.Load.exists(other, other.id != record.id && other.state == "dispatched" &&
 *   (other.vehicle == record.vehicle || (has(other.trailer) && other.trailer == record.vehicle)
 *   || (has(record.trailer) && (other.vehicle == record.trailer || (has(other.trailer) &&
 *   other.trailer == record.trailer)))))
 */
import { testChange } from "#test/rule-change";

testChange("one-load-a-vehicle", [
  {
    name: "the vehicle is free",
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
        Load: [],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "it carries another load",
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
        Load: [{ id: "l2", vehicle: "v1", driver: "d2", state: "dispatched" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "it delivered another load",
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
        Load: [{ id: "l2", vehicle: "v1", driver: "d2", state: "delivered" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another load is planned with it",
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
        Load: [{ id: "l2", vehicle: "v1", driver: "d2", state: "planned" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "the load itself is not another one",
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
        Load: [{ id: "l1", vehicle: "v1", driver: "d1", state: "dispatched" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another vehicle carries a load",
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
        Load: [{ id: "l2", vehicle: "v3", driver: "d2", state: "dispatched" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "the trailer carries another load",
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
        trailer: "v2",
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
        Vehicle: [
          { id: "v1", state: "in-service", inspectedOn: "2025-09-01" },
          { id: "v2", state: "in-service", inspectedOn: "2025-09-01" },
        ],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        Load: [{ id: "l2", vehicle: "v3", driver: "d2", state: "dispatched", trailer: "v2" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the trailer is the vehicle of another load",
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
        trailer: "v2",
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
        Vehicle: [
          { id: "v1", state: "in-service", inspectedOn: "2025-09-01" },
          { id: "v2", state: "in-service", inspectedOn: "2025-09-01" },
        ],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        Load: [{ id: "l2", vehicle: "v2", driver: "d2", state: "dispatched" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the vehicle is the trailer of another load",
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
        trailer: "v2",
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
        Vehicle: [
          { id: "v1", state: "in-service", inspectedOn: "2025-09-01" },
          { id: "v2", state: "in-service", inspectedOn: "2025-09-01" },
        ],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        Load: [{ id: "l2", vehicle: "v3", driver: "d2", state: "dispatched", trailer: "v1" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another trailer carries a load",
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
        trailer: "v2",
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
        Vehicle: [
          { id: "v1", state: "in-service", inspectedOn: "2025-09-01" },
          { id: "v2", state: "in-service", inspectedOn: "2025-09-01" },
        ],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        Load: [{ id: "l2", vehicle: "v3", driver: "d2", state: "dispatched", trailer: "v4" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another vehicle carries a load without a trailer",
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
        trailer: "v2",
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
        Vehicle: [
          { id: "v1", state: "in-service", inspectedOn: "2025-09-01" },
          { id: "v2", state: "in-service", inspectedOn: "2025-09-01" },
        ],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-02-20T06:00:00Z",
            status: "off-duty",
          },
        ],
        Load: [{ id: "l2", vehicle: "v3", driver: "d2", state: "dispatched" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
]);
