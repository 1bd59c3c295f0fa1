/*
 * 31 CFR 1010.313; 1010.314
 * What was counted of a cash transaction is not rewritten
 *
 * Cash of one person in one business day is added up; no one may cause a report not to be
 * filed, or break transactions up to evade it.
 *
 * It requires
 *   record.direction == old.direction && record.amount == old.amount && record.currency ==
 *   old.currency && record.amountInUsd == old.amountInUsd && record.receivedOn ==
 *   old.receivedOn && record.businessDate == old.businessDate && record.conductor ==
 *   old.conductor && (has(record.onBehalfOf) ? has(old.onBehalfOf) && record.onBehalfOf ==
 *   old.onBehalfOf : !has(old.onBehalfOf))
 */
import { testChange } from "#test/rule-change";

testChange("bsa-cash-fixed", [
  {
    name: "reported as it was",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "allowed",
  },
  {
    name: "with the number of the report",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        reportNumber: "BSA-1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "allowed",
  },
  {
    name: "the other direction",
    given: {
      record: {
        direction: "out",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "a cent less",
    given: {
      record: {
        direction: "in",
        amount: 99,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "a cent more",
    given: {
      record: {
        direction: "in",
        amount: 101,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "another currency",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "EUR",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "a cent less in dollars",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 99,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "a cent more in dollars",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 101,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "another day",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-03",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "the day before",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-01",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "another business day",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-03",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "the business day before",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-02-27",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "another person",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p2",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "for someone after all",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        onBehalfOf: "p2",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
    },
    expect: "refused",
  },
  {
    name: "for nobody after all",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        onBehalfOf: "p2",
      },
    },
    expect: "refused",
  },
  {
    name: "for the same person",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        onBehalfOf: "p2",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        onBehalfOf: "p2",
      },
    },
    expect: "allowed",
  },
  {
    name: "for someone else",
    given: {
      record: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        onBehalfOf: "p3",
      },
      old: {
        direction: "in",
        amount: 100,
        currency: "USD",
        amountInUsd: 100,
        receivedOn: "2026-03-02",
        businessDate: "2026-03-02",
        conductor: "p1",
        onBehalfOf: "p2",
      },
    },
    expect: "refused",
  },
]);
