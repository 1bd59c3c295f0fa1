import { exitCode } from "#core/cli/exit-code";

/** Why a command cannot be carried out, with what to do instead; printed without a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly help: string | undefined;
  readonly code: number;

  constructor(message: string, help?: string, code: number = exitCode.usage) {
    super(message);
    this.help = help;
    this.code = code;
  }
}
