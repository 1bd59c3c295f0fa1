/*
 * 12 CFR 1005.31(b)(1)(iv)-(vii), (b)(2)(ii)-(iii)
 * A remittance is paid for after rate, amount received and day were disclosed
 *
 * Before payment the sender is told the exchange rate, the amount that will be received, and
 * in which currency; the receipt adds the day on which it is available, and the recipient.
 *
 * It requires
 *   has(record.receivedCurrency) && has(record.receivedAmount) && has(record.availableOn) &&
 *   has(record.paidAt) && has(record.recipient) && (record.receivedCurrency == record.currency
 *   || has(record.exchangeRate))
 */
import { testChange } from "#test/rule-change";

testChange("rege-remittance-disclosed", [
  {
    name: "all of it",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        receivedCurrency: "MXN",
        exchangeRate: "17.2500",
        receivedAmount: 345000,
        availableOn: "2026-03-03",
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "allowed",
  },
  {
    name: "no rate",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        receivedCurrency: "MXN",
        receivedAmount: 345000,
        availableOn: "2026-03-03",
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "refused",
  },
  {
    name: "no rate is needed for the same currency",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        receivedCurrency: "USD",
        receivedAmount: 345000,
        availableOn: "2026-03-03",
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "allowed",
  },
  {
    name: "no amount",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        receivedCurrency: "MXN",
        exchangeRate: "17.2500",
        availableOn: "2026-03-03",
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "refused",
  },
  {
    name: "no currency",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        exchangeRate: "17.2500",
        receivedAmount: 345000,
        availableOn: "2026-03-03",
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "refused",
  },
  {
    name: "no day",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        receivedCurrency: "MXN",
        exchangeRate: "17.2500",
        receivedAmount: 345000,
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "refused",
  },
  {
    name: "no time of payment",
    given: {
      record: {
        recipient: "p2",
        currency: "USD",
        receivedCurrency: "MXN",
        exchangeRate: "17.2500",
        receivedAmount: 345000,
        availableOn: "2026-03-03",
      },
    },
    expect: "refused",
  },
  {
    name: "no recipient",
    given: {
      record: {
        currency: "USD",
        receivedCurrency: "MXN",
        exchangeRate: "17.2500",
        receivedAmount: 345000,
        availableOn: "2026-03-03",
        paidAt: "2026-03-02T15:00:00Z",
      },
    },
    expect: "refused",
  },
]);
