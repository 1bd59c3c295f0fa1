import type { EmittedFile } from "#core/emit/emitted-file";
import { mapBounded } from "#core/map-bounded";
import { format } from "oxfmt";

/** How many files the formatter works on at once: each takes memory that it does not give back. */
const atOnce = 4;

const formatted = /\.(ts|js|json|md|yaml)$/;

/** Brings files into the shape in which the formatter leaves them. */
export function formatFiles(files: readonly EmittedFile[]): Promise<readonly EmittedFile[]> {
  return mapBounded(files, formatFile, atOnce);
}

/** The one file that is large is printed as it shall be; letters that are wider than others are rare. */
function isFinal({ path, content }: EmittedFile): boolean {
  return path === "openapi.json" && /^[\n -~]*$/.test(content);
}

/** Brings a file into the shape in which the formatter leaves it. */
export async function formatFile(file: EmittedFile): Promise<EmittedFile> {
  if (!formatted.test(file.path) || isFinal(file)) return file;
  const { code, errors } = await format(file.path, file.content, { printWidth: 100 });
  const [problem] = errors;
  if (problem !== undefined) throw new Error(`${file.path}: ${problem.message}`);
  return { ...file, content: code };
}
