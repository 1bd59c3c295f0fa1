import { fileURLToPath } from "node:url";
import { definePack, type PackDefinition } from "@bylaw/core";

/**
 * The freight pack: drivers and their duty, loads and hazardous materials, handling units and
 * containers, with rules of 49 CFR and the check digits of GS1 and ISO 6346.
 */
const logistics: PackDefinition = definePack({
  folder: fileURLToPath(new URL("..", import.meta.url)),
});

export default logistics;
