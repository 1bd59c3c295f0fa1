/** What a build does with one file. */
export type Action =
  /** There is none yet. */
  | "add"
  /** It differs from what the engine wrote last time, and nobody else changed it. */
  | "change"
  /** The engine wrote it once and does not any more, and nobody changed it. */
  | "remove"
  /** It is as it should be, or it is the user's. */
  | "keep"
  /** Both the user and the engine changed it, and the changes fit together. */
  | "merge"
  /** Both changed the same lines: the user's file stays, the engine's is laid beside it. */
  | "conflict";

/** One file of a plan. */
export interface PlannedFile {
  /** Relative to the application's folder, with `/`. */
  readonly path: string;
  readonly action: Action;
  /** What is going to be written; undefined for what is kept or removed. */
  readonly content: string | undefined;
}

/** Everything that a build would do in a folder. */
export interface Plan {
  /** The absolute path of the application's folder. */
  readonly out: string;
  readonly files: readonly PlannedFile[];
  /** The new content of `bylaw.lock.json`. */
  readonly lock: string;
}
