import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { measure, type Measured } from "./measure.ts";

const main = join(import.meta.dirname, "../packages/core/src/cli/main.ts");

/** What a build took, and how many files it wrote, those in `.bylaw` included. */
export interface Built extends Measured {
  readonly written: number;
}

/** Builds an application in a process of its own. */
export async function buildOnce(blueprint: string, out: string): Promise<Built> {
  const start = Date.now();
  const args = [main, "build", blueprint, "--out", out];
  const measured = await measure(process.execPath, args, dirname(blueprint));
  if (measured.exitCode !== 0) throw new Error(`the build failed:\n${measured.output}`);
  const times = await Promise.all(
    (await filesOf(out)).map(async (path) => (await stat(path)).mtimeMs),
  );
  return { ...measured, written: times.filter((time) => time >= start).length };
}

/** The files of an application and their lines; what `.bylaw` keeps does not count. */
export async function sizeOf(
  out: string,
): Promise<{ readonly files: number; readonly lines: number }> {
  const kept = join(out, ".bylaw");
  const files = (await filesOf(out)).filter((path) => !path.startsWith(kept));
  const lines = await Promise.all(
    files.map(async (path) => (await readFile(path, "utf8")).split("\n").length - 1),
  );
  return { files: files.length, lines: lines.reduce((sum, count) => sum + count, 0) };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
