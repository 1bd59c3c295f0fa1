/*
 * Cal. Health & Safety Code 123110(b)
 * In California copies of a record are sent within 15 days
 *
 * A health care provider sends the copies that a patient asked for in writing within 15 days
 * of receiving the request.
 *
 * The time runs from
 *   record.receivedOn
 *
 * if where
 *   record.written && record.requestedForm in ["electronic", "paper"]
 */
import { testClock } from "#test/rule-clock";

testClock("ca-copies-15-days", [
  {
    name: "fifteen days",
    given: {
      record: { receivedOn: "2026-03-01", written: true, requestedForm: "paper" },
      at: "2026-03-01T15:00:00Z",
    },
    expect: { due: "2026-03-16" },
  },
  {
    name: "over the end of a month",
    given: {
      record: { receivedOn: "2026-02-20", written: true, requestedForm: "electronic" },
      at: "2026-02-21T15:00:00Z",
    },
    expect: { due: "2026-03-07" },
  },
  {
    name: "asked for by word of mouth",
    given: {
      record: { receivedOn: "2026-03-01", written: false, requestedForm: "paper" },
      at: "2026-03-01T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "to look at it, without copies",
    given: {
      record: { receivedOn: "2026-03-01", written: true, requestedForm: "inspection" },
      at: "2026-03-01T15:00:00Z",
    },
    expect: "nothing",
  },
]);
