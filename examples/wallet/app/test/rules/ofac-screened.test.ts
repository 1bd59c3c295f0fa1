/*
 * 31 CFR Chapter V
 * Money is delivered from and to parties that were screened
 *
 * No dealings are had with those whose property is blocked. Liability is strict, so that
 * parties are compared with the lists before money moves.
 *
 * It requires
 *   records.Party.exists(party, party.id == record.sender && party.screening == "clear") &&
 *   records.Party.exists(party, party.id == record.recipient && party.screening == "clear")
 */
import { testChange } from "#test/rule-change";

testChange("ofac-screened", [
  {
    name: "both are clear",
    given: {
      record: { sender: "p1", recipient: "p2" },
      records: {
        Party: [
          { id: "p1", screening: "clear" },
          { id: "p2", screening: "clear" },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "the recipient was found",
    given: {
      record: { sender: "p1", recipient: "p2" },
      records: {
        Party: [
          { id: "p1", screening: "clear" },
          { id: "p2", screening: "hit" },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the sender was found",
    given: {
      record: { sender: "p1", recipient: "p2" },
      records: {
        Party: [
          { id: "p1", screening: "hit" },
          { id: "p2", screening: "clear" },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the recipient was not screened yet",
    given: {
      record: { sender: "p1", recipient: "p2" },
      records: {
        Party: [
          { id: "p1", screening: "clear" },
          { id: "p2", screening: "pending" },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the sender was not screened yet",
    given: {
      record: { sender: "p1", recipient: "p2" },
      records: {
        Party: [
          { id: "p1", screening: "pending" },
          { id: "p2", screening: "clear" },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "the recipient is not known",
    given: {
      record: { sender: "p1" },
      records: {
        Party: [
          { id: "p1", screening: "clear" },
          { id: "p2", screening: "clear" },
        ],
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
]);
