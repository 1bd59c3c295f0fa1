/*
 * 31 CFR 1010.410(e)(1)(i)
 * A transmittal of $3,000 or more has an identified sender and the institution of the recipient
 *
 * For a transmittal of $3,000 or more the transmittor's institution keeps name and address of
 * the transmittor, amount, date, payment instructions, and the identity of the recipient's
 * institution.
 *
 * It requires
 *   (record.currency == "USD" && record.amount < params.threshold) ||
 *   (has(record.recipientInstitution) && has(record.paidAt) && records.Party.exists(party,
 *   party.id == record.sender && party.state in ["identified", "verified"]))
 */
import { testChange } from "#test/rule-change";

testChange("bsa-transmittal-record", [
  {
    name: "exactly the threshold",
    given: {
      record: {
        currency: "USD",
        amount: 300000,
        fees: 0,
        taxes: 0,
        total: 300000,
        recipientInstitution: "Banco del Sol",
        paidAt: "2026-03-02T15:00:00Z",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "allowed",
  },
  {
    name: "without the institution",
    given: {
      record: {
        currency: "USD",
        amount: 300000,
        fees: 0,
        taxes: 0,
        total: 300000,
        paidAt: "2026-03-02T15:00:00Z",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "refused",
  },
  {
    name: "without the time",
    given: {
      record: {
        currency: "USD",
        amount: 300000,
        fees: 0,
        taxes: 0,
        total: 300000,
        recipientInstitution: "Banco del Sol",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "refused",
  },
  {
    name: "a cent below it",
    given: {
      record: {
        currency: "USD",
        amount: 299999,
        fees: 0,
        taxes: 0,
        total: 299999,
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "allowed",
  },
  {
    name: "below it in another currency",
    given: {
      record: {
        currency: "JPY",
        amount: 299999,
        fees: 0,
        taxes: 0,
        total: 299999,
        receivedCurrency: "JPY",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "refused",
  },
  {
    name: "in a currency that is not known",
    given: {
      record: {
        amount: 299999,
        fees: 0,
        taxes: 0,
        total: 299999,
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "refused",
  },
  {
    name: "an amount that is not known",
    given: {
      record: {
        currency: "USD",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "identified" }, { id: "p2" }] },
    },
    expect: "refused",
  },
  {
    name: "of a sender who was verified",
    given: {
      record: {
        currency: "USD",
        amount: 300000,
        fees: 0,
        taxes: 0,
        total: 300000,
        recipientInstitution: "Banco del Sol",
        paidAt: "2026-03-02T15:00:00Z",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "verified" }, { id: "p2" }] },
    },
    expect: "allowed",
  },
  {
    name: "of a sender who is only registered",
    given: {
      record: {
        currency: "USD",
        amount: 300000,
        fees: 0,
        taxes: 0,
        total: 300000,
        recipientInstitution: "Banco del Sol",
        paidAt: "2026-03-02T15:00:00Z",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: { Party: [{ id: "p1", state: "registered" }, { id: "p2" }] },
    },
    expect: "refused",
  },
  {
    name: "only the recipient was identified",
    given: {
      record: {
        currency: "USD",
        amount: 300000,
        fees: 0,
        taxes: 0,
        total: 300000,
        recipientInstitution: "Banco del Sol",
        paidAt: "2026-03-02T15:00:00Z",
        receivedCurrency: "USD",
        receivedAmount: 20000,
        availableOn: "2026-03-03",
        sender: "p1",
        recipient: "p2",
      },
      records: {
        Party: [
          { id: "p1", state: "registered" },
          { id: "p2", state: "identified" },
        ],
      },
    },
    expect: "refused",
  },
]);
