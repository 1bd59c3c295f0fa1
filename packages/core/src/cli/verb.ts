import type { Io } from "#core/cli/io";

/** A flag of a verb. */
export interface Flag {
  /** What stands for the value in help, such as `<folder>`; a flag without one is on or off. */
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
  /** The values that are accepted. */
  readonly choices?: readonly string[];
  readonly hidden?: boolean;
}

/** What was typed after a verb. */
export interface Arguments {
  /** The arguments that are no flags, by their names in the verb's table. */
  argument(name: string): string | undefined;
  /** The value of a flag. */
  text(flag: string): string | undefined;
  /** Whether a flag is on. */
  is(flag: string): boolean;
}

/** One thing that the command line does; help, parsing and the documentation follow this table. */
export interface Verb {
  /** One word, or two as in `pack test`. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly arguments: readonly {
    readonly name: string;
    readonly help: string;
    readonly optional?: boolean;
  }[];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly string[];
  run(given: Arguments, io: Io): Promise<number>;
}
