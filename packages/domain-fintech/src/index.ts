import { fileURLToPath } from "node:url";
import { definePack, type PackDefinition } from "@bylaw/core";

/**
 * The finance pack: parties, accounts and a double-entry ledger in minor units, cash, cards, disputes
 * and remittances, with rules of the Bank Secrecy Act, OFAC, Regulation E, GLBA and PCI DSS.
 */
const fintech: PackDefinition = definePack({
  folder: fileURLToPath(new URL("..", import.meta.url)),
  controls: [
    {
      name: "ledger",
      description: "Books transfers that are posted or reversed and holds that are captured.",
      concepts: ["Account", "JournalEntry", "Posting", "Transfer", "Hold"],
      sql: [
        "controls/ledger/post.sql",
        "controls/ledger/references.sql",
        "controls/ledger/transfers.sql",
      ],
    },
    {
      name: "ledger-holds",
      description: "Keeps what is on hold of each account.",
      concepts: ["Account", "Hold"],
      sql: ["controls/ledger/holds.sql"],
    },
    {
      name: "ledger-zero-sum",
      description: "Refuses postings of an entry that do not add up to nothing in each currency.",
      concepts: ["Posting"],
      sql: ["controls/ledger/zero-sum.sql"],
    },
    {
      name: "ledger-immutable",
      description: "Refuses to change or delete journal entries and postings.",
      concepts: ["JournalEntry", "Posting"],
      sql: ["controls/ledger/immutable.sql"],
    },
    {
      name: "ledger-balances",
      description: "Refuses balances that are not the sum of postings, and holds likewise.",
      concepts: ["Account", "Posting", "Hold"],
      sql: ["controls/ledger/balances.sql"],
    },
    {
      name: "ledger-reversals",
      description: "Refuses a second reversal of a journal entry.",
      concepts: ["JournalEntry"],
      sql: ["controls/ledger/reversals.sql"],
    },
  ],
});

export default fintech;
