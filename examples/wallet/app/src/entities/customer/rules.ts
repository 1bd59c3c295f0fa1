import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, equal, holds, or, present } from "#platform/rules/logic";
import type { Customer } from "./types.ts";

/**
 * 31 CFR 1020.220(a)(2)(i); 1022.210(d)(1)(iv): A customer is identified by name, birth, address and number.
 *
 * Holds when the name is given and the address line is given and the country is given and the identification type is given and the identification number is given and either the kind is “organisation” or the birth date is given.
 */
const cipIdentified = recordRule<Customer>({
  rule: "cip-identified",
  kind: "guard",
  moments: [{ enters: ["identified"] }],
  message:
    "Name, address, identification number and, of an individual, the date of birth are needed.",
  holds: ({ record }) =>
    holds(
      and(
        present(record.name),
        present(record.addressLine),
        present(record.country),
        present(record.identificationType),
        present(record.identificationNumber),
        or(equal(record.kind, "organisation"), present(record.birthDate)),
      ),
    ),
});

/**
 * 31 CFR 1020.220(a)(2)(i), (a)(3); 1022.210(d)(1)(iv): What a customer was identified by does not go away.
 *
 * Holds when the state of the record as it was is “registered” or both the kind is the kind of the record as it was and the name is given and the address line is given and the country is given and the identification type is given and the identification number is given and either the kind is “organisation” or the.
 */
const cipStaysIdentified = recordRule<Customer>({
  rule: "cip-stays-identified",
  kind: "guard",
  moments: ["update"],
  message:
    "A customer who was identified keeps name, address, number and date of birth, and stays a person or not.",
  holds: ({ record, old }) =>
    holds(
      or(
        equal(old.state, "registered"),
        and(
          equal(record.kind, old.kind),
          present(record.name),
          present(record.addressLine),
          present(record.country),
          present(record.identificationType),
          present(record.identificationNumber),
          or(equal(record.kind, "organisation"), present(record.birthDate)),
        ),
        and(equal(old.state, "refused"), equal(record.kind, old.kind)),
      ),
    ),
});

/** The rules of law that a Customer is checked against before it is stored. */
export const customerRules: readonly RecordRule[] = [cipIdentified, cipStaysIdentified];
