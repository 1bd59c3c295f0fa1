import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { hasCode } from "#core/write/has-code";

/**
 * Makes a folder and those above it that are missing. Unlike `mkdir` with `recursive`, it comes to an
 * end where the system lets nobody make one, as in `/proc`.
 *
 * @returns Whether the folder is new
 * @throws The system's error where it refuses
 */
export function makeFolder(path: string): boolean {
  try {
    return makeOne(path);
  } catch (error) {
    const above = dirname(path);
    if (!hasCode(error, "ENOENT") || above === path) throw error;
    makeFolder(above);
    return makeOne(path);
  }
}

function makeOne(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return false;
    throw error;
  }
}
