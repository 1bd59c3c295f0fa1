import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, holds, matches, not } from "#platform/rules/logic";
import type { Card } from "./types.ts";

/**
 * PCI DSS 4.0.1 3.5.1: A token is not the card number.
 *
 * Holds when it is not so that the token has the form “[0-9]{13}” and it is not so that the token has the form “(^|_)[0-9]{4}[-_][0-9]{4}[-_][0-9]{4}[-_][0-9]{1,4}” and it is not so that the token has the form “(^|_)[0-9]{4}[-_][0-9]{6}[-_][0-9]{4,5}”.
 */
const pciTokenNoNumber = recordRule<Card>({
  rule: "pci-token-no-number",
  kind: "invariant",
  moments: [],
  message: "The token looks like a card number; take one that says nothing about it.",
  holds: ({ record }) =>
    holds(
      and(
        not(matches(record.token, /[0-9]{13}/)),
        not(matches(record.token, /(^|_)[0-9]{4}[-_][0-9]{4}[-_][0-9]{4}[-_][0-9]{1,4}/)),
        not(matches(record.token, /(^|_)[0-9]{4}[-_][0-9]{6}[-_][0-9]{4,5}/)),
      ),
    ),
});

/** The rules of law that a Card is checked against before it is stored. */
export const cardRules: readonly RecordRule[] = [pciTokenNoNumber];
