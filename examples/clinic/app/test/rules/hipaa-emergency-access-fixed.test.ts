/*
 * 45 CFR 164.312(a)(2)(ii)
 * Emergency access is neither prolonged nor moved to someone else
 *
 * Emergency access follows a procedure that was laid down beforehand; it does not become
 * standing access.
 *
 * It requires
 *   record.grantee == old.grantee && record.patient == old.patient && record.expiresAt <=
 *   old.expiresAt
 */
import { testChange } from "#test/rule-change";

testChange("hipaa-emergency-access-fixed", [
  {
    name: "the same end",
    given: {
      record: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
      old: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
    },
    expect: "allowed",
  },
  {
    name: "an earlier end",
    given: {
      record: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T11:00:00Z" },
      old: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
    },
    expect: "allowed",
  },
  {
    name: "a second later",
    given: {
      record: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:01Z" },
      old: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
    },
    expect: "refused",
  },
  {
    name: "another person",
    given: {
      record: { grantee: "u2", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
      old: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
    },
    expect: "refused",
  },
  {
    name: "another patient",
    given: {
      record: { grantee: "u1", patient: "p2", expiresAt: "2026-11-22T12:00:00Z" },
      old: { grantee: "u1", patient: "p1", expiresAt: "2026-11-22T12:00:00Z" },
    },
    expect: "refused",
  },
]);
