/*
 * 31 CFR 1010.312; 1010.306(a)(2)
 * What a filed report says is not rewritten
 *
 * The report says by which document the person was identified; a copy is kept for five years.
 * What was wrong is corrected by a report of its own.
 *
 * It requires
 *   old.state != "reported" || ((has(record.identificationType) ? has(old.identificationType)
 *   && record.identificationType == old.identificationType : !has(old.identificationType)) &&
 *   (has(record.identificationNumber) ? has(old.identificationNumber) &&
 *   record.identificationNumber == old.identificationNumber : !has(old.identificationNumber))
 *   && (has(record.reportNumber) ? has(old.reportNumber) && record.reportNumber ==
 *   old.reportNumber : !has(old.reportNumber)))
 */
import { testChange } from "#test/rule-change";

testChange("bsa-ctr-fixed", [
  {
    name: "before it is filed",
    given: {
      record: {
        state: "recorded",
        identificationType: "alien-card",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
      old: {
        state: "recorded",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "allowed",
  },
  {
    name: "filed as it was",
    given: {
      record: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "allowed",
  },
  {
    name: "another document",
    given: {
      record: {
        state: "reported",
        identificationType: "alien-card",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "refused",
  },
  {
    name: "no document any more",
    given: {
      record: { state: "reported", identificationNumber: "X1234567", reportNumber: "BSA-1" },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "refused",
  },
  {
    name: "another number of it",
    given: {
      record: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234568",
        reportNumber: "BSA-1",
      },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "refused",
  },
  {
    name: "no number of it any more",
    given: {
      record: { state: "reported", identificationType: "passport", reportNumber: "BSA-1" },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "refused",
  },
  {
    name: "another number of the filing",
    given: {
      record: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-2",
      },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "refused",
  },
  {
    name: "no number of the filing any more",
    given: {
      record: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
      },
      old: {
        state: "reported",
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "refused",
  },
]);
