import { access, rename } from "node:fs/promises";
import { join } from "node:path";

/**
 * Moves an application's embedded database out of the way, because its tables have changed and a
 * development database is not carried over. Returns where it is now, or undefined when there was
 * none.
 */
export async function setAsideData(out: string): Promise<string | undefined> {
  const from = join(out, "data", "database");
  if (!(await exists(from))) return undefined;
  const to = await firstFree(from, 1);
  await rename(from, to);
  return to;
}

async function firstFree(path: string, number: number): Promise<string> {
  const candidate = `${path}-${number}`;
  return (await exists(candidate)) ? firstFree(path, number + 1) : candidate;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
