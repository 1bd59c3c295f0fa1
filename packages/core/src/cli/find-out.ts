import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Io } from "#core/cli/io";
import { CommandError } from "#core/cli/command-error";
import { relativePath } from "#core/diagnostic/relative-path";
import { lockPath } from "#core/write/lock-file";

/** The application's folder: the one that was named, or the blueprint's when it holds an application. */
export async function findOut(
  named: string | undefined,
  blueprint: string,
  { cwd }: Io,
): Promise<string> {
  if (named !== undefined) return resolve(cwd, named);
  const folder = dirname(blueprint);
  const lock = await stat(join(folder, lockPath)).catch(() => undefined);
  if (lock?.isFile() === true) return folder;
  throw new CommandError(
    "Where is the application to be? --out is missing.",
    `Write --out <folder>, for example --out ${relativePath(join(folder, "app"), cwd)}.`,
  );
}
