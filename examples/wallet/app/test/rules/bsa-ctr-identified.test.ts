/*
 * 31 CFR 1010.312
 * A report names the document by which the person was identified
 *
 * Before a reportable transaction is concluded, name and address of the person who presents
 * it are verified and recorded, and the report says what document was used and its number;
 * that the customer is known is not enough.
 *
 * It requires
 *   has(record.identificationType) && has(record.identificationNumber) &&
 *   has(record.reportNumber)
 */
import { testChange } from "#test/rule-change";

testChange("bsa-ctr-identified", [
  {
    name: "all of it",
    given: {
      record: {
        identificationType: "passport",
        identificationNumber: "X1234567",
        reportNumber: "BSA-1",
      },
    },
    expect: "allowed",
  },
  {
    name: "no document",
    given: { record: { identificationNumber: "X1234567", reportNumber: "BSA-1" } },
    expect: "refused",
  },
  {
    name: "no number of it",
    given: { record: { identificationType: "passport", reportNumber: "BSA-1" } },
    expect: "refused",
  },
  {
    name: "not filed",
    given: { record: { identificationType: "passport", identificationNumber: "X1234567" } },
    expect: "refused",
  },
]);
