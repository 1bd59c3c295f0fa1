import type { Diagnostic, Position, Severity } from "#core/diagnostic/diagnostic";

type Parameters<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never;

interface Definition {
  readonly severity: Severity;
  /** The message; `{name}` stands for a parameter. */
  readonly message: string;
  readonly help?: string;
}

/** Where a diagnostic stands, and what the particular case knows of it. */
export interface Place {
  readonly at?: Position | undefined;
  readonly rule?: string | undefined;
  /** Replaces the table's help where the particular case knows better. */
  readonly help?: string | undefined;
}

/**
 * Declares the diagnostics of one phase: the code is the key, the message a typed template.
 *
 * @example
 * ```ts
 * import { defineDiagnostics } from "@bylaw/core";
 *
 * const report = defineDiagnostics({
 *   BYL9001: { severity: "error", message: "There is no shelf {shelf}." },
 * });
 * report("BYL9001", { shelf: "B7" }).message; // "There is no shelf B7."
 * ```
 */
export function defineDiagnostics<const Table extends Readonly<Record<string, Definition>>>(
  table: Table,
): <Code extends keyof Table & string>(
  code: Code,
  parameters: Readonly<Record<Parameters<Table[Code]["message"]>, string | number>>,
  place?: Place,
) => Diagnostic {
  return (code, parameters, place = {}) => {
    const definition: Definition | undefined = table[code];
    if (definition === undefined) throw new Error(`no diagnostic ${code} is declared`);
    const values: Readonly<Record<string, string | number>> = parameters;
    const fill = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
    const help = place.help ?? (definition.help && fill(definition.help));
    return {
      code,
      severity: definition.severity,
      message: fill(definition.message),
      ...(place.at && { at: place.at }),
      ...(place.rule !== undefined && { rule: place.rule }),
      ...(help !== undefined && help !== "" && { help }),
    };
  };
}
