import type { Flag } from "#core/cli/verb";

/** Flags that mean the same wherever they appear. */
export const commonFlags: Readonly<Record<"help" | "json", Flag>> = {
  json: { help: "Print JSON of a stable shape instead of text." },
  help: { short: "h", help: "Print this help." },
};
