/** One row of results: what was measured, by name. */
export interface Row {
  readonly bench: string;
}

/** What was asked for on the command line. */
export interface Settings {
  /** How often each build or type check is repeated; the middle one by time is told. */
  readonly runs: number;
  /** Numbers of entities, where others than the usual are asked for. */
  readonly sizes: readonly number[] | undefined;
  /** Numbers of clients of a load. */
  readonly clients: readonly number[];
  /** How long each row of a load is measured. */
  readonly seconds: number;
  /** Tells on the side what is being done. */
  readonly progress: (text: string) => void;
}

/** One of the things that can be measured. */
export interface Bench {
  readonly name: string;
  readonly summary: string;
  run(settings: Settings): Promise<readonly Row[]>;
}
