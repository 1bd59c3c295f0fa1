/*
 * 45 CFR 164.508(a)(1), (b)(2), (b)(5)
 * A disclosure that rests on an authorization has one in force on its day
 *
 * What is not otherwise permitted needs a valid authorization. One that has expired or is
 * known to have been revoked is not valid; a revocation does not reach back to what was done
 * in reliance on it.
 *
 * It requires
 *   record.basis != "authorization" || records.Consent.exists(consent, consent.id ==
 *   record.consent && consent.patient == record.patient && consent.category == "authorization"
 *   && consent.signedOn <= record.date && (!has(consent.expiresOn) || record.date <=
 *   consent.expiresOn) && (consent.state == "active" || (consent.state == "inactive" &&
 *   record.date < consent.revokedOn)))
 */
import { testChange } from "#test/rule-change";

testChange("hipaa-disclosure-authorization", [
  {
    name: "another basis needs no authorization",
    given: {
      record: { id: "d1", patient: "p1", basis: "public-health", date: "2026-11-22" },
      records: { Consent: [] },
    },
    expect: "allowed",
  },
  {
    name: "treatment needs no authorization",
    given: {
      record: { id: "d1", patient: "p1", basis: "treatment", date: "2026-11-22" },
      records: { Consent: [] },
    },
    expect: "allowed",
  },
  {
    name: "on the last day",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "one day after the last day",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-21",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "on the day of the signature",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-22",
            expiresOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "one day before the signature",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-23",
            expiresOn: "2027-11-22",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "without a last day",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-01",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "the consent is still a draft",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "draft",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "another patient's",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p2",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "another consent than the one named",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c2",
            patient: "p1",
            category: "authorization",
            state: "active",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "of another kind",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "part-2",
            state: "active",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "revoked the day after",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "inactive",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
            revokedOn: "2026-11-23",
          },
        ],
      },
    },
    expect: "allowed",
  },
  {
    name: "revoked on the day",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "inactive",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
            revokedOn: "2026-11-22",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "a draft is not in force before its revocation either",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: {
        Consent: [
          {
            id: "c1",
            patient: "p1",
            category: "authorization",
            state: "draft",
            signedOn: "2026-11-01",
            expiresOn: "2026-11-22",
            revokedOn: "2026-11-23",
          },
        ],
      },
    },
    expect: "refused",
  },
  {
    name: "none at all",
    given: {
      record: {
        id: "d1",
        patient: "p1",
        consent: "c1",
        basis: "authorization",
        date: "2026-11-22",
      },
      records: { Consent: [] },
    },
    expect: "refused",
  },
]);
