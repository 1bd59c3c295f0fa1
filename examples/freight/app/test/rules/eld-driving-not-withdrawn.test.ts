/*
 * 49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8
 * Driving that a device recorded is not withdrawn
 *
 * Driving time that was recorded automatically is neither shortened nor turned into another
 * status by an edit.
 *
 * It requires
 *   record.origin != "automatic" || record.status != "driving"
 */
import { testChange } from "#test/rule-change";

testChange("eld-driving-not-withdrawn", [
  {
    name: "driving of a device",
    given: {
      record: {
        id: "e1",
        state: "inactive",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "driving",
        origin: "automatic",
        place: "Joliet, IL",
      },
      old: {
        id: "e1",
        state: "active",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "driving",
        origin: "automatic",
        place: "Joliet, IL",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "other work of a device",
    given: {
      record: {
        id: "e1",
        state: "inactive",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "on-duty",
        origin: "automatic",
        place: "Joliet, IL",
      },
      old: {
        id: "e1",
        state: "active",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "on-duty",
        origin: "automatic",
        place: "Joliet, IL",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "rest of a device",
    given: {
      record: {
        id: "e1",
        state: "inactive",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "off-duty",
        origin: "automatic",
        place: "Joliet, IL",
      },
      old: {
        id: "e1",
        state: "active",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "off-duty",
        origin: "automatic",
        place: "Joliet, IL",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "driving that the driver entered",
    given: {
      record: {
        id: "e1",
        state: "inactive",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "driving",
        origin: "driver",
        place: "Joliet, IL",
      },
      old: {
        id: "e1",
        state: "active",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "driving",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "driving that the carrier entered",
    given: {
      record: {
        id: "e1",
        state: "inactive",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "driving",
        origin: "carrier",
        place: "Joliet, IL",
      },
      old: {
        id: "e1",
        state: "active",
        driver: "d1",
        startedAt: "2026-03-02T01:00:00Z",
        status: "driving",
        origin: "carrier",
        place: "Joliet, IL",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
]);
