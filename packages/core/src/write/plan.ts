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
  /** The engine does not write it any more, but it was changed by hand: it stays, as the user's. */
  | "release"
  /** Both the user and the engine changed it, and the changes fit together. */
  | "merge"
  /** Both changed the same lines: the user's file stays, the engine's is laid beside it. */
  | "conflict";

/** One file of a plan. */
export interface PlannedFile {
  /** Relative to the application's folder, with `/`. */
  readonly path: string;
  readonly action: Action;
  /**
   * What is going to be written, for a conflict to `<path>.new`; undefined for what is kept or
   * removed, and for a conflict whose engine text already lies there.
   */
  readonly content: string | undefined;
  /**
   * The SHA-256 of what stood there when the plan was made, in hex; undefined where nothing did.
   * Writing refuses to touch a file that changed in between.
   */
  readonly before: string | undefined;
}

/** One of the engine's own files in the application's folder. */
interface StateFile {
  readonly content: string;
  readonly before: string | undefined;
}

/** Everything that a build would do in a folder. */
export interface Plan {
  /** The absolute path of the application's folder. */
  readonly out: string;
  readonly files: readonly PlannedFile[];
  /** `bylaw.lock.json`: the versions, and what the engine wrote. Only the order decides its bytes. */
  readonly lock: StateFile;
  /** `.bylaw/base.json`: the texts that the engine wrote, from which changes by hand are merged. */
  readonly base: StateFile;
}
