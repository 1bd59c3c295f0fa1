/*
 * PCI DSS 4.0.1 3.4.1
 * A card number is shown as at most BIN and last four
 *
 * When the number is displayed it is masked: at most the bank identification number and the
 * last four digits are seen, but by people whose role has a business need for more.
 *
 * fields where
 *   "chd.pan" in actor.needs || "chd" in actor.needs || field.path in actor.needs
 */
import { testFields } from "#test/rule-fields";

testFields("pci-pan-masked", [
  {
    name: "a role without the need",
    given: {
      actor: { role: "support", purpose: "servicing", needs: [] },
      field: { name: "pan", class: "chd.pan", entity: "CardToken", path: "CardToken.pan" },
    },
    expect: "masked",
  },
  {
    name: "a role that needs the cardholder's name",
    given: {
      actor: { role: "support", purpose: "servicing", needs: ["chd.name"] },
      field: { name: "pan", class: "chd.pan", entity: "CardToken", path: "CardToken.pan" },
    },
    expect: "masked",
  },
  {
    name: "a role that needs card numbers",
    given: {
      actor: { role: "card-operations", purpose: "payment", needs: ["chd.pan"] },
      field: { name: "pan", class: "chd.pan", entity: "CardToken", path: "CardToken.pan" },
    },
    expect: "shown",
  },
  {
    name: "a role that needs all cardholder data",
    given: {
      actor: { role: "card-operations", purpose: "payment", needs: ["chd"] },
      field: { name: "pan", class: "chd.pan", entity: "CardToken", path: "CardToken.pan" },
    },
    expect: "shown",
  },
  {
    name: "a role that needs this field",
    given: {
      actor: { role: "card-operations", purpose: "payment", needs: ["CardToken.pan"] },
      field: { name: "pan", class: "chd.pan", entity: "CardToken", path: "CardToken.pan" },
    },
    expect: "shown",
  },
  {
    name: "a role that needs the field of another entity",
    given: {
      actor: { role: "card-operations", purpose: "payment", needs: ["OldCard.pan"] },
      field: { name: "pan", class: "chd.pan", entity: "CardToken", path: "CardToken.pan" },
    },
    expect: "masked",
  },
]);
