import { recordRule, type RecordRule } from "#platform/records/entity";
import {
  and,
  atMost,
  decimalOf,
  equal,
  holds,
  not,
  oneOf,
  or,
  present,
  times,
} from "#platform/rules/logic";
import type { HazmatLine } from "./types.ts";

/**
 * 49 CFR 172.315, 173.150-173.155, 173.306: A limited quantity is of a class that has any, in packages of 30 kg at most.
 *
 * Holds when the limited quantity is not true or both the bulk is not true and the hazard class is one of “2.1”, “2.2”, “3”, “4.1”, “4.3”, “5.1”, “5.2”, “6.1”, “8” or “9” and the hazard zone is “none” and the gross pounds is at most 66.00 times the packages.
 */
const limitedQuantity = recordRule<HazmatLine>({
  rule: "limited-quantity",
  kind: "invariant",
  moments: [],
  message:
    "A limited quantity is not in bulk, is of a class that has any, and weighs at most 66 pounds (30 kg) gross a package.",
  holds: ({ record }) =>
    holds(
      or(
        not(record.limitedQuantity),
        and(
          not(record.bulk),
          oneOf(record.hazardClass, [
            "2.1",
            "2.2",
            "3",
            "4.1",
            "4.3",
            "5.1",
            "5.2",
            "6.1",
            "8",
            "9",
          ]),
          equal(record.hazardZone, "none"),
          atMost(record.grossPounds, times("66.00", decimalOf(record.packages))),
        ),
      ),
    ),
});

/**
 * 49 CFR 172.202(a): A hazardous material is described completely.
 *
 * Holds when the un number is given and the proper shipping name is given and the hazard class is not “none” and either the packing group is not “none” or the hazard class is one of “1.1”, “1.2”, “1.3”, “1.4”, “1.5”, “1.6”, “2.1”, “2.2”, “2.3”, “5.2”, “6.2”, “7”, “combustible-liquid” or “9” or the hazard class i.
 */
const shippingDescription = recordRule<HazmatLine>({
  rule: "shipping-description",
  kind: "invariant",
  moments: [],
  message:
    "A hazardous material needs its number, name, class, packing group, quantity with unit, and number and kind of packages.",
  holds: ({ record }) =>
    holds(
      and(
        present(record.unNumber),
        present(record.properShippingName),
        not(equal(record.hazardClass, "none")),
        or(
          not(equal(record.packingGroup, "none")),
          oneOf(record.hazardClass, [
            "1.1",
            "1.2",
            "1.3",
            "1.4",
            "1.5",
            "1.6",
            "2.1",
            "2.2",
            "2.3",
            "5.2",
            "6.2",
            "7",
            "combustible-liquid",
            "9",
          ]),
          equal(record.hazardClass, "4.1"),
        ),
        present(record.quantity),
        present(record.quantityUnit),
        or(record.bulk, and(present(record.packages), present(record.packaging))),
      ),
    ),
});

/** The rules of law that a HazmatLine is checked against before it is stored. */
export const hazmatLineRules: readonly RecordRule[] = [limitedQuantity, shippingDescription];
