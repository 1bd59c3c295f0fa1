/*
 * 31 CFR Chapter V
 * Who screens signs for it, and a hit is cleared by someone else
 *
 * No dealings are had with those whose property is blocked. Liability is strict, so that the
 * result of a comparison with the lists is not rewritten by whoever likes.
 *
 * It requires
 *   record.screening == "pending" ? !has(old.screening) || old.screening == "pending" :
 *   (has(old.screening) && record.screening == old.screening && record.screenedBy ==
 *   old.screenedBy && record.screenedOn == old.screenedOn) || (record.screenedBy ==
 *   actor.subject && record.screenedOn == today && (old.screening != "hit" || old.screenedBy !=
 *   actor.subject))
 */
import { testChange } from "#test/rule-change";

testChange("ofac-screening-signed", [
  {
    name: "not screened yet",
    given: {
      record: { screening: "pending" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "new, and not screened yet",
    given: {
      record: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "found clear",
    given: {
      record: { screening: "clear", screenedBy: "u2", screenedOn: "2026-03-02" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "found on a list",
    given: {
      record: { screening: "hit", screenedBy: "u2", screenedOn: "2026-03-02" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "found clear without a signature",
    given: {
      record: { screening: "clear", screenedOn: "2026-03-02" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "signed for someone else",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-03-02" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "signed for yesterday",
    given: {
      record: { screening: "clear", screenedBy: "u2", screenedOn: "2026-03-01" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "signed for tomorrow",
    given: {
      record: { screening: "clear", screenedBy: "u2", screenedOn: "2026-03-03" },
      old: { screening: "pending" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a hit that someone else clears",
    given: {
      record: { screening: "clear", screenedBy: "u2", screenedOn: "2026-03-02" },
      old: { screening: "hit", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a hit that its finder clears",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-03-02" },
      old: { screening: "hit", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u1" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a hit that its finder signs anew",
    given: {
      record: { screening: "hit", screenedBy: "u1", screenedOn: "2026-03-02" },
      old: { screening: "hit", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u1" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a hit that turns clear under its finder's name",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      old: { screening: "hit", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a clear result that its finder signs anew",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-03-02" },
      old: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u1" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a hit that is forgotten",
    given: {
      record: { screening: "pending" },
      old: { screening: "hit", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a clear result that is forgotten",
    given: {
      record: { screening: "pending" },
      old: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "a result that stays",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      old: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "another day for the same result",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-03" },
      old: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "an earlier day for the same result",
    given: {
      record: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-01" },
      old: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "another name for the same result",
    given: {
      record: { screening: "clear", screenedBy: "u2", screenedOn: "2026-02-02" },
      old: { screening: "clear", screenedBy: "u1", screenedOn: "2026-02-02" },
      actor: { subject: "u2" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "refused",
  },
]);
