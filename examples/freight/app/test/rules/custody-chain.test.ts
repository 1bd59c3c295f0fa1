/*
 * EPCIS 2.0 and CBV 2.0 (custody); 49 USC 14706(a)(1)
 * Who hands a load over is who took it last
 *
 * Custody passes from party to party without a gap; each carrier answers for goods while it
 * has them.
 *
 * It requires
 *   record.kind != "handover" || (record.giver != record.taker &&
 *   records.CustodyEvent.all(before, !(before.kind == "handover" && before.load == record.load
 *   && !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == before.id))
 *   || before.eventTime < record.eventTime) && (!records.CustodyEvent.exists(before,
 *   before.kind == "handover" && before.load == record.load &&
 *   !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == before.id)) ||
 *   records.CustodyEvent.exists(last, last.kind == "handover" && last.load == record.load &&
 *   !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == last.id) &&
 *   last.taker == record.giver && records.CustodyEvent.all(before, !(before.kind == "handover"
 *   && before.load == record.load && !records.CustodyEvent.exists(wrong, has(wrong.corrects) &&
 *   wrong.corrects == before.id)) || before.eventTime <= last.eventTime))))
 */
import { testChange } from "#test/rule-change";

testChange("custody-chain", [
  {
    name: "the first hand-over",
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
    },
    expect: "allowed",
  },
  {
    name: "by whom it was handed to",
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
  {
    name: "by somebody else",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p1",
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
    expect: "refused",
  },
  {
    name: "to oneself",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p2",
        taker: "p2",
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
    name: "at the same moment",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-01T10:00:00Z",
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
    expect: "refused",
  },
  {
    name: "by the taker but one",
    given: {
      record: {
        id: "c3",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-03T10:00:00Z",
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
          {
            id: "c2",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-02T10:00:00Z",
            giver: "p2",
            taker: "p3",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "after the last was declared wrong",
    given: {
      record: {
        id: "c4",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-03T10:00:00Z",
        giver: "p2",
        taker: "p4",
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
            eventTime: "2026-03-02T12:00:00Z",
            corrects: "c2",
            reason: "did_not_occur",
            giver: "p2",
            taker: "p3",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "before one that was declared wrong",
    given: {
      record: {
        id: "c4",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-03T10:00:00Z",
        giver: "p2",
        taker: "p4",
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
            eventTime: "2026-03-05T10:00:00Z",
            giver: "p2",
            taker: "p3",
          },
          {
            id: "c3",
            kind: "error-declaration",
            load: "l1",
            eventTime: "2026-03-06T10:00:00Z",
            corrects: "c2",
            reason: "did_not_occur",
            giver: "p2",
            taker: "p3",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "by who took it in one that was declared wrong",
    given: {
      record: {
        id: "c4",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-03T10:00:00Z",
        giver: "p3",
        taker: "p4",
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
            eventTime: "2026-03-02T12:00:00Z",
            corrects: "c2",
            reason: "did_not_occur",
            giver: "p2",
            taker: "p3",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "the first once more, after it was declared wrong",
    given: {
      record: {
        id: "c3",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-03T10:00:00Z",
        giver: "p9",
        taker: "p2",
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
            eventTime: "2026-03-02T10:00:00Z",
            corrects: "c1",
            reason: "did_not_occur",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "by the taker but one, after another was declared wrong",
    given: {
      record: {
        id: "c5",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-05T10:00:00Z",
        giver: "p2",
        taker: "p4",
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
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-03T10:00:00Z",
            giver: "p3",
            taker: "p5",
          },
          {
            id: "c4",
            kind: "error-declaration",
            load: "l1",
            eventTime: "2026-03-04T10:00:00Z",
            corrects: "c3",
            reason: "did_not_occur",
            giver: "p3",
            taker: "p5",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "by somebody else, after another was declared wrong",
    given: {
      record: {
        id: "c5",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-05T10:00:00Z",
        giver: "p9",
        taker: "p4",
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
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-03T10:00:00Z",
            giver: "p2",
            taker: "p5",
          },
          {
            id: "c4",
            kind: "error-declaration",
            load: "l1",
            eventTime: "2026-03-04T10:00:00Z",
            corrects: "c3",
            reason: "did_not_occur",
            giver: "p2",
            taker: "p5",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "before the last, after another was declared wrong",
    given: {
      record: {
        id: "c4",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p2",
        taker: "p3",
      },
      records: {
        CustodyEvent: [
          {
            id: "c0",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-01T08:00:00Z",
            giver: "p1",
            taker: "p9",
          },
          {
            id: "c9",
            kind: "error-declaration",
            load: "l1",
            eventTime: "2026-03-01T09:00:00Z",
            corrects: "c0",
            reason: "did_not_occur",
            giver: "p1",
            taker: "p9",
          },
          {
            id: "c1",
            kind: "handover",
            load: "l1",
            eventTime: "2026-03-03T10:00:00Z",
            giver: "p1",
            taker: "p2",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "of another load",
    given: {
      record: {
        id: "c2",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-02T10:00:00Z",
        giver: "p9",
        taker: "p3",
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
    expect: "allowed",
  },
  {
    name: "by whom it was handed to, while another load goes on",
    given: {
      record: {
        id: "c3",
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
          {
            id: "c2",
            kind: "handover",
            load: "l2",
            eventTime: "2026-03-05T10:00:00Z",
            giver: "p5",
            taker: "p6",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "by who took another load",
    given: {
      record: {
        id: "c3",
        kind: "handover",
        load: "l1",
        eventTime: "2026-03-03T10:00:00Z",
        giver: "p9",
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
          {
            id: "c2",
            kind: "handover",
            load: "l2",
            eventTime: "2026-03-02T10:00:00Z",
            giver: "p5",
            taker: "p9",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "a declaration gives nothing",
    given: {
      record: {
        id: "c3",
        kind: "error-declaration",
        load: "l1",
        eventTime: "2026-03-02T12:00:00Z",
        giver: "p1",
        taker: "p2",
        corrects: "c1",
        reason: "did_not_occur",
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
