/*
 * 45 CFR 164.508(c)(1)
 * An authorization in force has all its core elements
 *
 * A valid authorization says what may be disclosed, who may disclose it, who may receive it,
 * what for, and until when or until which event; it is signed and dated, and a
 * representative's authority is described.
 *
 * It requires
 *   record.category != "authorization" || record.state != "active" || (has(record.description)
 *   && has(record.grantor) && has(record.recipient) && has(record.purpose) &&
 *   (has(record.expiresOn) || has(record.expirationEvent)) && has(record.signedOn) &&
 *   has(record.signedBy) && (!record.signedByRepresentative ||
 *   has(record.representativeAuthority)))
 */
import { testChange } from "#test/rule-change";

testChange("hipaa-authorization-elements", [
  {
    name: "all elements, with a last day",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "an event in place of the last day",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
        expirationEvent: "End of the application",
      },
    },
    expect: "allowed",
  },
  {
    name: "without what may be disclosed",
    given: {
      record: {
        state: "active",
        category: "authorization",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "without who may disclose",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "without who may receive",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "without what for",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "without an end",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "without the date of the signature",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedBy: "Ana Diaz",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "without a signature",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedByRepresentative: false,
      },
    },
    expect: "refused",
  },
  {
    name: "a representative without authority",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: true,
      },
    },
    expect: "refused",
  },
  {
    name: "a representative with authority",
    given: {
      record: {
        state: "active",
        category: "authorization",
        description: "Visit notes of 2026",
        grantor: "Riverside Clinic",
        recipient: "Acme Life Insurance",
        purpose: "Application for insurance",
        expiresOn: "2027-01-31",
        signedOn: "2026-11-01",
        signedBy: "Ana Diaz",
        signedByRepresentative: true,
        representativeAuthority: "Guardian by court order",
      },
    },
    expect: "allowed",
  },
  {
    name: "a draft may be incomplete",
    given: { record: { state: "draft", category: "authorization", signedByRepresentative: false } },
    expect: "allowed",
  },
  {
    name: "a consent under Part 2 has elements of its own",
    given: { record: { state: "active", category: "part-2", signedByRepresentative: false } },
    expect: "allowed",
  },
]);
