import type { Io, Output } from "#core/cli/io";

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Colours, or their absence. */
export type Style = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** Whether to write colours: only to a terminal, and never when `NO_COLOR` is set (no-color.org). */
export function hasColour(output: Output, { env }: Io): boolean {
  return output.isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}

/** The colours for an output. */
export function styleOf(output: Output, io: Io): Style {
  const colour = hasColour(output, io);
  const paint =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    bold: paint(codes.bold),
    dim: paint(codes.dim),
    red: paint(codes.red),
    green: paint(codes.green),
    yellow: paint(codes.yellow),
    cyan: paint(codes.cyan),
  };
}
