interface Details {
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * What the database refused, the same for both drivers.
 *
 * `sqlstate` is PostgreSQL's five-character code (Appendix A of its manual), or 08006 when the
 * connection was lost. `message` and `detail` may quote values of rows: show them to nobody who
 * may not see the row, and keep them out of logs. They are not enumerable for that reason.
 */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly sqlstate: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  declare readonly detail: string | undefined;
  declare readonly hint: string | undefined;

  constructor(sqlstate: string, message: string, details: Details = {}) {
    super(message);
    this.sqlstate = sqlstate;
    this.constraint = details.constraint;
    this.table = details.table;
    const hidden = { enumerable: false, writable: false, configurable: true };
    Object.defineProperties(this, {
      detail: { ...hidden, value: details.detail },
      hint: { ...hidden, value: details.hint },
      cause: { ...hidden, value: details.cause },
    });
  }

  /** Whether the connection failed, or could not be had, rather than the statement. */
  get isConnectionFailure(): boolean {
    return /^(08|53300|57P0)/.test(this.sqlstate);
  }
}
