import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Returns the secret in a file that only its owner may read, and makes it first when there is none.
 *
 * @throws Error when others may read the file
 */
export function secretFile(path: string, make: () => string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // Two processes that start at once: the first one's secret stands.
    writeFileSync(path, `${make()}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) {
    throw new Error(`Others may read the secret in ${path}. Run chmod 600 on it.`);
  }
  return readFileSync(path, "utf8").trim();
}
