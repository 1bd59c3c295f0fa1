import type { Io } from "#core/cli/io";

/** Prints a value as JSON; what a terminal could act upon is escaped. */
export function printJson(value: unknown, { stdout }: Io): void {
  const text = JSON.stringify(value, undefined, 2).replaceAll(
    /[\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  stdout.write(`${text}\n`);
}
