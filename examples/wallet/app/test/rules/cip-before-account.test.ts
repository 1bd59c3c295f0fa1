/*
 * 31 CFR 1020.220(a)(2); 1022.210(d)(1)(iv)
 * An account is opened for a customer who was identified
 *
 * The identifying information is obtained before the account is opened.
 *
 * It requires
 *   record.kind == "customer" ? records.Party.exists(party, party.id == record.holder &&
 *   party.state in ["identified", "verified"]) : !has(record.holder)
 */
import { testChange } from "#test/rule-change";

testChange("cip-before-account", [
  {
    name: "an identified holder",
    given: {
      record: { kind: "customer", holder: "p1" },
      records: { Party: [{ id: "p1", state: "identified" }] },
    },
    expect: "allowed",
  },
  {
    name: "a verified holder",
    given: {
      record: { kind: "customer", holder: "p1" },
      records: { Party: [{ id: "p1", state: "verified" }] },
    },
    expect: "allowed",
  },
  {
    name: "an identified holder among others",
    given: {
      record: { kind: "customer", holder: "p1" },
      records: {
        Party: [
          { id: "p1", state: "identified" },
          { id: "p2", state: "registered" },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "a holder who is only registered",
    given: {
      record: { kind: "customer", holder: "p1" },
      records: { Party: [{ id: "p1", state: "registered" }] },
    },
    expect: "refused",
  },
  {
    name: "a holder who was refused",
    given: {
      record: { kind: "customer", holder: "p1" },
      records: { Party: [{ id: "p1", state: "refused" }] },
    },
    expect: "refused",
  },
  {
    name: "someone else was identified",
    given: {
      record: { kind: "customer", holder: "p1" },
      records: {
        Party: [
          { id: "p1", state: "registered" },
          { id: "p2", state: "identified" },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "nobody's",
    given: {
      record: { kind: "customer" },
      records: { Party: [{ id: "p1", state: "identified" }] },
    },
    expect: "refused",
  },
  {
    name: "one of the institution's own",
    given: { record: { kind: "settlement" }, records: { Party: [] } },
    expect: "allowed",
  },
  {
    name: "a customer's under the name of what is not cleared up yet",
    given: {
      record: { kind: "suspense", holder: "p1" },
      records: { Party: [{ id: "p1", state: "registered" }] },
    },
    expect: "refused",
  },
]);
