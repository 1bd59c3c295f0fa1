/** One file of an emitted application. */
export interface EmittedFile {
  /** Relative to the application's folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /**
   * Whose the file is: the engine's, which brings it up to date, or the user's, which the engine
   * writes once and then leaves alone.
   */
  readonly owner: "engine" | "user";
}

/** A file that the engine keeps up to date. */
export function emitted(path: string, content: string): EmittedFile {
  return { path, content, owner: "engine" };
}
