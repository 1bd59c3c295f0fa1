import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a module says: its own text, the how manieth it was that was loaded, and what it imports. */
export interface Told {
  readonly own: string;
  readonly stamp: number;
  readonly uses: readonly Told[];
}

/** What is done with the modules of one folder, one after the other. */
export interface Wish {
  readonly folder: string;
  readonly steps: readonly (
    | {
        /** Files that differ; undefined for one that is gone. */
        readonly begin: readonly (readonly [string, string | undefined])[];
      }
    | { readonly load: string }
  )[];
}

/** The text of a module that tells what it is. */
export function moduleText(own: string, imports: readonly string[]): string {
  return [
    ...imports.map((path, index) => `import * as m${index} from ${JSON.stringify(path)};`),
    "const counting = globalThis as { loaded?: number };",
    "counting.loaded = (counting.loaded ?? 0) + 1;",
    `export const own: string = ${JSON.stringify(own)};`,
    "export const stamp: number = counting.loaded;",
    `export const uses = [${imports.map((_, index) => `m${index}`).join(", ")}];`,
  ].join("\n");
}

/** Writes modules into a folder. */
export async function writeModules(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    // oxlint-disable-next-line no-await-in-loop
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(join(folder, file), text);
  }
}

/** A process of its own that loads modules. */
export interface Granting {
  /** Does what is wished; an answer is what a module says, or why it did not load. */
  grant(wish: Wish): Promise<readonly (Told | string)[]>;
  close(): Promise<void>;
}

/** Starts a process in which modules are loaded. */
export function startGranting(): Granting {
  const program = fileURLToPath(import.meta.resolve("./drive-modules.ts"));
  const child = fork(program, { serialization: "advanced" });
  return {
    async grant(wish) {
      const answered = once(child, "message");
      child.send(wish);
      const [told] = (await answered) as [readonly (Told | string)[]];
      return told;
    },
    async close() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
