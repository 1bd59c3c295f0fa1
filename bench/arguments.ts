import { parseArgs } from "node:util";
import type { Bench, Settings } from "./bench.ts";

/** What was typed, understood. */
export interface Asked {
  readonly benches: readonly Bench[];
  readonly json: boolean;
  readonly help: boolean;
  readonly settings: Omit<Settings, "progress">;
}

/**
 * Reads the command line; what is not named is all of them.
 *
 * @throws Error that says what is wrong with it
 */
export function readArguments(args: readonly string[], benches: readonly Bench[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      runs: { type: "string", default: "3" },
      entities: { type: "string" },
      clients: { type: "string", default: "1,8,32" },
      seconds: { type: "string", default: "15" },
    },
  });
  const names = benches.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no bench ${JSON.stringify(unknown)}, only ${names.join(", ")}.`);
  }
  const chosen = benches.filter(({ name }) => positionals.includes(name));
  return {
    benches: chosen.length === 0 ? benches : chosen,
    json: values.json,
    help: values.help,
    settings: {
      runs: whole("runs", values.runs, 100),
      sizes: values.entities === undefined ? undefined : list("entities", values.entities, 5000),
      clients: list("clients", values.clients, 1000),
      seconds: whole("seconds", values.seconds, 3600),
    },
  };
}

function list(name: string, text: string, most: number): readonly number[] {
  return text.split(",").map((part) => whole(name, part, most));
}

function whole(name: string, text: string, most: number): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isInteger(number) && number >= 1 && number <= most) {
    return number;
  }
  throw new Error(`--${name} takes whole numbers from 1 to ${most}, not ${JSON.stringify(text)}.`);
}
