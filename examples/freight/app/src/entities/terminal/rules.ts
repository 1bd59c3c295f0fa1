import { recordRule, type RecordRule } from "#platform/records/entity";
import { given, holds, not, or, present } from "#platform/rules/logic";
import { isGs1Key } from "#logistics/check-digits";
import type { Terminal } from "./types.ts";

/**
 * GS1 General Specifications, 7.9; 2.4 (GLN): The GLN of a location has a right check digit.
 *
 * Holds when the gln is not given or the is gs1 key of the gln and 13.
 */
const locationGlnCheckDigit = recordRule<Terminal>({
  rule: "location-gln-check-digit",
  kind: "invariant",
  moments: [],
  message: "A Global Location Number has 13 digits, the last of which is its check digit.",
  holds: ({ record }) => holds(or(not(present(record.gln)), given(isGs1Key, record.gln, 13))),
});

/** The rules of law that a Terminal is checked against before it is stored. */
export const terminalRules: readonly RecordRule[] = [locationGlnCheckDigit];
