/*
 * 31 CFR 1020.220(a)(2)(i), (a)(3); 1022.210(d)(1)(iv)
 * What a customer was identified by does not go away
 *
 * The institution obtains name, date of birth (of an individual), address and identification
 * number, and keeps them.
 *
 * It requires
 *   old.state == "registered" || (record.kind == old.kind && has(record.name) &&
 *   has(record.addressLine) && has(record.country) && has(record.identificationType) &&
 *   has(record.identificationNumber) && (record.kind == "organisation" ||
 *   has(record.birthDate))) || (old.state == "refused" && record.kind == old.kind)
 */
import { testChange } from "#test/rule-change";

testChange("cip-stays-identified", [
  {
    name: "registered and without a name",
    given: {
      record: { state: "registered", kind: "individual" },
      old: { state: "registered", kind: "individual" },
    },
    expect: "allowed",
  },
  {
    name: "who moves to another street",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "2 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "allowed",
  },
  {
    name: "who is verified",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "verified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "allowed",
  },
  {
    name: "an organisation without a birth",
    given: {
      record: {
        kind: "organisation",
        name: "Maria Doe",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "verified",
      },
      old: {
        kind: "organisation",
        name: "Maria Doe",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "verified",
      },
    },
    expect: "allowed",
  },
  {
    name: "who was refused and is not known",
    given: {
      record: { state: "refused", kind: "individual" },
      old: { state: "refused", kind: "individual" },
    },
    expect: "allowed",
  },
  {
    name: "who was refused and becomes an organisation",
    given: {
      record: { state: "refused", kind: "organisation" },
      old: { state: "refused", kind: "individual" },
    },
    expect: "refused",
  },
  {
    name: "without a name",
    given: {
      record: {
        kind: "individual",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "refused",
  },
  {
    name: "without a date of birth",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "refused",
  },
  {
    name: "without a street",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "verified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "verified",
      },
    },
    expect: "refused",
  },
  {
    name: "without a country",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "refused",
  },
  {
    name: "without a kind of number",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationNumber: "900000001",
        state: "identified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "refused",
  },
  {
    name: "without a number",
    given: {
      record: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        state: "verified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "verified",
      },
    },
    expect: "refused",
  },
  {
    name: "a person who becomes an organisation",
    given: {
      record: {
        kind: "organisation",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
      old: {
        kind: "individual",
        name: "Maria Doe",
        birthDate: "1980-02-29",
        addressLine: "1 Main Street",
        country: "US",
        identificationType: "taxpayer-number",
        identificationNumber: "900000001",
        state: "identified",
      },
    },
    expect: "refused",
  },
]);
