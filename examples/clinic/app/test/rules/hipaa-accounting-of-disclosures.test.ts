/*
 * 45 CFR 164.528(a)(1), (b)(1)
 * An accounting lists the disclosures of the six years before the request
 *
 * An individual gets an accounting of the disclosures in the six years before the request,
 * except those for treatment, payment and operations, to the individual, incidental,
 * authorized, for a directory or persons involved in care, for national security, about
 * persons in custody, and as a limited data set.
 *
 * rows where
 *   actor.purpose != "accounting" || (!(record.basis in ["treatment", "payment", "operations",
 *   "individual", "incidental", "authorization", "directory", "national-security", "custodial",
 *   "limited-data-set"]) && records.AccountingRequest.exists(request, request.patient ==
 *   record.patient && request.state == "received" && record.date >=
 *   addYears(request.receivedOn, -6) && record.date <= request.receivedOn))
 */
import { testRows } from "#test/rule-rows";

testRows("hipaa-accounting-of-disclosures", [
  {
    name: "exactly six years before the request",
    given: {
      record: { patient: "p1", basis: "public-health", date: "2020-11-22" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
      today: "2026-12-10",
    },
    expect: "allowed",
  },
  {
    name: "one day more than six years before",
    given: {
      record: { patient: "p1", basis: "public-health", date: "2020-11-21" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
      today: "2026-11-22",
    },
    expect: "refused",
  },
  {
    name: "on the day of the request",
    given: {
      record: { patient: "p1", basis: "judicial", date: "2026-11-22" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "allowed",
  },
  {
    name: "after the request",
    given: {
      record: { patient: "p1", basis: "judicial", date: "2026-11-23" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "six years before a leap day",
    given: {
      record: { patient: "p1", basis: "judicial", date: "2022-02-28" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2028-02-29" }],
      },
    },
    expect: "allowed",
  },
  {
    name: "for treatment",
    given: {
      record: { patient: "p1", basis: "treatment", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "authorized by the individual",
    given: {
      record: { patient: "p1", basis: "authorization", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "to the individual",
    given: {
      record: { patient: "p1", basis: "individual", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "about a person in custody",
    given: {
      record: { patient: "p1", basis: "custodial", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "a disclosure that law requires is accounted for",
    given: {
      record: { patient: "p1", basis: "required-by-law", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "allowed",
  },
  {
    name: "an impermissible disclosure is accounted for",
    given: {
      record: { patient: "p1", basis: "impermissible", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "allowed",
  },
  {
    name: "another patient asked",
    given: {
      record: { patient: "p1", basis: "public-health", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p2", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "the request has been answered",
    given: {
      record: { patient: "p1", basis: "public-health", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "provided", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "an earlier request has been answered",
    given: {
      record: { patient: "p1", basis: "public-health", date: "2026-01-15" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [
          { patient: "p1", state: "provided", receivedOn: "2026-03-02" },
          { patient: "p1", state: "received", receivedOn: "2026-11-22" },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "an entry without a date",
    given: {
      record: { patient: "p1", basis: "public-health" },
      actor: { purpose: "accounting" },
      records: {
        AccountingRequest: [{ patient: "p1", state: "received", receivedOn: "2026-11-22" }],
      },
    },
    expect: "refused",
  },
  {
    name: "any other purpose sees the whole register",
    given: {
      record: { patient: "p1", basis: "treatment", date: "2010-01-15" },
      actor: { purpose: "compliance" },
    },
    expect: "allowed",
  },
  {
    name: "treatment in an emergency sees it as well",
    given: {
      record: { patient: "p1", basis: "treatment", date: "2010-01-15" },
      actor: { purpose: "emergency-treatment" },
    },
    expect: "allowed",
  },
]);
