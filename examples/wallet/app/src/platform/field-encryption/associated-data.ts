/** Where an encrypted value stands. A ciphertext that is moved elsewhere cannot be decrypted. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  /** The row's id. */
  readonly row: string;
}

/**
 * Writes parts so that no other parts give the same bytes: each as its length in UTF-8, a colon
 * and itself.
 *
 * @example
 * ```ts
 * associatedData(["book", "title"]); // the bytes of "4:book5:title"
 * ```
 */
export function associatedData(parts: readonly string[]): Buffer {
  let text = "";
  for (const part of parts) text += `${Buffer.byteLength(part)}:${part}`;
  return Buffer.from(text);
}
