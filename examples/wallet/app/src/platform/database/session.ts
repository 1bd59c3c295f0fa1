/**
 * SQL text, optionally with a name. PostgreSQL parses and plans a named statement once per
 * connection; the same name must always stand for the same text.
 *
 * @example
 * ```ts
 * const bookById: Statement = { name: "book_by_id", text: "select * from book where id = $1" };
 * ```
 */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** A statement with its parameters, as one step of a batch. */
export interface Step {
  readonly statement: string | Statement;
  readonly values?: readonly unknown[];
}

/**
 * A place where statements run: the database itself (each call is a transaction of its own) or an
 * open transaction.
 *
 * Values come back as JSON has them: `bigint` as a number (an error beyond 2^53), `numeric` as a
 * string, `date` as "2026-01-31", `timestamptz` as "2026-01-31T10:00:00.000Z", `jsonb` parsed,
 * `bytea` as a Buffer. Parameters are strings, numbers, booleans, bigints, Dates, byte arrays,
 * null, or arrays of them; an object for `jsonb` is passed as JSON text.
 *
 * Every method rejects with a `DatabaseError`.
 */
export interface Session {
  /** Runs one statement in one round trip and returns its rows. */
  query<Row = Readonly<Record<string, unknown>>>(
    statement: string | Statement,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>;

  /**
   * Runs several statements in one round trip and returns the rows of each. All of them take
   * effect or none does: outside a transaction they form one, so that
   * `set_config(…, …, true)` in the first holds for those that follow.
   */
  batch(steps: readonly Step[]): Promise<readonly (readonly Readonly<Record<string, unknown>>[])[]>;

  /** Runs SQL text of any number of statements without parameters, such as a migration. */
  script(text: string): Promise<void>;
}

/** A session that can open transactions. */
export interface Operations extends Session {
  /**
   * Runs `work` in a transaction: committed when `work` resolves, rolled back when it rejects.
   * Inside, use the session that is passed in; the database itself refuses to be used there.
   *
   * @example
   * ```ts
   * await database.transaction(async (session) => {
   *   await session.query("update shelf set books = books - 1 where id = $1", [from]);
   *   await session.query("update shelf set books = books + 1 where id = $1", [to]);
   * });
   * ```
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

/** The application's database. Its own operations run under the application's restricted role. */
export interface Database extends Operations {
  readonly kind: "pglite" | "postgres";

  /** The same operations under the role that owns the tables: migrations and maintenance only. */
  readonly asOwner: Operations;

  /** Waits for the work in flight, then releases everything. Calling it again does nothing. */
  close(): Promise<void>;
}
