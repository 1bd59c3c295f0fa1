/*
 * 45 CFR 164.312(a)(1), (a)(2)(ii)
 * A restricted record is seen by the responsible practitioner, or in an emergency
 *
 * Access is given only to those who were granted it, and there is a procedure for obtaining
 * what is needed in an emergency.
 *
 * rows where
 *   !record.restricted || actor.purpose in ["individual-access", "compliance"] ||
 *   records.Practitioner.exists(practitioner, practitioner.id == record.generalPractitioner &&
 *   practitioner.subject == actor.subject) || records.EmergencyAccess.exists(grant,
 *   grant.patient == record.id && grant.grantee == actor.subject && grant.state == "granted" &&
 *   grant.expiresAt > at)
 */
import { testRows } from "#test/rule-rows";

testRows("hipaa-restricted-patient", [
  {
    name: "not restricted",
    given: {
      record: { id: "p1", restricted: false, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: { Practitioner: [{ id: "d1", subject: "u2" }], EmergencyAccess: [] },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "allowed",
  },
  {
    name: "restricted",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: { Practitioner: [{ id: "d1", subject: "u2" }], EmergencyAccess: [] },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "refused",
  },
  {
    name: "restricted, to the responsible practitioner",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: { Practitioner: [{ id: "d1", subject: "u1" }], EmergencyAccess: [] },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "allowed",
  },
  {
    name: "restricted, to the responsible practitioner among others",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: {
        Practitioner: [
          { id: "d1", subject: "u1" },
          { id: "d2", subject: "u2" },
        ],
        EmergencyAccess: [],
      },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "allowed",
  },
  {
    name: "restricted, to a practitioner who is not responsible",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d2" },
      actor: { subject: "u1", purpose: "treatment" },
      records: { Practitioner: [{ id: "d1", subject: "u1" }], EmergencyAccess: [] },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "refused",
  },
  {
    name: "in the last second of emergency access",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: {
        Practitioner: [{ id: "d1", subject: "u2" }],
        EmergencyAccess: [
          { patient: "p1", grantee: "u1", state: "granted", expiresAt: "2026-11-22T14:00:00Z" },
        ],
      },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "allowed",
  },
  {
    name: "at the end of emergency access",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: {
        Practitioner: [{ id: "d1", subject: "u2" }],
        EmergencyAccess: [
          { patient: "p1", grantee: "u1", state: "granted", expiresAt: "2026-11-22T13:59:59Z" },
        ],
      },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "refused",
  },
  {
    name: "with someone else's emergency access",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: {
        Practitioner: [{ id: "d1", subject: "u2" }],
        EmergencyAccess: [
          { patient: "p1", grantee: "u3", state: "granted", expiresAt: "2026-11-22T14:00:00Z" },
        ],
      },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "refused",
  },
  {
    name: "with emergency access to another patient",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: {
        Practitioner: [{ id: "d1", subject: "u2" }],
        EmergencyAccess: [
          { patient: "p2", grantee: "u1", state: "granted", expiresAt: "2026-11-22T14:00:00Z" },
        ],
      },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "refused",
  },
  {
    name: "with emergency access that was ended",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "treatment" },
      records: {
        Practitioner: [{ id: "d1", subject: "u2" }],
        EmergencyAccess: [
          { patient: "p1", grantee: "u1", state: "ended", expiresAt: "2026-11-22T14:00:00Z" },
        ],
      },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "refused",
  },
  {
    name: "for the individual's own access",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "individual-access" },
      records: { Practitioner: [{ id: "d1", subject: "u2" }], EmergencyAccess: [] },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "allowed",
  },
  {
    name: "for compliance",
    given: {
      record: { id: "p1", restricted: true, generalPractitioner: "d1" },
      actor: { subject: "u1", purpose: "compliance" },
      records: { Practitioner: [{ id: "d1", subject: "u2" }], EmergencyAccess: [] },
      at: "2026-11-22T13:59:59Z",
    },
    expect: "allowed",
  },
]);
