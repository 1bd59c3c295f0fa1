/*
 * EPCIS 2.0, 7.4.1 (eventTime)
 * A custody event is recorded when it happened, not before
 *
 * The time of an event is the one at which it happened.
 *
 * It requires
 *   record.eventTime <= at
 */
import { testChange } from "#test/rule-change";

testChange("custody-no-event-to-come", [
  {
    name: "now",
    given: {
      record: {
        id: "c1",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-01T10:00:00Z",
        giver: "p1",
        taker: "p2",
      },
      records: { CustodyEvent: [] },
      at: "2026-03-01T10:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a second ahead",
    given: {
      record: {
        id: "c1",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-01T10:00:01Z",
        giver: "p1",
        taker: "p2",
      },
      records: { CustodyEvent: [] },
      at: "2026-03-01T10:00:00Z",
    },
    expect: "refused",
  },
]);
