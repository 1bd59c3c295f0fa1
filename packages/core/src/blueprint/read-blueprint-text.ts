import { readTextFile } from "#core/blueprint/read-text-file";
import { reportSource } from "#core/blueprint/report-source";
import { yamlSizeLimit } from "#core/blueprint/read-yaml";
import type { Result } from "#core/diagnostic/diagnostic";

/** Reads the text of a blueprint's file (`BYL1001`, `BYL1010`). */
export async function readBlueprintText(file: string): Promise<Result<string>> {
  const limit = yamlSizeLimit;
  const read = await readTextFile(file, { limit, followsLinks: true });
  if ("text" in read) return { value: read.text, diagnostics: [] };
  const at = { file, line: 1, column: 1 };
  const problem =
    "size" in read
      ? reportSource("BYL1001", { size: read.size, limit }, { at })
      : reportSource("BYL1010", { what: read.problem }, { at });
  return { value: undefined, diagnostics: [problem] };
}
