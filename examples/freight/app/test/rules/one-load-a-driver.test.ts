/*
 * 49 CFR 395.3
 * A driver has one load under way at a time
 *
 * The limits hold for everything that a driver does.
 *
 * It requires
 *   !records.Load.exists(other, other.id != record.id && other.state == "dispatched" &&
 *   other.driver == record.driver)
 */
import { testChange } from "#test/rule-change";

testChange("one-load-a-driver", [
  {
    name: "nothing under way",
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
    name: "another load under way",
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
        Load: [{ id: "l2", vehicle: "v3", driver: "d1", state: "dispatched" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another load delivered",
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
        Load: [{ id: "l2", vehicle: "v3", driver: "d1", state: "delivered" }],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another load planned",
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
        Load: [{ id: "l2", vehicle: "v3", driver: "d1", state: "planned" }],
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
    name: "another driver under way",
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
]);
