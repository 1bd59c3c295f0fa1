/*
 * 49 CFR 395.3(a)(1)-(2)
 * A driver is not dispatched beyond 14 hours after coming on duty
 *
 * A driver may drive only after ten consecutive hours off duty, and only within 14
 * consecutive hours after coming on duty; pauses do not stop them. Two rests in a sleeper
 * berth that pair do not count (395.1(g)(1)).
 *
 * It requires
 *   record.plannedWindowMinutes >= record.plannedDrivingMinutes &&
 *   dutyWindowLeft(records.DutyEvent.filter(event, event.driver == record.driver && event.state
 *   == "active"), at) >= record.plannedWindowMinutes
 */
import { testChange } from "#test/rule-change";

testChange("hos-14-hours", [
  {
    name: "fourteen hours after a long rest",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 840,
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
    name: "a minute more",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 841,
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
    expect: "refused",
  },
  {
    name: "on duty since eight, with a pause that does not count",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 480,
        plannedDutyMinutes: 480,
        plannedWindowMinutes: 600,
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
          {
            id: "e2",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T08:00:00Z",
            status: "on-duty",
          },
          {
            id: "e3",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T10:00:00Z",
            status: "off-duty",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "on duty since eight, a minute too long",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 480,
        plannedDutyMinutes: 480,
        plannedWindowMinutes: 601,
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
          {
            id: "e2",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T08:00:00Z",
            status: "on-duty",
          },
          {
            id: "e3",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T10:00:00Z",
            status: "off-duty",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "nine hours and 59 minutes of rest",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 30,
        plannedDutyMinutes: 30,
        plannedWindowMinutes: 60,
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
          {
            id: "e2",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-01T16:00:00Z",
            status: "on-duty",
          },
          {
            id: "e3",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T02:01:00Z",
            status: "off-duty",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "ten hours of rest",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 30,
        plannedDutyMinutes: 30,
        plannedWindowMinutes: 60,
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
          {
            id: "e2",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-01T16:00:00Z",
            status: "on-duty",
          },
          {
            id: "e3",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T02:00:00Z",
            status: "off-duty",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "more driving than time",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 599,
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
    expect: "refused",
  },
  {
    name: "nothing but driving",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 480,
        plannedDutyMinutes: 480,
        plannedWindowMinutes: 480,
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
    name: "another driver's log, and an event that was declared wrong",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 840,
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
          {
            id: "e2",
            driver: "d2",
            state: "active",
            startedAt: "2026-03-02T02:00:00Z",
            status: "driving",
          },
          {
            id: "e3",
            driver: "d1",
            state: "inactive",
            startedAt: "2026-03-02T03:00:00Z",
            status: "driving",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "no log",
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
        DutyEvent: [],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
]);
