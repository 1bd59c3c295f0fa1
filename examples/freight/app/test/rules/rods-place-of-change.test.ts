/*
 * 49 CFR 395.8(h)
 * A change of duty status says where it happened
 *
 * For each change of duty status the name of the city, town or village, with the abbreviation
 * of the state, is recorded.
 *
 * It requires
 *   has(record.place)
 */
import { testChange } from "#test/rule-change";

testChange("rods-place-of-change", [
  {
    name: "with a place",
    given: { record: { status: "driving", place: "Joliet, IL" } },
    expect: "allowed",
  },
  { name: "without", given: { record: { status: "driving" } }, expect: "refused" },
]);
