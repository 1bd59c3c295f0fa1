/*
 * EPCIS 2.0, 7.4.1.4 (error declaration)
 * An event is declared wrong once, with a reason, for the load it speaks of
 *
 * An error declaration names the event, when the error was declared and the reason.
 *
 * It requires
 *   (record.kind == "handover" && !has(record.corrects)) || (record.kind == "error-declaration"
 *   && has(record.reason) && records.CustodyEvent.exists(event, event.id == record.corrects &&
 *   event.load == record.load && event.kind == "handover") &&
 *   !records.CustodyEvent.exists(event, has(event.corrects) && event.corrects ==
 *   record.corrects))
 */
import { testChange } from "#test/rule-change";

testChange("custody-error-declared", [
  {
    name: "with its reason",
    given: {
      record: {
        id: "c2",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-02T12:00:00Z",
        corrects: "c1",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "without a reason",
    given: {
      record: {
        id: "c2",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-02T12:00:00Z",
        corrects: "c1",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "of an event that is not there",
    given: {
      record: {
        id: "c2",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-02T12:00:00Z",
        corrects: "c1",
        reason: "incorrect_data",
      },
      records: { CustodyEvent: [] },
    },
    expect: "refused",
  },
  {
    name: "of an event of another load",
    given: {
      record: {
        id: "c2",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-02T12:00:00Z",
        corrects: "c1",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l2",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "a second time",
    given: {
      record: {
        id: "c3",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-02T12:00:00Z",
        corrects: "c1",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
          {
            id: "c2",
            kind: "error-declaration",
            load: "l1",
            giver: "p1",
            taker: "p2",
            eventTime: "2026-03-02T12:00:00Z",
            corrects: "c1",
            reason: "incorrect_data",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "after another one of the load",
    given: {
      record: {
        id: "c4",
        kind: "error-declaration",
        load: "l1",
        giver: "p2",
        taker: "p3",
        eventTime: "2026-03-03T12:00:00Z",
        corrects: "c2",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
          {
            id: "c2",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-02T10:00:00Z",
            giver: "p2",
            taker: "p3",
          },
          {
            id: "c3",
            kind: "error-declaration",
            load: "l1",
            giver: "p1",
            taker: "p2",
            eventTime: "2026-03-02T12:00:00Z",
            corrects: "c1",
            reason: "incorrect_data",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "of an error declaration",
    given: {
      record: {
        id: "c4",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-03T12:00:00Z",
        corrects: "c3",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
          {
            id: "c3",
            kind: "error-declaration",
            load: "l1",
            giver: "p1",
            taker: "p2",
            eventTime: "2026-03-02T12:00:00Z",
            corrects: "c1",
            reason: "incorrect_data",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "of nothing",
    given: {
      record: {
        id: "c2",
        kind: "error-declaration",
        load: "l1",
        giver: "p1",
        taker: "p2",
        eventTime: "2026-03-02T12:00:00Z",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "a hand-over corrects nothing",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p2",
        taker: "p3",
        corrects: "c1",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "nor does one that gives a reason",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p2",
        taker: "p3",
        corrects: "c1",
        reason: "incorrect_data",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "a hand-over",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p2",
        taker: "p3",
      },
      records: {
        CustodyEvent: [
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "allowed",
  },
]);
