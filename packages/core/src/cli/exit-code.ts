/** What the command line says to whoever called it. */
export const exitCode = {
  ok: 0,
  /** The blueprint, the pack, the folder or the app's tests have errors. */
  errors: 1,
  /** `plan`: a build would change something. */
  changes: 2,
  /** A verb, an argument or a flag is wrong (`EX_USAGE` of sysexits.h). */
  usage: 64,
  /** A file that was named does not exist or cannot be read (`EX_NOINPUT`). */
  noInput: 66,
  /** A bug of Bylaw (`EX_SOFTWARE`). */
  bug: 70,
} as const;
