import { listEntries } from "#core/prove/list-entries";

/**
 * The files of an application, as sorted paths with `/`. What `compliance` holds is no part of it;
 * secrets and what cannot be vouched for are left out.
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await listEntries(folder);
  return entries
    .filter(({ path, isUsable }) => isUsable && !path.startsWith("compliance/"))
    .map(({ path }) => path);
}

/**
 * What lies in an application's folder, its evidence included, and cannot be vouched for: symbolic
 * links, pipes, folders that cannot be read, and names that are not UTF-8, have a backslash or a control
 * character, or begin like those of packs and disks. The paths are sorted and can be printed.
 */
export async function unusableEntries(folder: string): Promise<readonly string[]> {
  const entries = await listEntries(folder);
  return entries.filter(({ isUsable }) => !isUsable).map(({ path }) => printable(path));
}

function printable(path: string): string {
  return path.replaceAll(
    /\p{Cc}/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
