/** A stream that text is printed to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** Everything that the command line reads from and writes to, so that tests can drive it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody can be asked. */
  readonly isInteractive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Calls back once when the user presses Ctrl-C; returns what stops listening. */
  onInterrupt(callback: () => void): () => void;
}
