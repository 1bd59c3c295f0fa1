/*
 * 45 CFR 164.312(a)(2)(ii)
 * Emergency access is one's own, reasoned and short
 *
 * There are procedures for obtaining necessary electronic protected health information during
 * an emergency.
 *
 * It requires
 *   record.grantee == actor.subject && has(record.reason) && has(record.explanation) &&
 *   record.expiresAt > at && record.expiresAt <= addMinutes(at, params.minutes)
 */
import { testChange } from "#test/rule-change";

testChange("hipaa-emergency-access-grant", [
  {
    name: "exactly four hours",
    given: {
      record: {
        grantee: "u1",
        reason: "ETREAT",
        explanation: "Unconscious on arrival",
        expiresAt: "2026-11-22T14:00:00Z",
      },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a second longer",
    given: {
      record: {
        grantee: "u1",
        reason: "ETREAT",
        explanation: "Unconscious on arrival",
        expiresAt: "2026-11-22T14:00:01Z",
      },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a second long",
    given: {
      record: {
        grantee: "u1",
        reason: "ETREAT",
        explanation: "Unconscious on arrival",
        expiresAt: "2026-11-22T10:00:01Z",
      },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "no time at all",
    given: {
      record: {
        grantee: "u1",
        reason: "ETREAT",
        explanation: "Unconscious on arrival",
        expiresAt: "2026-11-22T10:00:00Z",
      },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "without an end",
    given: {
      record: { grantee: "u1", reason: "ETREAT", explanation: "Unconscious on arrival" },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "for someone else",
    given: {
      record: {
        grantee: "u2",
        reason: "ETREAT",
        explanation: "Unconscious on arrival",
        expiresAt: "2026-11-22T14:00:00Z",
      },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "without a reason",
    given: {
      record: {
        grantee: "u1",
        explanation: "Unconscious on arrival",
        expiresAt: "2026-11-22T14:00:00Z",
      },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "without an explanation",
    given: {
      record: { grantee: "u1", reason: "ETREAT", expiresAt: "2026-11-22T14:00:00Z" },
      actor: { subject: "u1" },
      at: "2026-11-22T10:00:00Z",
    },
    expect: "refused",
  },
]);
