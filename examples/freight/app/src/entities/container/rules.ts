import { recordRule, type RecordRule } from "#platform/records/entity";
import { given, holds } from "#platform/rules/logic";
import { isContainerNumber } from "#logistics/check-digits";
import type { Container } from "./types.ts";

/**
 * ISO 6346: A container number has a right check digit.
 *
 * Holds when the is container number of the number.
 */
const containerNumber = recordRule<Container>({
  rule: "container-number",
  kind: "invariant",
  moments: [],
  message:
    "A container number has three letters, U, J or Z, and seven digits, the last of which is its check digit.",
  holds: ({ record }) => holds(given(isContainerNumber, record.number)),
});

/** The rules of law that a Container is checked against before it is stored. */
export const containerRules: readonly RecordRule[] = [containerNumber];
