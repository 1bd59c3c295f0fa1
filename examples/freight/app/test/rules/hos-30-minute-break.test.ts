/*
 * 49 CFR 395.3(a)(3)(ii)
 * A driver is not dispatched past eight hours of driving without a break
 *
 * Driving is not permitted when more than eight hours of driving have passed without at least
 * 30 consecutive minutes in which the driver did not drive, on or off duty.
 *
 * It requires
 *   record.plannedDrivingMinutes <= breakDueIn(records.DutyEvent.filter(event, event.driver ==
 *   record.driver && event.state == "active"), at) || (record.plannedBreakAfter <=
 *   breakDueIn(records.DutyEvent.filter(event, event.driver == record.driver && event.state ==
 *   "active"), at) && record.plannedDrivingMinutes <= record.plannedBreakAfter + 480 &&
 *   record.plannedWindowMinutes >= record.plannedDrivingMinutes + params.minutes)
 */
import { testChange } from "#test/rule-change";

testChange("hos-30-minute-break", [
  {
    name: "eight hours without a break",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 480,
        plannedDutyMinutes: 480,
        plannedWindowMinutes: 720,
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
        plannedDrivingMinutes: 480,
        plannedDutyMinutes: 480,
        plannedWindowMinutes: 480,
        plannedBreakAfter: 480,
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
    name: "a minute more",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 481,
        plannedDutyMinutes: 481,
        plannedWindowMinutes: 720,
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
    name: "eleven hours with a break after three",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 660,
        plannedDutyMinutes: 660,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 180,
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
    name: "eleven hours with a break a minute too early",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 660,
        plannedDutyMinutes: 660,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 179,
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
    name: "a break after eight hours",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 480,
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
    name: "another driver's log, and an event that was declared wrong, with a break",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 660,
        plannedDutyMinutes: 660,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 480,
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
    name: "a break a minute late",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 600,
        plannedDutyMinutes: 630,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 481,
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
    name: "two hours driven since the last pause",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 420,
        plannedDutyMinutes: 420,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 361,
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
            startedAt: "2026-03-02T10:00:00Z",
            status: "driving",
          },
          {
            id: "e3",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T11:59:00Z",
            status: "on-duty",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "two hours driven since the last pause, a minute late",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 420,
        plannedDutyMinutes: 420,
        plannedWindowMinutes: 720,
        plannedBreakAfter: 362,
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
            startedAt: "2026-03-02T10:00:00Z",
            status: "driving",
          },
          {
            id: "e3",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T11:59:00Z",
            status: "on-duty",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
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
  {
    name: "room for the driving and the break",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 660,
        plannedDutyMinutes: 660,
        plannedWindowMinutes: 690,
        plannedBreakAfter: 180,
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
    name: "a minute too little room for the break",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 660,
        plannedDutyMinutes: 660,
        plannedWindowMinutes: 689,
        plannedBreakAfter: 180,
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
    name: "eight hours, and no room for a break that is not due",
    given: {
      record: {
        id: "l1",
        driver: "d1",
        vehicle: "v1",
        plannedDrivingMinutes: 480,
        plannedDutyMinutes: 480,
        plannedWindowMinutes: 480,
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
]);
