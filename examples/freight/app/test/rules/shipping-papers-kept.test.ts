/*
 * 49 CFR 177.817(f), 172.201(e)
 * A carrier keeps shipping papers for a year, of hazardous waste for three
 *
 * A carrier keeps a copy of the shipping paper, with the day of acceptance, for one year; for
 * hazardous waste three years.
 *
 * The time runs from
 *   record.hazardousWaste ? addYears(record.acceptedOn, 2) : record.acceptedOn
 */
import { testRetention } from "#test/rule-retention";

testRetention("shipping-papers-kept", [
  {
    name: "a year from acceptance",
    given: { record: { acceptedOn: "2026-03-02", hazardousWaste: false } },
    expect: { keepUntil: "2027-03-02" },
  },
  {
    name: "three years for hazardous waste",
    given: { record: { acceptedOn: "2026-03-02", hazardousWaste: true } },
    expect: { keepUntil: "2029-03-02" },
  },
]);
