/*
 * 31 CFR 1020.220(a)(2)(i); 1022.210(d)(1)(iv)
 * A customer is identified by name, birth, address and number
 *
 * Before an account is opened the institution obtains the customer's name, date of birth (of
 * an individual), address and identification number.
 *
 * It requires
 *   has(record.name) && has(record.addressLine) && has(record.country) &&
 *   has(record.identificationType) && has(record.identificationNumber) && (record.kind ==
 *   "organisation" || has(record.birthDate))
 */
import { testChange } from "#test/rule-change";

testChange("cip-identified", [
  {
    name: "an individual",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "allowed",
  },
  {
    name: "an organisation",
    given: {
      record: {
        kind: "organisation",
        name: "Maria Doe",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "allowed",
  },
  {
    name: "no name",
    given: {
      record: {
        kind: "individual",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "refused",
  },
  {
    name: "no date of birth",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "refused",
  },
  {
    name: "no address",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "refused",
  },
  {
    name: "no country",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "refused",
  },
  {
    name: "a number of an unknown kind",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationNumber: "900000001",
      },
    },
    expect: "refused",
  },
  {
    name: "no number",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
      },
    },
    expect: "refused",
  },
  {
    name: "of an unknown kind and without a birth",
    given: {
      record: {
        name: "Maria Doe",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
      },
    },
    expect: "refused",
  },
]);
