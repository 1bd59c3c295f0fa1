/**
 * A value could not be decrypted: it was changed, moved from another place, or encrypted under a
 * key that is not there. Which of these is not said, and no part of the value either.
 */
export class DecryptionError extends Error {
  override readonly name = "DecryptionError";

  constructor() {
    super("The value cannot be decrypted.");
  }
}
