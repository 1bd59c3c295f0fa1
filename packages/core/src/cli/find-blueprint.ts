import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Io } from "#core/cli/io";
import { CommandError } from "#core/cli/command-error";
import { exitCode } from "#core/cli/exit-code";
import { relativePath } from "#core/diagnostic/relative-path";
import { didYouMean } from "#core/diagnostic/did-you-mean";

/** The path of the blueprint that was named: a file, or the folder that `blueprint.yaml` is in. */
export async function findBlueprint(named: string | undefined, { cwd }: Io): Promise<string> {
  const path = resolve(cwd, named ?? "blueprint.yaml");
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return path;
  if (found?.isDirectory() === true) {
    const inside = join(path, "blueprint.yaml");
    if ((await stat(inside).catch(() => undefined))?.isFile() === true) return inside;
    throw missing(`There is no blueprint.yaml in ${relativePath(path, cwd)}.`);
  }
  const names = await readdir(dirname(path)).catch(() => []);
  const meant = didYouMean(basename(path), names);
  throw missing(
    `There is no file ${relativePath(path, cwd)}.`,
    meant && `Did you mean ${relativePath(join(dirname(path), meant), cwd)}?`,
  );
}

function missing(message: string, help?: string): CommandError {
  return new CommandError(
    message,
    help ?? "Name a blueprint, or make one with `bylaw new`.",
    exitCode.noInput,
  );
}
