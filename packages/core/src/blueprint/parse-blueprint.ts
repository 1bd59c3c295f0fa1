import type { BlueprintDocument } from "#core/blueprint/blueprint";
import { blueprintSchema } from "#core/blueprint/blueprint-schema";
import { checkShape } from "#core/blueprint/check-shape";
import { readYaml } from "#core/blueprint/read-yaml";
import type { Result } from "#core/diagnostic/diagnostic";

/**
 * Reads a blueprint from the text of its YAML file. Every problem of the file comes back at once as
 * a diagnostic (`BYL1001` to `BYL1107`) at the key or value concerned; nothing is thrown.
 *
 * @example
 * ```ts
 * import { parseBlueprint } from "@bylaw/core";
 *
 * const { value, diagnostics } = parseBlueprint("bylaw: 1\napp: library\n", "blueprint.yaml");
 * ```
 */
export function parseBlueprint(text: string, file: string): Result<BlueprintDocument> {
  const source = readYaml(text, file);
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const shape = checkShape(blueprintSchema, source.value);
  if (shape.value === undefined) return { value: undefined, diagnostics: shape.diagnostics };
  const { positions } = source.value;
  return { value: { file, text, blueprint: shape.value, positions }, diagnostics: [] };
}
