/*
 * 12 CFR 1005.34(a); 1005.36(c)
 * A remittance can be cancelled for 30 minutes, or until 3 business days before its day
 *
 * A sender may cancel within 30 minutes of payment, while the money was neither picked up nor
 * deposited; a transfer that was scheduled at least three business days ahead, until three
 * business days before it.
 *
 * It requires
 *   has(record.cancelledOn) && !has(record.deliveredAt) && (at <= addMinutes(record.paidAt,
 *   params.minutes) || (has(record.scheduledFor) && addBusinessDays(today, params.businessDays,
 *   "US") <= record.scheduledFor))
 */
import { testChange } from "#test/rule-change";

testChange("rege-remittance-cancel", [
  {
    name: "thirty minutes",
    given: {
      record: { paidAt: "2026-03-02T15:00:00Z", cancelledOn: "2026-03-02" },
      at: "2026-03-02T15:30:00Z",
    },
    expect: "allowed",
  },
  {
    name: "a second later",
    given: {
      record: { paidAt: "2026-03-02T15:00:00Z", cancelledOn: "2026-03-02" },
      at: "2026-03-02T15:30:01Z",
    },
    expect: "refused",
  },
  {
    name: "at once",
    given: {
      record: { paidAt: "2026-03-02T15:00:00Z", cancelledOn: "2026-03-02" },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "picked up meanwhile",
    given: {
      record: {
        paidAt: "2026-03-02T15:00:00Z",
        cancelledOn: "2026-03-02",
        deliveredAt: "2026-03-02T15:10:00Z",
      },
      at: "2026-03-02T15:20:00Z",
    },
    expect: "refused",
  },
  {
    name: "scheduled and three business days before",
    given: {
      record: {
        paidAt: "2026-03-02T15:00:00Z",
        cancelledOn: "2026-03-04",
        scheduledFor: "2026-03-09",
      },
      at: "2026-03-04T15:00:00Z",
    },
    expect: "allowed",
  },
  {
    name: "scheduled and two business days before",
    given: {
      record: {
        paidAt: "2026-03-02T15:00:00Z",
        cancelledOn: "2026-03-05",
        scheduledFor: "2026-03-09",
      },
      at: "2026-03-05T15:00:00Z",
    },
    expect: "refused",
  },
  {
    name: "without a time of payment",
    given: { record: { cancelledOn: "2026-03-02" }, at: "2026-03-02T15:00:00Z" },
    expect: "refused",
  },
  {
    name: "without a day from which the refund runs",
    given: { record: { paidAt: "2026-03-02T15:00:00Z" }, at: "2026-03-02T15:00:00Z" },
    expect: "refused",
  },
]);
