import { fileURLToPath } from "node:url";
import { definePack, type PackDefinition } from "@bylaw/core";

/**
 * The healthcare pack: concepts that follow FHIR R4, classes of protected health information, and
 * rules of HIPAA, of 42 CFR Part 2 and of some states, all of them data in the package's folders.
 */
const healthcare: PackDefinition = definePack({
  folder: fileURLToPath(new URL("..", import.meta.url)),
});

export default healthcare;
