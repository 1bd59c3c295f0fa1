import { recordRule, type RecordRule } from "#platform/records/entity";
import { holds, present } from "#platform/rules/logic";
import type { DutyEvent } from "./types.ts";

/**
 * 49 CFR 395.8(h): A change of duty status says where it happened.
 *
 * Holds when the place is given.
 */
const rodsPlaceOfChange = recordRule<DutyEvent>({
  rule: "rods-place-of-change",
  kind: "invariant",
  moments: [],
  message: "A change of duty status needs its place.",
  holds: ({ record }) => holds(present(record.place)),
});

/** The rules of law that a DutyEvent is checked against before it is stored. */
export const dutyEventRules: readonly RecordRule[] = [rodsPlaceOfChange];
