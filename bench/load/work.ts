/** What clients do; each operation is one request, over and over. */
export type Operation = "create" | "read" | "list";

/** What the generator of load is told, as one line of JSON. */
export interface Work {
  readonly operation: Operation;
  readonly port: number;
  readonly clients: number;
  readonly seconds: number;
  /** How many requests are made at most; no limit when left out. */
  readonly most?: number;
  /** One for each client, taken in turn: who asks, and what that one can read. */
  readonly callers: readonly Caller[];
  /** Tells bodies of one piece of work from those of another. */
  readonly first: number;
}

/** Someone who sends requests. */
export interface Caller {
  /** A bearer token; empty where none is asked for. */
  readonly token: string;
  /** Records that can be read. */
  readonly ids: readonly string[];
}

/** What the generator of load tells when the work is done, as one line of JSON. */
export interface Done {
  readonly requests: number;
  /** Answers that were not what they should be. */
  readonly errors: number;
  /** The first of them. */
  readonly error?: string | undefined;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The ids that were created, for each caller, where `most` was said. */
  readonly created: readonly (readonly string[])[];
}
