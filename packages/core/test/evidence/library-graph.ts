import type { ApplicationGraph } from "#core/prove/proof";

/** The entities of a library: with circles, a reference to itself, and one that stands alone. */
export const libraryGraph: ApplicationGraph = {
  entities: [
    {
      name: "Loan",
      title: "Loan",
      concept: "library/Loan",
      fields: 7,
      references: [
        { field: "copy", entity: "Copy" },
        { field: "member", entity: "Member" },
        { field: "renewedFrom", entity: "Loan" },
      ],
      states: [
        { name: "open", next: ["overdue", "returned", "lost"] },
        { name: "overdue", next: ["returned", "lost"] },
        { name: "returned", next: [] },
        { name: "lost", next: ["returned"] },
      ],
      rules: ["at-most-five-loans"],
    },
    {
      name: "Copy",
      title: "Copy of a book",
      fields: 4,
      references: [
        { field: "book", entity: "Book" },
        { field: "lentBy", entity: "Loan" },
      ],
      states: [],
      rules: [],
    },
    { name: "Book", title: "Book", fields: 5, references: [], states: [], rules: [] },
    { name: "Member", title: "Member", fields: 9, references: [], states: [], rules: [] },
    { name: "Notice", title: "Notice", fields: 2, references: [], states: [], rules: [] },
  ],
};
