import type { Diagnostic } from "#core/diagnostic/diagnostic";

/** Why a folder cannot be planned for or written to. The message is that of the diagnostic. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}
