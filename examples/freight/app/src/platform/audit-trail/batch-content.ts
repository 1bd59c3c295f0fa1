/** A batch's columns as text, as they are hashed. */
export interface BatchColumns {
  readonly tenant: string;
  readonly sequence: string;
  /** Microseconds since 1970. */
  readonly at: string | null;
  /** Microseconds since 1970. */
  readonly epoch: string | null;
  readonly below: string;
  readonly entries: string;
  /** In hexadecimal. */
  readonly root: string;
}

/** Writes what a batch's hash covers, byte for byte as `platform.audit_batch_content` does in SQL. */
export function batchContent(batch: BatchColumns): string {
  const { tenant, sequence, at, epoch, below, entries, root } = batch;
  const numbers = [sequence, at ?? "null", epoch ?? "null", below, entries].join(", ");
  return `[${JSON.stringify(tenant)}, ${numbers}, ${JSON.stringify(root)}]`;
}
