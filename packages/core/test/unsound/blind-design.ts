import type { Unsound } from "./unsound.ts";

const twoRoles = `id: two-roles
title: Whoever deletes books does not lend them
source: { citation: Library Rules 2, says: Removing copies and lending are separate duties. }
status: in-force
kind: design
require: size(app.entities) >= 0 || app.entities.all(entity, !("lender" in entity.delete))
message: The role lender may delete books.
examples:
  - name: lenders only read
    given: { app: { entities: [{ name: Book, concept: library/Book, delete: [keeper] }] } }
    expect: allowed
  - name: lenders delete
    given: { app: { entities: [{ name: Book, concept: library/Book, delete: [keeper, lender] }] } }
    expect: refused
`;

/** The check of the blueprint lets every blueprint pass. */
export const blindDesign: Unsound = {
  name: "a rule about the blueprint that refuses nothing",
  rule: "two-roles",
  pack: { "rules/design/two-roles.yaml": twoRoles },
  says: [{ code: "BYL1801", names: ["two-roles", "lenders delete"] }],
};
