/** What is to be proven, and how. */
export interface ProveOptions {
  /** Only these rules; all of them when left out. */
  readonly rules?: readonly string[];
  /** Part `index` of `count`, from 1: the rules are dealt out, for machines side by side. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** Whether results of earlier runs are used again where nothing has changed; they are by default. */
  readonly cache?: boolean;
  /** Whether the rules' mutants are tried; they are by default. */
  readonly mutants?: boolean;
  /** How many processes run tests; as many as there are cores by default. */
  readonly workers?: number;
  /** The moment at which the run began. */
  readonly startedAt: Date;
  readonly onRule?: (event: RuleEvent) => void;
  /** Called when other rules' properties have been run once more without some rules. */
  readonly onRound?: (event: { readonly done: number; readonly of: number }) => void;
  /** Ends the run early. */
  readonly signal?: AbortSignal;
}

/** What a run tells while it goes on. */
export interface RuleEvent {
  readonly rule: string;
  readonly status: "started" | "done";
  /** How many rules are done, of how many. */
  readonly done: number;
  readonly of: number;
  /** Whether the rule was found proven or not; undefined when it is only started. */
  readonly outcome?: string;
  /** Whether the result comes from an earlier run. */
  readonly cached?: boolean;
  readonly ms?: number;
}
