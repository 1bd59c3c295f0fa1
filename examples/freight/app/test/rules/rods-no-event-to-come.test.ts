/*
 * 49 CFR 395.8(f)(1)
 * A change of duty status is recorded when it happens, not before
 *
 * Drivers keep their record current to the time of the last change of duty status.
 *
 * It requires
 *   record.startedAt <= at
 */
import { testChange } from "#test/rule-change";

testChange("rods-no-event-to-come", [
  {
    name: "now",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:00Z",
        status: "driving",
        place: "Joliet, IL",
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a second ahead",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-02T12:00:01Z",
        status: "driving",
        place: "Joliet, IL",
      },
      at: "2026-03-02T12:00:00Z",
    },
    expect: "refused",
  },
]);
