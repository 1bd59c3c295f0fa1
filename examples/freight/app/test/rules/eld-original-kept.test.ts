/*
 * 49 CFR 395.30(c)-(f)
 * The record of a duty event is corrected by another, never overwritten
 *
 * An edit does not erase or write over the original record; it is annotated, and the original
 * is kept.
 *
 * It requires
 *   record.startedAt == old.startedAt && record.status == old.status && record.driver ==
 *   old.driver && record.origin == old.origin
 */
import { testChange } from "#test/rule-change";

testChange("eld-original-kept", [
  {
    name: "a note is added",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
        annotation: "Wrong vehicle chosen.",
      },
      old: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
    },
    expect: "allowed",
  },
  {
    name: "another time",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:01Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      old: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
    },
    expect: "refused",
  },
  {
    name: "a second earlier",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-01T07:59:59Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      old: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
    },
    expect: "refused",
  },
  {
    name: "another status",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "on-duty",
        place: "Joliet, IL",
        origin: "driver",
      },
      old: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
    },
    expect: "refused",
  },
  {
    name: "another driver",
    given: {
      record: {
        driver: "d2",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      old: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
    },
    expect: "refused",
  },
  {
    name: "another origin",
    given: {
      record: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "driver",
      },
      old: {
        driver: "d1",
        startedAt: "2026-03-01T08:00:00Z",
        status: "driving",
        place: "Joliet, IL",
        origin: "automatic",
      },
      actor: { subject: "sam", role: "safety-manager", purpose: "compliance" },
    },
    expect: "refused",
  },
]);
