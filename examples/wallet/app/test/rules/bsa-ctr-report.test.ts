/*
 * 31 CFR 1010.311; 1010.313; 1010.306(a)
 * Cash of more than $10,000 of one person in one business day is reported in 15 days
 *
 * A report is filed of each transaction in currency of more than $10,000. Several are one
 * when they are by or on behalf of one person and cash in, or cash out, exceeds $10,000 in
 * one business day. The report is filed within 15 days.
 *
 * The time runs from
 *   record.businessDate
 *
 * if where
 *   (sum(records.CashTransaction.map(other, other.id != record.id && other.direction ==
 *   record.direction && other.businessDate == record.businessDate && (other.conductor ==
 *   record.conductor || (has(other.onBehalfOf) && other.onBehalfOf == record.conductor)),
 *   other.amountInUsd)) <= params.threshold && sum(records.CashTransaction.map(other, other.id
 *   != record.id && other.direction == record.direction && other.businessDate ==
 *   record.businessDate && (other.conductor == record.conductor || (has(other.onBehalfOf) &&
 *   other.onBehalfOf == record.conductor)), other.amountInUsd)) + record.amountInUsd >
 *   params.threshold) || (has(record.onBehalfOf) && sum(records.CashTransaction.map(other,
 *   other.id != record.id && other.direction == record.direction && other.businessDate ==
 *   record.businessDate && (other.conductor == record.onBehalfOf || (has(other.onBehalfOf) &&
 *   other.onBehalfOf == record.onBehalfOf)), other.amountInUsd)) <= params.threshold &&
 *   sum(records.CashTransaction.map(other, other.id != record.id && other.direction ==
 *   record.direction && other.businessDate == record.businessDate && (other.conductor ==
 *   record.onBehalfOf || (has(other.onBehalfOf) && other.onBehalfOf == record.onBehalfOf)),
 *   other.amountInUsd)) + record.amountInUsd > params.threshold)
 */
import { testClock } from "#test/rule-clock";

testClock("bsa-ctr-report", [
  {
    name: "a cent above the threshold",
    given: {
      record: {
        id: "c1",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 1000001,
        currency: "EUR",
        amount: 600000,
      },
      records: { CashTransaction: [] },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-17" },
  },
  {
    name: "two of one person that cross it together",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 400001,
        currency: "USD",
        amount: 400001,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-17" },
  },
  {
    name: "brought by someone else for the same person",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p2",
        onBehalfOf: "p1",
        amountInUsd: 400001,
        currency: "EUR",
        amount: 300000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-17" },
  },
  {
    name: "brought by one person for two others",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p2",
        onBehalfOf: "p3",
        amountInUsd: 400001,
        currency: "EUR",
        amount: 300000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p2",
            onBehalfOf: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-17" },
  },
  {
    name: "cash out",
    given: {
      record: {
        id: "c2",
        direction: "out",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 500000,
        currency: "USD",
        amount: 500000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "out",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 500001,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-17" },
  },
  {
    name: "exactly the threshold",
    given: {
      record: {
        id: "c1",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 1000000,
        currency: "EUR",
        amount: 600000,
      },
      records: { CashTransaction: [] },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "two of one person that reach it together",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 400000,
        currency: "EUR",
        amount: 300000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "two of different people",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 600000,
        currency: "USD",
        amount: 600000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p2",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "in and out are not added",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 600000,
        currency: "EUR",
        amount: 400000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "out",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "two on different business days",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p1",
        amountInUsd: 600000,
        currency: "EUR",
        amount: 400000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "the report is due already",
    given: {
      record: {
        id: "c2",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p1",
        amountInUsd: 600000,
        currency: "USD",
        amount: 600000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 1000001,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "brought for somebody else, who crosses it and not the one who brings",
    given: {
      record: {
        id: "c3",
        direction: "in",
        businessDate: "2026-03-02",
        conductor: "p2",
        onBehalfOf: "p1",
        amountInUsd: 400001,
        currency: "EUR",
        amount: 300000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p2",
            amountInUsd: 1000001,
          },
          {
            id: "c2",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-17" },
  },
  {
    name: "the person's own cash of the day crosses it, whatever else there is",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p1",
        amountInUsd: 400001,
        currency: "USD",
        amount: 400001,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 600000,
          },
          {
            id: "c2",
            direction: "out",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c3",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c4",
            direction: "in",
            businessDate: "2026-03-04",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c5",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            amountInUsd: 1000001,
          },
          {
            id: "c6",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            onBehalfOf: "p5",
            amountInUsd: 1000001,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: { due: "2026-03-18" },
  },
  {
    name: "the person's own cash of the day reaches it, whatever else there is",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p1",
        amountInUsd: 400000,
        currency: "USD",
        amount: 400000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 600000,
          },
          {
            id: "c2",
            direction: "out",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c3",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c4",
            direction: "in",
            businessDate: "2026-03-04",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c5",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            amountInUsd: 1000001,
          },
          {
            id: "c6",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            onBehalfOf: "p5",
            amountInUsd: 1000001,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "a cent after someone brought exactly the threshold for the person",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p1",
        amountInUsd: 1,
        currency: "USD",
        amount: 1,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p2",
            onBehalfOf: "p1",
            amountInUsd: 1000000,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: { due: "2026-03-18" },
  },
  {
    name: "the report is due already of what someone brought for the person",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p1",
        amountInUsd: 600000,
        currency: "USD",
        amount: 600000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p2",
            onBehalfOf: "p1",
            amountInUsd: 1000001,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "brought for somebody who crosses it, whatever else there is",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p2",
        onBehalfOf: "p1",
        amountInUsd: 400001,
        currency: "USD",
        amount: 400001,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 600000,
          },
          {
            id: "c2",
            direction: "out",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c3",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c4",
            direction: "in",
            businessDate: "2026-03-04",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c5",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            amountInUsd: 1000001,
          },
          {
            id: "c6",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            onBehalfOf: "p5",
            amountInUsd: 1000001,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: { due: "2026-03-18" },
  },
  {
    name: "brought for somebody who reaches it, whatever else there is",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p2",
        onBehalfOf: "p1",
        amountInUsd: 400000,
        currency: "USD",
        amount: 400000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 600000,
          },
          {
            id: "c2",
            direction: "out",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c3",
            direction: "in",
            businessDate: "2026-03-02",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c4",
            direction: "in",
            businessDate: "2026-03-04",
            conductor: "p1",
            amountInUsd: 1000001,
          },
          {
            id: "c5",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            amountInUsd: 1000001,
          },
          {
            id: "c6",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p4",
            onBehalfOf: "p5",
            amountInUsd: 1000001,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "a cent for somebody for whom others brought exactly the threshold",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p2",
        onBehalfOf: "p1",
        amountInUsd: 1,
        currency: "USD",
        amount: 1,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p3",
            onBehalfOf: "p1",
            amountInUsd: 1000000,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: { due: "2026-03-18" },
  },
  {
    name: "brought for somebody whose report is due already",
    given: {
      record: {
        id: "c9",
        direction: "in",
        businessDate: "2026-03-03",
        conductor: "p2",
        onBehalfOf: "p1",
        amountInUsd: 600000,
        currency: "USD",
        amount: 600000,
      },
      records: {
        CashTransaction: [
          {
            id: "c1",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p1",
            amountInUsd: 600000,
          },
          {
            id: "c2",
            direction: "in",
            businessDate: "2026-03-03",
            conductor: "p3",
            onBehalfOf: "p1",
            amountInUsd: 600000,
          },
        ],
      },
      at: "2026-03-03T15:00:00Z",
    },
    expect: "nothing",
  },
]);
