/** Files that differ from those of the application's folder, by path; `undefined` for one that is gone. */
export type Overlay = Readonly<Record<string, string | undefined>>;

/** What a worker is told once, before anything else. */
export interface Opening {
  readonly kind: "open";
  /** The application's folder. */
  readonly folder: string;
  /** The PostgreSQL server, as a URL that may create databases. */
  readonly server: string;
  /** What the names of the databases begin with that are made on it: letters, digits and `_`. */
  readonly prefix: string;
  /** The test files that may be asked for, as paths within the folder. */
  readonly tests: readonly string[];
}

/** Tests to run on a variant of the application. */
export interface RunRequest {
  readonly kind: "run";
  readonly overlay: Overlay;
  readonly tests: readonly string[];
  /** How many cases on each side of a rule are tried; the tests' own number without it. */
  readonly cases?: number;
  /** Tests whose names contain this are skipped. */
  readonly skip?: string;
  /** Whether a file ends with its first test that fails. */
  readonly untilFailure: boolean;
}

/** Makes the databases that variants start from; asked of one worker, once. */
interface PrepareRequest {
  readonly kind: "prepare";
}

/** Removes every database that was made; asked of one worker, last. */
interface CleanRequest {
  readonly kind: "clean";
}

export type WorkerRequest = Opening | RunRequest | PrepareRequest | CleanRequest;

/** What a test of a rule tells of itself: see `rule-cases.ts` of the emitted tests. */
export interface RuleMeta {
  readonly layer?: "edge" | "service" | "database";
  readonly cases?: { readonly met: number; readonly notMet: number };
  /** The rules that decided where this one should have. */
  readonly maskedBy?: readonly string[];
  /** The smallest case that fails, as commands for a shell. */
  readonly counterexample?: string;
}

/** What came out of one test. */
export interface TestOutcome {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly ms: number;
  readonly meta: RuleMeta;
  /** Why it failed. */
  readonly message?: string;
  /** Whether something ended it before it could say what is wrong: an error, or its time. */
  readonly crashed?: true;
}

/** What came out of one test file. */
export interface FileOutcome {
  readonly file: string;
  readonly tests: readonly TestOutcome[];
  /** Why it could not be run at all. */
  readonly error?: string;
}

export type WorkerReply =
  | { readonly kind: "done" }
  | { readonly kind: "prepared"; readonly postgres: string }
  | { readonly kind: "ran"; readonly files: readonly FileOutcome[] }
  /** The variant has no database, since its migrations fail, or its tests ended the process. */
  | {
      readonly kind: "unusable";
      readonly because: "migrations" | "process";
      readonly message: string;
    }
  /** A fault of the prover or of the machine. */
  | { readonly kind: "fault"; readonly message: string };
