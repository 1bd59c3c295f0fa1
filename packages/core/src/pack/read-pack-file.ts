import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { checkShape } from "#core/blueprint/check-shape";
import { readYaml } from "#core/blueprint/read-yaml";
import type { Positions } from "#core/blueprint/blueprint";
import type { Result } from "#core/diagnostic/diagnostic";
import { reportPack } from "#core/pack/report-pack";
import type { z } from "zod";

const sizeLimit = 1_000_000;

/** One file of a pack, checked against the schema of its format. */
export interface PackSource<Value> {
  /** From the pack's folder, with forward slashes. */
  readonly file: string;
  readonly value: Value;
  readonly positions: Positions;
}

/** Reads one YAML file of a pack; never follows a symbolic link, never reads more than 1 MB. */
export async function readPackFile<Value>(
  folder: string,
  file: string,
  schema: z.ZodType<Value>,
): Promise<Result<PackSource<Value>>> {
  const text = await readPackText(folder, file);
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  const source = readYaml(text.value, join(folder, file));
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const { value, diagnostics } = checkShape(schema, source.value);
  if (value === undefined) return { value: undefined, diagnostics };
  return { value: { file, value, positions: source.value.positions }, diagnostics };
}

/** Reads the text of one file of a pack; never follows a symbolic link, never reads more than 1 MB. */
export async function readPackText(folder: string, file: string): Promise<Result<string>> {
  const path = join(folder, file);
  const text = await readText(path);
  if (!("problem" in text)) return { value: text.text, diagnostics: [] };
  const at = { file: path, line: 1, column: 1 };
  return {
    value: undefined,
    diagnostics: [reportPack("BYL1302", { file, what: text.problem }, { at })],
  };
}

async function readText(
  path: string,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = await handle.stat();
      if (size > sizeLimit) return { problem: `a file of ${size} bytes` };
      const bytes = await handle.readFile();
      return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof TypeError) return { problem: "not text in UTF-8" };
    return { problem: "a file that cannot be read" };
  }
}
