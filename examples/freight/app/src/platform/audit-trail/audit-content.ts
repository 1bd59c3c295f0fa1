/** An entry's columns as text, as they are hashed. */
export interface AuditColumns {
  readonly tenant: string;
  readonly sequence: string;
  /** Microseconds since 1970. */
  readonly at: string | null;
  readonly request: string | null;
  readonly actor: string;
  readonly role: string | null;
  readonly purpose: string | null;
  readonly action: string;
  readonly entity: string | null;
  readonly record: string | null;
  readonly outcome: string;
  readonly detail: string;
}

/**
 * Writes what an entry's hash covers, byte for byte as `platform.audit_content` does in SQL: a JSON
 * array with ", " between its elements. PostgreSQL escapes in strings what JSON.stringify does.
 */
export function auditContent(entry: AuditColumns): string {
  const elements = [
    JSON.stringify(entry.tenant),
    entry.sequence,
    entry.at ?? "null",
    ...[
      entry.request,
      entry.actor,
      entry.role,
      entry.purpose,
      entry.action,
      entry.entity,
      entry.record,
      entry.outcome,
      entry.detail,
    ].map((value) => JSON.stringify(value)),
  ];
  return `[${elements.join(", ")}]`;
}
