import { recordRule, type RecordRule } from "#platform/records/entity";
import { given, holds, not, or, present } from "#platform/rules/logic";
import { isGs1Key } from "#logistics/check-digits";
import type { Pallet } from "./types.ts";

/**
 * GS1 General Specifications, 7.9; 3.3 (GTIN): A GTIN has a right check digit.
 *
 * Holds when the gtin is not given or the is gs1 key of the gtin and 8 or the is gs1 key of the gtin and 12 or the is gs1 key of the gtin and 13 or the is gs1 key of the gtin and 14.
 */
const gtinCheckDigit = recordRule<Pallet>({
  rule: "gtin-check-digit",
  kind: "invariant",
  moments: [],
  message: "A GTIN has 8, 12, 13 or 14 digits, the last of which is its check digit.",
  holds: ({ record }) =>
    holds(
      or(
        not(present(record.gtin)),
        given(isGs1Key, record.gtin, 8),
        given(isGs1Key, record.gtin, 12),
        given(isGs1Key, record.gtin, 13),
        given(isGs1Key, record.gtin, 14),
      ),
    ),
});

/**
 * GS1 General Specifications, 7.9; 3.2 (SSCC): An SSCC has a right check digit.
 *
 * Holds when the is gs1 key of the sscc and 18.
 */
const ssccCheckDigit = recordRule<Pallet>({
  rule: "sscc-check-digit",
  kind: "invariant",
  moments: [],
  message: "An SSCC has 18 digits, the last of which is its check digit.",
  holds: ({ record }) => holds(given(isGs1Key, record.sscc, 18)),
});

/** The rules of law that a Pallet is checked against before it is stored. */
export const palletRules: readonly RecordRule[] = [gtinCheckDigit, ssccCheckDigit];
