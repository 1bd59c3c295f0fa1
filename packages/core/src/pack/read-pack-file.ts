import { join } from "node:path";
import { checkShape } from "#core/blueprint/check-shape";
import { readTextFile } from "#core/blueprint/read-text-file";
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
  const text = await readFileOf(folder, file);
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  const source = readYaml(text.value, join(folder, file));
  if (source.value === undefined) return { value: undefined, diagnostics: source.diagnostics };
  const { value, diagnostics } = checkShape(schema, source.value);
  if (value === undefined) return { value: undefined, diagnostics };
  return { value: { file, value, positions: source.value.positions }, diagnostics };
}

/**
 * Reads the text of one file of a pack; never follows a symbolic link, never reads more than 1 MB,
 * and takes no NUL character.
 */
export async function readPackText(folder: string, file: string): Promise<Result<string>> {
  const text = await readFileOf(folder, file);
  const index = text.value?.indexOf("\0") ?? -1;
  if (text.value === undefined || index === -1) return text;
  const line = text.value.slice(0, index).split("\n").length;
  return refused(folder, file, "a file with a NUL character", line);
}

async function readFileOf(folder: string, file: string): Promise<Result<string>> {
  const read = await readTextFile(join(folder, file), { limit: sizeLimit, followsLinks: false });
  if ("text" in read) return { value: read.text, diagnostics: [] };
  return refused(folder, file, "size" in read ? `a file of ${read.size} bytes` : read.problem);
}

function refused(folder: string, file: string, what: string, line = 1): Result<never> {
  const at = { file: join(folder, file), line, column: 1 };
  return { value: undefined, diagnostics: [reportPack("BYL1302", { file, what }, { at })] };
}
