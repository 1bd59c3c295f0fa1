import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, holds, oneOf, or, present } from "#platform/rules/logic";
import type { Disclosure } from "./types.ts";

/**
 * 45 CFR 164.528(b)(2): An entry of the register of disclosures says when, to whom, what and why.
 *
 * Holds when the basis is one of “treatment”, “payment”, “operations”, “individual”, “incidental”, “authorization”, “directory”, “national-security”, “custodial” or “limited-data-set” or both the date is given and the recipient name is given and the description is given and either the purpose is given or the wri.
 */
const hipaaDisclosureEntry = recordRule<Disclosure>({
  rule: "hipaa-disclosure-entry",
  kind: "invariant",
  moments: [],
  message:
    "An entry that an accounting must list needs its date, recipient, description, and purpose or written request.",
  holds: ({ record }) =>
    holds(
      or(
        oneOf(record.basis, [
          "treatment",
          "payment",
          "operations",
          "individual",
          "incidental",
          "authorization",
          "directory",
          "national-security",
          "custodial",
          "limited-data-set",
        ]),
        and(
          present(record.date),
          present(record.recipientName),
          present(record.description),
          or(present(record.purpose), present(record.writtenRequest)),
        ),
      ),
    ),
});

/** The rules of law that a Disclosure is checked against before it is stored. */
export const disclosureRules: readonly RecordRule[] = [hipaaDisclosureEntry];
