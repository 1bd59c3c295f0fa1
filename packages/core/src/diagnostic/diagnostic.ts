/** A place in a source file; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many columns the caret underlines; 1 when absent. */
  readonly length?: number;
}

/** How bad a diagnostic is: an error stops the build, a warning does not, a note informs. */
export type Severity = "error" | "warning" | "note";

/** One problem found in what the user wrote, with where it is and what to write instead. */
export interface Diagnostic {
  /** `BYL` and four digits; each code has an entry in `docs/diagnostics.md`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Position;
  /** The id of the rule of law concerned, where there is one. */
  readonly rule?: string;
  /** What to write instead. */
  readonly help?: string;
}

/** What every step of the pipeline returns: a value unless an error prevented it, and all problems. */
export interface Result<Value> {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
