import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** How to read a file. */
interface ReadOptions {
  /** The most bytes that are read. */
  readonly limit: number;
  /** Whether a symbolic link is followed, as for a file that the user names; not within a pack. */
  readonly followsLinks: boolean;
}

/** The text of a file, or what is wrong with it: as a noun, such as `a folder`. */
export type ReadText =
  | { readonly text: string }
  | { readonly size: number }
  | { readonly problem: string };

/**
 * Reads a plain file as UTF-8. Devices and pipes, which may never end, are not read, and no more
 * than the limit is: of a larger file the size comes back.
 */
export async function readTextFile(
  path: string,
  { limit, followsLinks }: ReadOptions,
): Promise<ReadText> {
  try {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK;
    const handle = await open(path, followsLinks ? flags : flags | constants.O_NOFOLLOW);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return { problem: "not a plain file" };
      if (found.size > limit) return { size: found.size };
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
