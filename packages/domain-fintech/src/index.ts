import { fileURLToPath } from "node:url";
import { definePack, type PackDefinition } from "@bylaw/core";

/**
 * The finance pack: parties, accounts and a double-entry ledger in minor units, cash reports, cards
 * and disputes, with rules of the Bank Secrecy Act, PCI DSS and Regulation E.
 */
const fintech: PackDefinition = definePack({
  folder: fileURLToPath(new URL("..", import.meta.url)),
});

export default fintech;
