import type { Session } from "#platform/database/session";

const pageSize = 1000;

/**
 * Reads the rows of a query a page at a time; `cursor` names it within the transaction.
 *
 * @yields the rows in the query's order
 */
export async function* readRows<Row>(
  session: Session,
  cursor: string,
  query: string,
): AsyncGenerator<Row> {
  await session.query(`declare ${cursor} no scroll cursor for ${query}`);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await session.query<Row>(`fetch ${pageSize} from ${cursor}`);
    yield* page;
    if (page.length < pageSize) return;
  }
}
