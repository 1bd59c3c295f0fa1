/*
 * 49 CFR 395.8(a)(1), 395.30(b)-(d)
 * A duty event is the driver's own, or of a role that keeps duty records
 *
 * The driver records the duty status, reviews it and corrects it; of the carrier, only
 * authorised staff edit, and request what the driver confirms.
 *
 * It requires
 *   actor.role in params.keepers || records.Driver.exists(driver, driver.id == record.driver &&
 *   driver.subject == actor.subject)
 */
import { testChange } from "#test/rule-change";

testChange("rods-own-log", [
  {
    name: "one's own event",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "driving",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: ["driver.identity"] },
      records: {
        Driver: [
          { id: "d1", subject: "dave" },
          { id: "d2", subject: "erin" },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another driver's event",
    given: {
      record: {
        driver: "d2",
        startedAt: "2026-03-02T12:00:00Z",
        status: "off-duty",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: ["driver.identity"] },
      records: {
        Driver: [
          { id: "d1", subject: "dave" },
          { id: "d2", subject: "erin" },
        ],
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "of a driver without an account",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "driving",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "dave", role: "driver", purpose: "driving", needs: ["driver.identity"] },
      records: { Driver: [{ id: "d1" }] },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the safety manager",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "driving",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "safety", needs: ["driver.duty"] },
      records: { Driver: [{ id: "d1", subject: "dave" }] },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a logging device",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "driving",
        origin: "driver",
        place: "Joliet, IL",
      },
      actor: {
        subject: "device 7",
        role: "logging-device",
        purpose: "driving",
        needs: ["driver.duty"],
      },
      records: { Driver: [{ id: "d1", subject: "dave" }] },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a role that only plans",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "off-duty",
        origin: "carrier",
        place: "Joliet, IL",
      },
      actor: { subject: "dana", role: "dispatcher", purpose: "dispatch", needs: [] },
      records: { Driver: [{ id: "d1", subject: "dave" }] },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
]);
