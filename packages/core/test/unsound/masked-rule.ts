import type { Unsound } from "./unsound.ts";

const shorterLoans = `id: shorter-loans
title: A book is lent for at most twenty days
source: { citation: Library Rules 4.2, says: A loan lasts at most twenty days. }
status: in-force
kind: invariant
on: Loan
require: record.days <= 20
message: A loan lasts at most 20 days.
examples:
  - { name: exactly twenty days, given: { record: { days: 20 } }, expect: allowed }
  - { name: a day more, given: { record: { days: 21 } }, expect: refused }
`;

/** Another rule is stricter, so that this one never has anything to refuse. */
export const maskedRule: Unsound = {
  name: "a rule that another one masks",
  rule: "loan-length",
  pack: { "rules/loans/shorter-loans.yaml": shorterLoans },
  says: [{ code: "BYL1804", names: ["loan-length", "never met", "shorter-loans"] }],
};
