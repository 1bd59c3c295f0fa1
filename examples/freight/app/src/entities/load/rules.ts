import { recordRule, type RecordRule } from "#platform/records/entity";
import {
  and,
  atLeast,
  atMost,
  equal,
  exists,
  filter,
  given,
  holds,
  or,
  plus,
} from "#platform/rules/logic";
import {
  breakDueIn,
  cycleLeft,
  drivingLimitLeft,
  dutyWindowLeft,
} from "#logistics/hours-of-service";
import type { Driver } from "../driver/types.ts";
import type { DutyEvent } from "../duty-event/types.ts";
import type { Load } from "./types.ts";

/**
 * 49 CFR 395.3(a)(3)(i): A driver is not dispatched beyond 11 hours of driving.
 *
 * Holds when the driving limit left of those of the duty event (each called event) for which the driver of the event is the driver and the state of the event is “active” and the time of the change is at least the planned driving minutes.
 */
const hos11Hours = recordRule<Load, { readonly DutyEvent: readonly DutyEvent[] }>({
  rule: "hos-11-hours",
  kind: "guard",
  moments: [{ enters: ["dispatched"] }],
  message:
    "The driver has not enough of the 11 hours of driving left for the plan, or the log does not tell.",
  collections: {
    DutyEvent: { entity: "DutyEvent", source: "see_hos_11_hours_duty_event_f3b7a773" },
  },
  holds: ({ record, at, records }) =>
    holds(
      atLeast(
        given(
          drivingLimitLeft,
          filter(records.DutyEvent, (event) =>
            and(equal(event.driver, record.driver), equal(event.state, "active")),
          ),
          at,
        ),
        record.plannedDrivingMinutes,
      ),
    ),
});

/**
 * 49 CFR 395.3(a)(1)-(2): A driver is not dispatched beyond 14 hours after coming on duty.
 *
 * Holds when the planned window minutes is at least the planned driving minutes and the duty window left of those of the duty event (each called event) for which the driver of the event is the driver and the state of the event is “active” and the time of the change is at least the planned window minutes.
 */
const hos14Hours = recordRule<Load, { readonly DutyEvent: readonly DutyEvent[] }>({
  rule: "hos-14-hours",
  kind: "guard",
  moments: [{ enters: ["dispatched"] }],
  message: "The plan goes beyond 14 hours after the driver came on duty, or the log does not tell.",
  collections: {
    DutyEvent: { entity: "DutyEvent", source: "see_hos_14_hours_duty_event_4b95c6bf" },
  },
  holds: ({ record, at, records }) =>
    holds(
      and(
        atLeast(record.plannedWindowMinutes, record.plannedDrivingMinutes),
        atLeast(
          given(
            dutyWindowLeft,
            filter(records.DutyEvent, (event) =>
              and(equal(event.driver, record.driver), equal(event.state, "active")),
            ),
            at,
          ),
          record.plannedWindowMinutes,
        ),
      ),
    ),
});

/**
 * 49 CFR 395.3(a)(3)(ii): A driver is not dispatched past eight hours of driving without a break.
 *
 * Holds when the planned driving minutes is at most the break due in of those of the duty event (each called event) for which the driver of the event is the driver and the state of the event is “active” and the time of the change or both the planned break after is at most the break due in of those of the duty ev.
 */
const hos30MinuteBreak = recordRule<Load, { readonly DutyEvent: readonly DutyEvent[] }>({
  rule: "hos-30-minute-break",
  kind: "guard",
  moments: [{ enters: ["dispatched"] }],
  message:
    "The plan needs a break of 30 minutes before eight hours of driving are over, and a window that has room for it.",
  collections: {
    DutyEvent: { entity: "DutyEvent", source: "see_hos_30_minute_break_duty_event_eac85bbb" },
  },
  holds: ({ record, at, records }) =>
    holds(
      or(
        atMost(
          record.plannedDrivingMinutes,
          given(
            breakDueIn,
            filter(records.DutyEvent, (event) =>
              and(equal(event.driver, record.driver), equal(event.state, "active")),
            ),
            at,
          ),
        ),
        and(
          atMost(
            record.plannedBreakAfter,
            given(
              breakDueIn,
              filter(records.DutyEvent, (event) =>
                and(equal(event.driver, record.driver), equal(event.state, "active")),
              ),
              at,
            ),
          ),
          atMost(record.plannedDrivingMinutes, plus(record.plannedBreakAfter, 480)),
          atLeast(record.plannedWindowMinutes, plus(record.plannedDrivingMinutes, 30)),
        ),
      ),
    ),
});

/**
 * 49 CFR 395.3(b)(2), (c): A driver is not dispatched beyond 70 hours on duty in eight days.
 *
 * Holds when the planned duty minutes is at least the planned driving minutes and for at least one of the driver (called driver) it holds that the id of the driver is the driver and the cycle left of those of the duty event (each called event) for which the driver of the event is the driver and the state of the .
 */
const hos70HoursIn8Days = recordRule<
  Load,
  { readonly Driver: readonly Driver[]; readonly DutyEvent: readonly DutyEvent[] }
>({
  rule: "hos-70-hours-in-8-days",
  kind: "guard",
  moments: [{ enters: ["dispatched"] }],
  message:
    "The driver has not enough of the 70 hours in eight days left for the plan, or the log does not tell.",
  collections: {
    Driver: { entity: "Driver", source: "see_hos_70_hours_in_8_days_driver_2fb17f24" },
    DutyEvent: { entity: "DutyEvent", source: "see_hos_70_hours_in_8_days_duty_event_6a112c44" },
  },
  holds: ({ record, at, records }) =>
    holds(
      and(
        atLeast(record.plannedDutyMinutes, record.plannedDrivingMinutes),
        exists(records.Driver, (driver) =>
          and(
            equal(driver.id, record.driver),
            atLeast(
              given(
                cycleLeft,
                filter(records.DutyEvent, (event) =>
                  and(equal(event.driver, record.driver), equal(event.state, "active")),
                ),
                at,
                8,
                driver.homeTerminalZone,
                driver.dayStartMinute,
              ),
              record.plannedDutyMinutes,
            ),
          ),
        ),
      ),
    ),
});

/** The rules of law that a Load is checked against before it is stored. */
export const loadRules: readonly RecordRule[] = [
  hos11Hours,
  hos14Hours,
  hos30MinuteBreak,
  hos70HoursIn8Days,
];
