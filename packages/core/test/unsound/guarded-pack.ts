/** A rule that asks for a control. */
const asking = (id: string, title: string, settings: string): string => `id: ${id}
title: ${title}
source: { citation: Library Rules 10, says: "${title}." }
status: in-force
kind: control
${settings}
`;

const maskedCards = `id: masked-cards
title: Who lends sees the last two digits of a card
source: { citation: Library Rules 10.5, says: Of a card's number the last two digits are shown. }
status: in-force
kind: visibility
on: { class: reader.card }
fields: actor.purpose == "upkeep"
mask: { first: 0, last: 2 }
examples:
  - name: upkeep
    given: { actor: { purpose: upkeep }, field: { name: card, class: reader.card } }
    expect: shown
  - name: lending
    given: { actor: { purpose: lending }, field: { name: card, class: reader.card } }
    expect: masked
`;

const shortLoans = `id: short-loans
title: Who lends sees the loans of two weeks at most
source: { citation: Library Rules 10.6, says: Longer loans are the keeper's. }
status: in-force
kind: visibility
on: Loan
rows: record.days <= 14 || actor.purpose == "upkeep"
examples:
  - name: two weeks
    given: { record: { id: l1, days: 14 }, actor: { purpose: lending } }
    expect: allowed
  - name: a day more
    given: { record: { id: l1, days: 15 }, actor: { purpose: lending } }
    expect: refused
  - name: a day more for whoever keeps the books
    given: { record: { id: l1, days: 15 }, actor: { purpose: upkeep } }
    expect: allowed
`;

const hiddenAges = `id: hidden-ages
title: Who lends does not see how old somebody is
source: { citation: Library Rules 10.7, says: Ages are for whoever keeps the members' data. }
status: in-force
kind: visibility
on: { class: reader }
fields: actor.purpose == "upkeep" || field.name != "age"
examples:
  - name: upkeep
    given: { actor: { purpose: upkeep }, field: { name: age, class: reader } }
    expect: shown
  - name: lending
    given: { actor: { purpose: lending }, field: { name: age, class: reader } }
    expect: hidden
`;

const fairPrices = `id: fair-prices
title: A book of the library costs a hundred at most
source: { citation: Library Rules 11, says: Dearer books are not bought. }
status: in-force
kind: guard
on: Book
when: [create, update]
require: "!has(record.price) || record.price <= dec('100.00')"
message: The book is too dear.
examples:
  - { name: a hundred, given: { record: { price: "100.00" } }, expect: allowed }
  - { name: a cent more, given: { record: { price: "100.01" } }, expect: refused }
`;

/** Rules that ask for every control that has a test, and more that hide, mask and guard. */
export const guarded: Readonly<Record<string, string>> = {
  "rules/members/audited.yaml": asking("audited", "Access is recorded", "control: audit-trail"),
  "rules/members/granted.yaml": asking("granted", "Roles are kept apart", "control: access"),
  "rules/members/signed-in.yaml": asking(
    "signed-in",
    "Everyone signs in",
    "control: authentication\nsettings: { idleMinutes: 15 }",
  ),
  "rules/members/versioned.yaml": asking(
    "versioned",
    "What was written stays",
    "control: record-versions",
  ),
  "rules/members/masked-cards.yaml": maskedCards,
  "rules/loans/short-loans.yaml": shortLoans,
  "rules/loans/fair-prices.yaml": fairPrices,
  "rules/members/hidden-ages.yaml": hiddenAges,
};
