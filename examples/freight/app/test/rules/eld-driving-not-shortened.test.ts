/*
 * 49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8
 * Driving that a device recorded is not shortened by a later entry
 *
 * Driving time that was recorded automatically is neither shortened nor turned into another
 * status by an edit.
 *
 * It requires
 *   actor.role in params.devices || (record.origin != "automatic" &&
 *   (addMinutes(record.startedAt, params.minutes) >= at || !records.DutyEvent.exists(drive,
 *   drive.driver == record.driver && drive.state == "active" && drive.origin == "automatic" &&
 *   drive.status == "driving" && drive.startedAt <= record.startedAt &&
 *   !records.DutyEvent.exists(end, end.driver == record.driver && end.state == "active" &&
 *   end.startedAt > drive.startedAt && end.startedAt <= record.startedAt))))
 */
import { testChange } from "#test/rule-change";

testChange("eld-driving-not-shortened", [
  {
    name: "six minutes after the driving began",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "at the moment at which it began",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a second before it began",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T00:59:59Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "driving that ended already",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T10:59:59Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
          {
            id: "e2",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T11:00:00Z",
            status: "on-duty",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "from its end on",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T11:00:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
          {
            id: "e2",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T11:00:00Z",
            status: "on-duty",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "an end that was withdrawn is none",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T11:00:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
          {
            id: "e2",
            driver: "d1",
            state: "inactive",
            startedAt: "2026-03-02T11:00:00Z",
            status: "on-duty",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "an end that another driver's event makes is none",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T11:00:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
          {
            id: "e2",
            driver: "d2",
            state: "active",
            startedAt: "2026-03-02T11:00:00Z",
            status: "on-duty",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a stop, recorded within a minute",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T11:59:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a stop, recorded a second later",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T11:58:59Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "driving that the driver entered",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "driver",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "driving that was withdrawn",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "inactive",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another driver drove",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d2",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "other work that a device recorded",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "on-duty",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "rest that a device recorded",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "on-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "off-duty",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "an entry of the carrier",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "carrier",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "safety-manager", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "an entry of the dispatcher",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T01:06:00Z",
        status: "off-duty",
        origin: "carrier",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "dispatcher", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a person who says to be a device",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "off-duty",
        origin: "automatic",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: [] },
      records: { Driver: [{ id: "d1", subject: "dave" }], DutyEvent: [] },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a device that was out of reach for an hour",
    given: {
      record: {
        id: "e9",
        driver: "d1",
        startedAt: "2026-03-02T11:00:00Z",
        status: "on-duty",
        origin: "automatic",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "logging-device", purpose: "driving", needs: [] },
      records: {
        Driver: [{ id: "d1", subject: "dave" }],
        DutyEvent: [
          {
            id: "e1",
            driver: "d1",
            state: "active",
            startedAt: "2026-03-02T01:00:00Z",
            status: "driving",
            origin: "automatic",
          },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
]);
