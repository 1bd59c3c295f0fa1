/*
 * PCI DSS 4.0.1 3.5.1
 * A token is not the card number
 *
 * Card numbers are unreadable wherever they are stored; a token that shows the number hides
 * nothing.
 *
 * It requires
 *   !record.token.matches("[0-9]{13}") &&
 *   !record.token.matches("(^|_)[0-9]{4}[-_][0-9]{4}[-_][0-9]{4}[-_][0-9]{1,4}") &&
 *   !record.token.matches("(^|_)[0-9]{4}[-_][0-9]{6}[-_][0-9]{4,5}")
 */
import { testChange } from "#test/rule-change";

testChange("pci-token-no-number", [
  { name: "letters and digits", given: { record: { token: "tok_maria_01" } }, expect: "allowed" },
  { name: "twelve digits", given: { record: { token: "123456789012" } }, expect: "allowed" },
  { name: "thirteen digits", given: { record: { token: "1234567890123" } }, expect: "refused" },
  { name: "a card number", given: { record: { token: "4111111111111111" } }, expect: "refused" },
  {
    name: "nineteen digits",
    given: { record: { token: "6304000000000000000" } },
    expect: "refused",
  },
  {
    name: "a card number within",
    given: { record: { token: "tok_4111111111111111" } },
    expect: "refused",
  },
  {
    name: "a card number in groups",
    given: { record: { token: "4111-1111-1111-1111" } },
    expect: "refused",
  },
  {
    name: "a card number in groups within",
    given: { record: { token: "tok_4111_1111_1111_1111" } },
    expect: "refused",
  },
  {
    name: "thirteen digits in groups",
    given: { record: { token: "4222-2222-2222-2" } },
    expect: "refused",
  },
  {
    name: "twelve digits in groups, and letters",
    given: { record: { token: "4222-2222-2222-main" } },
    expect: "allowed",
  },
  {
    name: "a card number of fifteen digits in groups",
    given: { record: { token: "3782-822463-10005" } },
    expect: "refused",
  },
  {
    name: "a card number of fourteen digits in groups",
    given: { record: { token: "3056-930902-5904" } },
    expect: "refused",
  },
  { name: "a digit fewer", given: { record: { token: "3056-930902-590" } }, expect: "allowed" },
  {
    name: "a UUID of digits",
    given: { record: { token: "01234567-0123-4012-8012-012345678901" } },
    expect: "allowed",
  },
  { name: "no token", given: { record: {} }, expect: "refused" },
]);
