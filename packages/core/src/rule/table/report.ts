import type { Position } from "#core/diagnostic/diagnostic";
import type { tableDiagnostic } from "#core/rule/table/diagnostics";

/** Records a problem of a table at a place in its file, and returns undefined. */
export type Report = (
  code: Parameters<typeof tableDiagnostic>[0],
  parameters: Readonly<Record<string, string | number>>,
  at?: Omit<Position, "file">,
  help?: string,
) => undefined;
