import { randomUUID } from "node:crypto";
import { DatabaseError } from "#platform/database/database-error";
import type { Database, Session } from "#platform/database/session";

/** Who acts: the people, the first one for whom the others act; everything else is usual. */
export interface Someone {
  readonly people: readonly string[];
  readonly role?: string;
  readonly tenant?: string;
  readonly operation?: string;
  readonly at?: string;
}

/** Does work in a transaction under the rights of someone, as an application does. */
export async function acting<T>(
  database: Pick<Database, "transaction">,
  { people, role = "librarian", tenant = "north", operation, at }: Someone,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const context = {
    tenant,
    actor: people[0],
    role,
    purpose: "lending",
    operation,
    at: at ?? "2026-06-15T10:00:00Z",
    ...(people.length > 1 && { people }),
  };
  return await database.transaction(async (session) => {
    await session.query("select platform.enter($1)", [JSON.stringify(context)]);
    return await work(session);
  });
}

/** A loan for so many days, made by someone, with the book and the member that it needs. */
export async function lend(
  database: Database,
  by: Someone,
  days: number,
): Promise<{ readonly loan: string; readonly member: string; readonly book: string }> {
  const [loan, member, book] = [randomUUID(), randomUUID(), randomUUID()];
  await acting(database, by, async (session) => {
    await session.query("insert into member (id, name, card) values ($1, 'Ann', '\\x00')", [
      member,
    ]);
    await session.query("insert into book (id, title, shelf_mark) values ($1, 'A book', $2)", [
      book,
      book.slice(0, 20),
    ]);
    await session.query(
      "insert into loan (id, lent_on, days, book, borrower) values ($1, '2026-06-01', $2, $3, $4)",
      [loan, days, book, member],
    );
  });
  return { loan, member, book };
}

/** The SQLSTATE with which work was refused, or "done". */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof DatabaseError) return error.sqlstate;
    throw error;
  }
}
