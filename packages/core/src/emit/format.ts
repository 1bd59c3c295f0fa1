import type { EmittedFile } from "#core/emit/emitted-file";
import { format } from "oxfmt";

const formatted = /\.(ts|js|json|md|yaml)$/;

/** Brings a file into the shape in which the formatter leaves it. */
export async function formatFile(file: EmittedFile): Promise<EmittedFile> {
  if (!formatted.test(file.path)) return file;
  const { code, errors } = await format(file.path, file.content, { printWidth: 100 });
  const [problem] = errors;
  if (problem !== undefined) throw new Error(`${file.path}: ${problem.message}`);
  return { ...file, content: code };
}
